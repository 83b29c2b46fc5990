package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.Duplicates;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.wallet.PayeeRelation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer merges two listings of one provider: whoever orders from either, or asks, loses nothing and has nothing twice. */
@CarefairTest
class MergedListingTest extends EnquiriesAtWork {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    @Autowired
    Duplicates duplicates;

    @Autowired
    RegularOrders regulars;

    @Autowired
    ComingPeriods coming;

    @Autowired
    Activities activities;

    private Who.Staff ola;
    private ListingId other;

    @BeforeEach
    void anotherListingOfTheSameProvider() {
        ola = staff("Ola Officer", Role.ADMINISTRATOR);
        other = listing("Corfe Company at Home", priya);
    }

    @AfterEach
    void nothingComesAgainInTheNextTest() {
        database.sql("update regular_order set stage = 'STOPPED', look_on = null")
                .update();
    }

    private void merge() {
        duplicates.merge(ola, other, corfe, Set.of());
    }

    private void part() {
        var merge = duplicates.merged(ola).stream()
                .filter(each -> each.merged().equals(corfe))
                .findFirst()
                .orElseThrow();
        duplicates.undo(ola, merge.id());
    }

    @Test
    void aRegularOrderGoesOn() {
        var weekly = new NewRegularOrder(
                company.id(),
                company.unitPrice(),
                1,
                PayeeRelation.NONE,
                new Repeating(Rhythm.WEEKLY, List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), FIRST, null));
        fulfilment.accept(
                priya, regulars.place(CommandKey.random(), margaret, weekly).id());

        merge();
        clock.setToMorningOf(FIRST);
        coming.run();

        var regular = regulars.ofAccount(margaret).getFirst();
        assertThat(regular.orders()).extracting(OrderView::firstDay).contains(FIRST, FIRST.plusWeeks(1));
    }

    @Test
    void whatBothSellIsSoldOnceUnderTheNameOfTheOneThatStays() {
        directory.changePrice(priya, cleaning.id(), Money.ofPence(19_00));
        merge();

        assertThat(directory.listing(other).offers())
                .extracting(Offer::name, Offer::unitPrice)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Company", Money.ofPence(21_00)),
                        org.assertj.core.api.Assertions.tuple("Cleaning", Money.ofPence(18_00)),
                        org.assertj.core.api.Assertions.tuple("Cleaning", Money.ofPence(19_00)));
        assertThat(directory.offer(company.id()).sold()).isTrue();
        assertThat(anOrder().listingName()).isEqualTo("Corfe Company at Home");
        assertThat(directory.listingsOf(priya))
                .allSatisfy(own ->
                        assertThat(own.offers()).extracting(Offer::listing).containsOnly(own.id()));

        part();

        assertThat(directory.listing(other).offers()).hasSize(2);
        assertThat(directory.listing(corfe).offers())
                .extracting(Offer::listingName, Offer::sold)
                .containsOnly(org.assertj.core.api.Assertions.tuple("Corfe Companions", true));
    }

    @Test
    void oneThatStayedAndWasWithdrawnCanBePartedStill() {
        merge();
        directory.withdraw(priya, other);
        assertThatExceptionOfType(OrderRefusal.NoLongerOffered.class).isThrownBy(this::anOrder);

        part();

        assertThat(anOrder().listingName()).isEqualTo("Corfe Companions");
        assertThat(directory.listing(other).live()).isFalse();
    }

    @Test
    void aThreadGoesOnAndIsTheSameForBothAndStaysWithItsOwnOnceTheyAreParted() {
        var asked = ask(margaret, corfe, "Are you free?");
        merge();

        var again = enquiries.ask(CommandKey.random(), margaret, List.of(other, corfe), "On Tuesdays?");
        enquiries.askMore(CommandKey.random(), margaret, asked.id(), "From ten?");

        assertThat(again).singleElement().satisfies(one -> assertThat(one.id()).isEqualTo(asked.id()));
        assertThat(enquiries.of(margaret)).hasSize(1);
        assertThat(enquiries.thread(margaret, asked.id()))
                .extracting(EnquiryLine::words)
                .containsExactly("Are you free?", "On Tuesdays?", "From ten?");
        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes");
        assertThat(told(margaret)).contains("resident-answered");

        part();

        assertThat(enquiries.one(margaret, asked.id()).listing()).isEqualTo(corfe);
        var apart = ask(margaret, other, "And you?");
        assertThat(apart.id()).isNotEqualTo(asked.id());
        enquiries.askMore(CommandKey.random(), margaret, asked.id(), "Thank you");
        assertThat(enquiries.thread(margaret, apart.id())).hasSize(1);
    }

    @Test
    void aThreadOfEachGoesOnByItself() {
        var one = ask(margaret, corfe, "Are you free?");
        var two = ask(margaret, other, "Are you free?");
        merge();

        enquiries.askMore(CommandKey.random(), margaret, one.id(), "From ten?");
        enquiries.ask(CommandKey.random(), margaret, List.of(corfe), "On Tuesdays?");

        assertThat(enquiries.thread(margaret, one.id())).hasSize(2);
        assertThat(enquiries.thread(margaret, two.id())).hasSize(2);
    }

    @Test
    void anActivityKeepsItsPlacesAndSellsTheRest() {
        activities.set(priya, company.id(), inAWeek(), LocalTime.of(10, 0), LocalTime.of(12, 0), 2, 1);
        anOrder();
        merge();

        var alan = withMoney("Alan Pryce", "£21.00");
        orders.place(CommandKey.random(), alan, hours(1, inAWeek()));

        var ivy = withMoney("Ivy Marsh", "£21.00");
        assertThatExceptionOfType(OrderRefusal.NoPlaceLeft.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), ivy, hours(1, inAWeek())));
        part();
        assertThatExceptionOfType(OrderRefusal.NoPlaceLeft.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), ivy, hours(1, inAWeek())));
    }
}
