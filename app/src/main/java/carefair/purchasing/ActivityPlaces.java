package carefair.purchasing;

import carefair.directory.Directory;
import carefair.identity.PersonId;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.ui.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives an order its place, and what comes free to whoever has waited longest. Runs in its caller's transaction. */
@Component
class ActivityPlaces {

    static final String OFFERED = "resident-place-offered";
    static final String MISSED = "resident-place-missed";

    private final ActivityBook book;
    private final WaitingList waiting;
    private final ThingsToKnow things;
    private final Directory directory;
    private final Keeping keeping;

    /** For how long a place is kept, by the clock, and who hears of places. */
    @Component
    record Keeping(
            @Value("${carefair.activities.offer-for}") Duration offerFor, BookedDays days, InstantSource clock) {}

    ActivityPlaces(ActivityBook book, WaitingList waiting, ThingsToKnow things, Directory directory, Keeping keeping) {
        this.book = book;
        this.waiting = waiting;
        this.things = things;
        this.directory = directory;
        this.keeping = keeping;
    }

    /**
     * Takes a place on each of the order's days, where its offer has dates of its own: the one kept for the person, else a free one.
     *
     * @throws OrderRefusal.NotADate if the offer is not held on one of the days
     * @throws OrderRefusal.NoPlaceLeft if fewer places are left on one of them
     */
    void take(Order order) {
        var bought = order.bought();
        if (!book.hasDates(bought.offer())) {
            return;
        }
        var now = keeping.clock().instant();
        // Earliest first, as everybody does it, or two orders of the same days lock each other out.
        for (var day : bought.dates()) {
            var date = book.on(bought.offer(), day).orElseThrow(() -> new OrderRefusal.NotADate(day));
            book.locked(date.id());
            boolean kept = bought.quantity() == 1 && waiting.takeOffered(date.id(), order.account(), now);
            if (!kept) {
                if (!book.take(date.id(), bought.quantity(), now)) {
                    throw new OrderRefusal.NoPlaceLeft(day);
                }
                waiting.move(date.id(), order.account(), WaitingStage.WAITING, WaitingStage.TOOK);
            }
            book.keepPlace(order.id(), date.id(), bought.quantity(), now);
        }
        keeping.days().changed(bought.listing());
    }

    /** Gives the places of an order back that ended before it was held. Doing so again changes nothing. */
    void freeIfNotHeld(Order order) {
        switch (order.progress().stage()) {
            case NOT_ALLOWED, DECLINED, NOT_ANSWERED, CANCELLED -> free(order.id());
            default -> {}
        }
    }

    /** Gives one free place, that still counts as taken, to whoever is next; to nobody if nobody waits or it has begun. */
    void passOn(ActivityDate date) {
        var now = keeping.clock().instant();
        var next = now.isBefore(date.startsAt()) ? waiting.next(date.id()) : Optional.<PersonId>empty();
        if (next.isEmpty()) {
            book.giveBack(date.id());
            keeping.days().changed(date.listing());
            return;
        }
        var until = earlier(now.plus(keeping.offerFor()), date.startsAt());
        waiting.offer(date.id(), next.get(), until);
        tell(OFFERED, next.get(), date, until);
    }

    /** Their time is over: the place goes on. @param date with its row locked */
    void lapse(ActivityDate date, PersonId account) {
        if (waiting.move(date.id(), account, WaitingStage.OFFERED, WaitingStage.MISSED)) {
            tell(MISSED, account, date, date.startsAt());
            passOn(date);
        }
    }

    /** They do not want it any more: what was kept for them goes on. @param date with its row locked */
    void leave(ActivityDate date, PersonId account) {
        if (waiting.move(date.id(), account, WaitingStage.OFFERED, WaitingStage.LEFT)) {
            passOn(date);
        } else {
            waiting.move(date.id(), account, WaitingStage.WAITING, WaitingStage.LEFT);
        }
    }

    private void free(OrderId order) {
        var now = keeping.clock().instant();
        for (var kept : book.keptBy(order)) {
            var date = book.locked(kept.date()).orElseThrow();
            if (book.freed(order, date.id(), now)) {
                for (int i = 0; i < kept.places(); i++) {
                    passOn(date);
                }
            }
        }
    }

    private void tell(String code, PersonId account, ActivityDate date, Instant until) {
        var offer = directory.offer(date.offer());
        var facts = Map.of(
                "what", offer.name(),
                "listing", offer.listingName(),
                "day", Said.day(date.day()),
                "until", Said.moment(until));
        things.tell(
                account,
                new Thing(code, facts, "/app/activities/" + date.offer().value(), null));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
