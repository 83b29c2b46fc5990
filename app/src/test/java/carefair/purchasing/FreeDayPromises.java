package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import carefair.directory.AlsoWanted;
import carefair.directory.Away;
import carefair.directory.DaysAway;
import carefair.directory.DaysNow;
import carefair.directory.Duplicates;
import carefair.directory.FreeOn;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NotFree;
import carefair.directory.Offer;
import carefair.directory.PartOfDay;
import carefair.directory.Results;
import carefair.directory.Search;
import carefair.directory.Traits;
import carefair.directory.Unit;
import carefair.directory.UsualTime;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.wallet.PayeeRelation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who is found for a certain day, on whichever database. Ivy works alone, usually on Monday mornings, which are four hours; she sells hours
 * at £30.00.
 */
abstract class FreeDayPromises extends OrdersAtWork {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Autowired
    DaysAway away;

    @Autowired
    Activities activities;

    @Autowired
    RegularOrders regulars;

    @Autowired
    ChangingRegular changing;

    @Autowired
    ComingPeriods coming;

    @Autowired
    Duplicates duplicates;

    @Autowired
    BeanFactory application;

    private String name;

    @BeforeEach
    void ivy() {
        name = "Zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "y";
        corfe = directory.put(
                SYSTEM,
                Listed.one(name, priya.organisation(), ListingKind.PERSONAL_ASSISTANT, COMPANY, Unit.HOUR)
                        .saying(Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING))));
        company = directory.listing(corfe).offers().getFirst();
        payIn(margaret, "£900.00");
    }

    private Optional<Results.Hit> found(LocalDate day, PartOfDay... parts) {
        DaysNow.reckoned(application);
        return hit(Traits.NONE, AlsoWanted.NOTHING.on(FreeOn.at(day, List.of(parts))));
    }

    private Optional<Results.Hit> hit(Traits wanted, AlsoWanted also) {
        return directory
                .search(new Search(name, Set.of(), Set.of(), null, null, null, wanted, also, null, 1))
                .hits()
                .stream()
                .findFirst();
    }

    private OrderView accept(OrderView order) {
        fulfilment.accept(priya, order.id());
        return order;
    }

    @Test
    void isFoundForADayOnWhichSheIsUsuallyFreeAndForNoOther() {
        assertThat(found(MONDAY)).hasValueSatisfying(hit -> {
            assertThat(hit.freeOn()).containsOnlyKeys(MONDAY);
            assertThat(hit.freeOn().get(MONDAY)).containsExactly(PartOfDay.MORNING);
            assertThat(hit.sum().free()).isPositive();
        });
        assertThat(found(MONDAY, PartOfDay.EVENING)).isEmpty();
        assertThat(found(MONDAY.plusDays(1))).isEmpty();
        assertThat(found(clock.today().minusWeeks(1))).isEmpty();
    }

    @Test
    void aDayIsFullOnceAllItsHoursAreAcceptedAndFreeAgainOnceOneIsCancelled() {
        var two = orders.place(CommandKey.random(), margaret, hours(2, MONDAY, MONDAY.plusWeeks(1)));
        var more = orders.place(CommandKey.random(), margaret, hours(2, MONDAY));
        accept(two);
        assertThat(found(MONDAY)).as("what is only asked for is not agreed").isPresent();

        accept(more);
        assertThat(found(MONDAY)).isEmpty();
        assertThat(found(MONDAY.plusWeeks(1))).isPresent();

        cancelling.cancel(margaret, more.id(), Money.ZERO);
        assertThat(found(MONDAY)).isPresent();
    }

    @Test
    void whatComesAgainIsBookedForEachWeekUntilItIsStopped() {
        var terms = new NewRegularOrder(
                company.id(),
                company.unitPrice(),
                4,
                PayeeRelation.NONE,
                new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY), MONDAY, MONDAY.plusWeeks(20)));
        var first = regulars.place(CommandKey.random(), margaret, terms);
        assertThat(found(MONDAY.plusWeeks(9))).as("nobody accepted it").isPresent();

        accept(first);
        assertThat(found(MONDAY)).isEmpty();
        assertThat(found(MONDAY.plusWeeks(9))).isEmpty();
        assertThat(found(MONDAY.plusWeeks(20))).isEmpty();
        assertThat(found(MONDAY.plusWeeks(21))).isPresent();

        clock.setToMorningOf(MONDAY);
        coming.run();
        assertThat(found(MONDAY.plusWeeks(1))).as("which is an order by now").isEmpty();
        assertThat(found(MONDAY.plusWeeks(9))).isEmpty();

        changing.stop(margaret, regulars.ofAccount(margaret).getFirst().id(), false, Money.ZERO);
        assertThat(found(MONDAY.plusWeeks(9))).isPresent();
        assertThat(found(MONDAY)).as("which goes on").isEmpty();
    }

    @Test
    void anActivityIsFoundOnItsDatesForAsLongAsAPlaceIsLeft() {
        var saturday = MONDAY.plusDays(5);
        assertThat(found(saturday)).isEmpty();
        activities.set(priya, company.id(), saturday, LocalTime.of(14, 0), LocalTime.of(15, 30), 1, 1);
        assertThat(found(saturday, PartOfDay.AFTERNOON)).isPresent();
        assertThat(found(saturday, PartOfDay.MORNING)).isEmpty();
        assertThat(hit(Traits.NONE.at(Set.of(UsualTime.SATURDAY_AFTERNOON)), AlsoWanted.NOTHING))
                .as("looked for at weekends, of no certain day")
                .hasValueSatisfying(hit -> {
                    assertThat(hit.freeThen()).isEmpty();
                    assertThat(hit.freeOn()).containsOnlyKeys(saturday);
                });

        var order = orders.place(CommandKey.random(), margaret, hours(1, saturday));
        assertThat(found(saturday)).as("the last place is sold").isEmpty();
        assertThat(hit(Traits.NONE.at(Set.of(UsualTime.SATURDAY_AFTERNOON)), AlsoWanted.NOTHING))
                .isEmpty();

        cancelling.cancel(margaret, order.id(), Money.ZERO);
        assertThat(found(saturday)).isPresent();
        activities.callOff(priya, activities.coming(company.id()).getFirst().id());
        assertThat(found(saturday)).isEmpty();
    }

    @Test
    void saysHerselfWhenSheIsAwayAndWhenSheIsBack() {
        assertThat(away.away(priya, corfe, MONDAY, MONDAY.plusDays(6))).isTrue();
        assertThat(away.away(priya, corfe, MONDAY, MONDAY.plusDays(3)))
                .as("said already")
                .isTrue();

        var said = away.of(corfe);
        assertThat(said)
                .extracting(Away::first, Away::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MONDAY, MONDAY.plusDays(6)));
        assertThat(found(MONDAY)).isEmpty();
        assertThat(found(MONDAY.plusWeeks(1))).isPresent();

        away.back(priya, corfe, said.getFirst().id());
        away.back(priya, corfe, said.getFirst().id());
        assertThat(found(MONDAY)).isPresent();
    }

    @Test
    void whatSheSaysFitsIntoADayDecides() {
        accept(orders.place(CommandKey.random(), margaret, hours(2, MONDAY)));
        assertThat(found(MONDAY)).isPresent();

        away.give(priya, corfe, 2);
        assertThat(away.hoursADay(priya, corfe)).contains(2);
        assertThat(found(MONDAY)).isEmpty();

        away.give(priya, corfe, null);
        assertThat(away.hoursADay(priya, corfe)).isEmpty();
        assertThat(found(MONDAY)).isPresent();
    }

    @Test
    void nobodySaysItForAnotherNorWhatCannotBe() {
        var sam = provider("Swanage Sitters", "Sam Drew");

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> away.away(sam, corfe, MONDAY, MONDAY));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> away.give(sam, corfe, 3));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> away.hoursADay(sam, corfe));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> away.back(sam, corfe, UUID.randomUUID()));
        assertThatIllegalArgumentException().isThrownBy(() -> away.away(priya, corfe, MONDAY, MONDAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> away.away(priya, corfe, clock.today().minusDays(1), MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> away.away(priya, corfe, MONDAY, MONDAY.plusDays(366)));
        assertThatIllegalArgumentException().isThrownBy(() -> away.give(priya, corfe, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> away.give(priya, corfe, 201));
        assertThat(found(MONDAY)).isPresent();
    }

    @Test
    void whatIsDueStaysDueUntilItIsDoneAndDaysThatAreOverAreForgotten() {
        accept(orders.place(CommandKey.random(), margaret, hours(4, MONDAY)));
        assertThat(due()).isPositive();
        assertThat(hit(Traits.NONE, AlsoWanted.NOTHING.on(FreeOn.at(MONDAY, List.of()))))
                .as("until the job has run")
                .isPresent();
        away.away(priya, corfe, MONDAY.minusDays(5), MONDAY.minusDays(4));

        clock.setToMorningOf(MONDAY.minusDays(1));
        assertThat(found(MONDAY)).isEmpty();
        assertThat(due()).isZero();
        assertThat(database.sql("select count(*) from listing_away where listing_id = ?")
                        .param(UuidBytes.of(corfe.value()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsBookedOfAMergedListingFillsTheDaysOfTheOneThatStandsForIt() {
        var other = twin();
        var lesson = new NewOrder(twins(other).id(), company.unitPrice(), 4, List.of(MONDAY));
        accept(orders.place(CommandKey.random(), margaret, lesson));
        away.away(priya, other, MONDAY.plusWeeks(1), MONDAY.plusWeeks(1));
        assertThat(ofCorfe(MONDAY)).as("two listings, two lives").isTrue();

        merge(other);
        assertThat(ofCorfe(MONDAY)).isFalse();
        assertThat(ofCorfe(MONDAY.plusWeeks(1))).isFalse();
        assertThat(away.whyNot(other, FreeOn.at(MONDAY, List.of()))).contains(NotFree.FULL);
        assertThat(away.agreed(priya, corfe, away.of(corfe).getFirst())).isEmpty();
        accept(orders.place(
                CommandKey.random(),
                margaret,
                new NewOrder(twins(other).id(), company.unitPrice(), 4, List.of(MONDAY.plusWeeks(2)))));
        assertThat(ofCorfe(MONDAY.plusWeeks(2))).isFalse();
        away.back(priya, corfe, away.of(corfe).getFirst().id());
        assertThat(ofCorfe(MONDAY.plusWeeks(1))).isTrue();

        part(other);
        assertThat(ofCorfe(MONDAY)).isTrue();
        assertThat(away.whyNot(other, FreeOn.at(MONDAY, List.of()))).contains(NotFree.FULL);
        assertThat(ofCorfe(MONDAY.plusWeeks(2))).isTrue();
    }

    @Test
    void datesOfAMergedListingAreFoundAndShownThoughBothSellTheSame() {
        var saturday = MONDAY.plusDays(5);
        var other = twin();
        var held = twins(other);
        activities.set(priya, held.id(), saturday, LocalTime.of(14, 0), LocalTime.of(15, 30), 1, 1);
        merge(other);
        assertThat(ofCorfe(saturday)).isTrue();
        assertThat(directory.listing(corfe).offers())
                .extracting(Offer::id)
                .containsExactlyInAnyOrder(company.id(), held.id());

        orders.place(CommandKey.random(), margaret, hours(held, saturday));
        assertThat(ofCorfe(saturday)).as("the last place is sold").isFalse();
        assertThat(away.whyNot(corfe, FreeOn.at(saturday, List.of()))).contains(NotFree.FULL);
        assertThat(directory.listing(corfe).offers())
                .as("there may be a waiting list")
                .hasSize(2);

        clock.setToMorningOf(saturday.plusDays(1));
        DaysNow.reckoned(application);
        assertThat(directory.listing(corfe).offers()).extracting(Offer::id).containsExactly(company.id());
    }

    private NewOrder hours(Offer offer, LocalDate day) {
        return new NewOrder(offer.id(), offer.unitPrice(), 1, List.of(day));
    }

    /** Another listing of Ivy's, which sells the same at the same price. */
    private ListingId twin() {
        return directory.put(
                SYSTEM,
                Listed.one(name, priya.organisation(), ListingKind.PERSONAL_ASSISTANT, COMPANY, Unit.HOUR)
                        .saying(Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING))));
    }

    private Offer twins(ListingId other) {
        return directory.ownListing(priya, other).offers().getFirst();
    }

    private void merge(ListingId other) {
        duplicates.merge(administrator(), corfe, other, Set.of());
    }

    private void part(ListingId other) {
        var ola = administrator();
        duplicates.undo(
                ola,
                duplicates.merged(ola).stream()
                        .filter(each -> each.merged().equals(other))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private Who.Staff administrator() {
        return staff("Ola Marsh", Role.ADMINISTRATOR);
    }

    /** Whether her first listing is found for that day, whatever else is. */
    private boolean ofCorfe(LocalDate day) {
        DaysNow.reckoned(application);
        var also = AlsoWanted.NOTHING.on(FreeOn.at(day, List.of()));
        return directory
                .search(new Search(name, Set.of(), Set.of(), null, null, null, Traits.NONE, also, null, 1))
                .hits()
                .stream()
                .anyMatch(hit -> hit.listing().id().equals(corfe));
    }

    private long due() {
        return database.sql("select count(*) from listing_days_due where listing_id = ?")
                .param(UuidBytes.of(corfe.value()))
                .query(Long.class)
                .single();
    }
}
