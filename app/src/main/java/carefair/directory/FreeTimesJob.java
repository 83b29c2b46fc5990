package carefair.directory;

import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reckons the days of listings anew of which something was booked, a moment after it was, and once each day of all of which more is known
 * than their usual times. May run twice at once and as often as it likes: what is due is a row until it is done.
 */
@Component
class FreeTimesJob {

    private static final Logger LOG = LoggerFactory.getLogger(FreeTimesJob.class);

    private final StoredListings listings;
    private final AwayRows rows;
    private final FreeTimes free;
    private final ObjectProvider<Bookings> bookings;
    private final Taking taking;
    /** Told of once, not every few seconds. */
    private final Set<ListingId> failing = ConcurrentHashMap.newKeySet();

    private @Nullable LocalDate lastDay;

    /** Each listing in a transaction of its own. */
    @Component("takingOfFreeTimes")
    record Taking(TransactionOperations transaction, InstantSource clock) {}

    FreeTimesJob(
            StoredListings listings, AwayRows rows, FreeTimes free, ObjectProvider<Bookings> bookings, Taking taking) {
        this.listings = listings;
        this.rows = rows;
        this.free = free;
        this.bookings = bookings;
        this.taking = taking;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${carefair.days.every:PT3S}")
    void run() {
        var today = London.today(taking.clock());
        if (!today.equals(lastDay)) {
            Objects.requireNonNull(taking.transaction().execute(status -> known(today)))
                    .forEach(this::take);
            lastDay = today;
        }
        Objects.requireNonNull(taking.transaction().execute(status -> rows.allDue()))
                .forEach(this::take);
    }

    private Set<ListingId> known(LocalDate today) {
        rows.removeOver(today);
        var all = new HashSet<>(rows.all());
        bookings.ifAvailable(booking -> all.addAll(booking.listings(today)));
        return all;
    }

    private void take(ListingId id) {
        try {
            taking.transaction().executeWithoutResult(status -> {
                // Read before what is booked is: what comes in meanwhile is due still.
                var due = rows.due(Set.of(id));
                listings.findById(id.value()).ifPresent(free::reckon);
                rows.done(due);
            });
            failing.remove(id);
        } catch (ObjectOptimisticLockingFailureException elsewhere) {
            LOG.debug("Listing {} changed meanwhile: its days are reckoned at the next run", id, elsewhere);
            again(id);
        } catch (RuntimeException failure) {
            // One listing that cannot be taken must not keep the others waiting; the next run tries it again.
            if (failing.add(id)) {
                LOG.error("The days of listing {} could not be reckoned, and are tried again at each run", id, failure);
            }
            again(id);
        }
    }

    /** What is reckoned once a day would wait for the next day else. */
    private void again(ListingId id) {
        taking.transaction().executeWithoutResult(status -> {
            if (rows.due(Set.of(id)).isEmpty()) {
                rows.due(id);
            }
        });
    }
}
