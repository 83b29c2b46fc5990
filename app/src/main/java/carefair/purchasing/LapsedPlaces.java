package carefair.purchasing;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers on the places that were kept for somebody who did not take them in time. May run twice at once; each is offered on once. */
@Component
class LapsedPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(LapsedPlaces.class);

    private final WaitingList waiting;
    private final One one;
    private final InstantSource clock;

    LapsedPlaces(WaitingList waiting, One one, InstantSource clock) {
        this.waiting = waiting;
        this.one = one;
        this.clock = clock;
    }

    void run() {
        for (var lapsed : waiting.lapsed(clock.instant())) {
            try {
                one.offerOn(lapsed);
            } catch (RuntimeException failure) {
                // One that cannot be offered on must not keep the others waiting; the next run tries it again.
                LOG.error("The place of date {} could not be offered on", lapsed.date(), failure);
            }
        }
    }

    /** One of them, in a transaction of its own. */
    @Component
    static class One {

        private final ActivityBook book;
        private final ActivityPlaces places;

        One(ActivityBook book, ActivityPlaces places) {
            this.book = book;
            this.places = places;
        }

        @TriedAgain
        @Transactional
        void offerOn(WaitingList.Lapsed lapsed) {
            book.locked(lapsed.date()).ifPresent(date -> places.lapse(date, lapsed.account()));
        }
    }
}
