package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What activities promise, on whichever database. */
abstract class ActivityPromises extends OrdersAtWork {

    @Autowired
    Activities activities;

    @Autowired
    LapsedPlaces lapsed;

    @Test
    void aPlaceIsTakenByTheOrderAndTheNextIsRefusedAndPaysNothing() {
        held(1);
        var alan = withMoney("Alan Pryce", "£21.00");

        book(margaret);

        assertThat(left()).isZero();
        assertThatExceptionOfType(OrderRefusal.NoPlaceLeft.class)
                .isThrownBy(() -> book(alan))
                .satisfies(no -> assertThat(no.day()).isEqualTo(inAWeek()));
        assertThat(wallet(alan).setAside()).isEqualTo(Money.ZERO);
        assertThat(orders.ofAccount(alan)).isEmpty();
    }

    @Test
    void theSameKeyTakesOnePlaceAndAnotherDayIsNoDateOfIt() {
        held(3);
        var key = CommandKey.random();

        orders.place(key, margaret, hours(1, inAWeek()));
        orders.place(key, margaret, hours(1, inAWeek()));

        assertThat(left()).isEqualTo(2);
        assertThatExceptionOfType(OrderRefusal.NotADate.class)
                .isThrownBy(() -> orders.place(
                        CommandKey.random(), margaret, hours(1, inAWeek().plusDays(1))));
    }

    @Test
    void severalUnitsTakeAsManyPlacesAndGiveAllBack() {
        held(3);
        var order = orders.place(CommandKey.random(), margaret, hours(2, inAWeek()));
        assertThat(left()).isEqualTo(1);
        assertThatExceptionOfType(OrderRefusal.NoPlaceLeft.class)
                .isThrownBy(() -> orders.place(CommandKey.random(), margaret, hours(2, inAWeek())));

        cancelling.cancel(margaret, order.id(), Money.ZERO);
        cancelling.cancel(margaret, order.id(), Money.ZERO);

        assertThat(left()).isEqualTo(3);
    }

    @Test
    void cancellingKeepsThePlaceForWhoeverWaitedLongestAndNobodyElseTakesIt() {
        var date = held(1);
        var order = book(margaret);
        var alan = withMoney("Alan Pryce", "£21.00");
        var ivy = withMoney("Ivy Marsh", "£21.00");
        activities.join(alan, date.id());
        clock.advance(Duration.ofMinutes(1));
        activities.join(ivy, date.id());
        activities.join(alan, date.id());

        cancelling.cancel(margaret, order.id(), Money.ZERO);

        assertThat(told(alan)).contains("resident-place-offered");
        assertThat(told(ivy)).doesNotContain("resident-place-offered");
        assertThat(left()).isZero();
        assertThatExceptionOfType(OrderRefusal.NoPlaceLeft.class).isThrownBy(() -> book(ivy));
        book(alan);
        assertThat(activities.waitingFor(alan, company.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(WaitingStage.TOOK));
        assertThat(left()).isZero();
    }

    @Test
    void decliningFreesThePlaceTooAndADayLaterItGoesToTheNext() {
        var date = held(1);
        var order = book(margaret);
        var alan = withMoney("Alan Pryce", "£21.00");
        var ivy = withMoney("Ivy Marsh", "£21.00");
        activities.join(alan, date.id());
        clock.advance(Duration.ofMinutes(1));
        activities.join(ivy, date.id());

        fulfilment.decline(priya, order.id(), "I am ill");
        clock.advance(Duration.ofHours(23));
        lapsed.run();
        assertThat(told(alan)).doesNotContain("resident-place-missed");
        clock.advance(Duration.ofHours(1));
        lapsed.run();
        lapsed.run();

        assertThat(told(alan)).contains("resident-place-missed");
        assertThat(told(ivy)).contains("resident-place-offered");
        assertThatExceptionOfType(OrderRefusal.NoPlaceLeft.class).isThrownBy(() -> book(alan));
        activities.leave(ivy, date.id());
        assertThat(left()).isEqualTo(1);
        book(alan);
    }

    @Test
    void nobodyWaitsWhileAPlaceIsLeftOrTheDateHasBegunOrWithoutTheRight() {
        var date = held(1);
        var seeing = actingFor(margaret.account(), "Ruth Ellery", Power.SEE);

        assertThatExceptionOfType(OrderRefusal.PlaceLeft.class).isThrownBy(() -> activities.join(margaret, date.id()));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> activities.join(seeing, date.id()));
        clock.advance(Duration.ofDays(8));
        assertThatExceptionOfType(OrderRefusal.NotADate.class).isThrownBy(() -> activities.join(margaret, date.id()));
    }

    @Test
    void whoHasAPlaceDoesNotWaitForAnotherAndWhoGaveItBackMay() {
        var date = held(1);
        var order = book(margaret);

        assertThatExceptionOfType(OrderRefusal.HasPlace.class)
                .isThrownBy(() -> activities.join(margaret, date.id()))
                .satisfies(no -> assertThat(no.day()).isEqualTo(inAWeek()));
        assertThat(activities.waitingFor(margaret, company.id())).isEmpty();

        cancelling.cancel(margaret, order.id(), Money.ZERO);
        book(withMoney("Alan Pryce", "£21.00"));
        activities.join(margaret, date.id());
        assertThat(activities.waitingFor(margaret, company.id())).hasSize(1);
    }

    @Test
    void theProviderSetsDatesOfItsOwnOffersAloneAndCallsOffWhatNobodyBooked() {
        var sam = provider("Swanage Sitters", "Sam Drew");
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() ->
                        activities.set(sam, company.id(), inAWeek(), LocalTime.of(14, 0), LocalTime.of(15, 30), 4, 1));

        assertThat(activities.set(priya, company.id(), inAWeek(), LocalTime.of(14, 0), LocalTime.of(15, 30), 4, 3))
                .isEqualTo(3);
        assertThat(activities.set(priya, company.id(), inAWeek(), LocalTime.of(14, 0), LocalTime.of(15, 30), 4, 4))
                .isEqualTo(1);
        var dates = activities.coming(company.id());
        assertThat(dates).hasSize(4);
        book(margaret);

        assertThatExceptionOfType(OrderRefusal.PlacesTaken.class)
                .isThrownBy(() -> activities.callOff(priya, dates.getFirst().id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> activities.callOff(sam, dates.getLast().id()));
        activities.callOff(priya, dates.getLast().id());
        assertThat(activities.coming(company.id())).hasSize(3);
        assertThat(activities.set(
                        priya, company.id(), dates.getLast().day(), LocalTime.of(10, 0), LocalTime.of(11, 0), 2, 1))
                .isEqualTo(1);
        assertThat(activities.coming(company.id()).getLast().id())
                .isEqualTo(dates.getLast().id());
    }

    @Test
    void placesThatAreAddedGoToWhoeverWaitsAndNobodyLosesTheOneTheyHave() {
        var date = held(1);
        book(margaret);
        var alan = withMoney("Alan Pryce", "£100.00");
        activities.join(alan, date.id());

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> activities.change(provider("Swanage Sitters", "Sam Drew"), date.id(), 5));
        activities.change(priya, date.id(), 3);

        assertThat(told(alan)).containsOnlyOnce("resident-place-offered");
        // One is Margaret's, one is kept for Alan.
        assertThat(left()).isEqualTo(1);
        assertThatExceptionOfType(OrderRefusal.PlacesTaken.class)
                .isThrownBy(() -> activities.change(priya, date.id(), 1));
        activities.change(priya, date.id(), 2);
        assertThat(left()).isZero();
    }

    ActivityDate held(int places) {
        activities.set(priya, company.id(), inAWeek(), LocalTime.of(14, 0), LocalTime.of(15, 30), places, 1);
        return activities.coming(company.id()).getFirst();
    }

    /** The next Monday after the clock's first; it stays the same while a test's clock goes on. */
    @Override
    LocalDate inAWeek() {
        return LocalDate.of(2026, 11, 30);
    }

    OrderView book(Who.Resident who) {
        return orders.place(CommandKey.random(), who, hours(1, inAWeek()));
    }

    int left() {
        return activities.of(company.id(), 1).stream()
                .mapToInt(one -> one.left())
                .sum();
    }

    static final List<String> NAMES = List.of(
            "Ann", "Bea", "Cal", "Dot", "Eve", "Fay", "Guy", "Hal", "Ivy", "Jim", "Kit", "Liz", "May", "Ned", "Ola",
            "Pat");
}
