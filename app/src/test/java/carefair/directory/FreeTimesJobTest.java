package carefair.directory;

import static carefair.directory.Listings.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.SignInId;
import carefair.identity.Who;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Bringing the days of listings up to date once a day. */
@DirectoryTest
class FreeTimesJobTest {

    private static final Who.Provider PRIYA = new Who.Provider(new SignInId(UUID.randomUUID()), Listings.seller());

    @Autowired
    Directory directory;

    @Autowired
    Emptying emptying;

    @Autowired
    StoredListings listings;

    @Autowired
    AwayRows rows;

    @Autowired
    FreeTimes free;

    @Autowired
    ObjectProvider<Bookings> bookings;

    @Autowired
    FreeTimesJob.Taking taking;

    @BeforeEach
    void nothingListed() {
        emptying.all();
    }

    /** The second transaction, which takes the one listing, meets somebody who changed it meanwhile. */
    private record SecondFails(TransactionOperations real, AtomicInteger count) implements TransactionOperations {

        @Override
        public <T> T execute(TransactionCallback<T> action) throws TransactionException {
            if (count.incrementAndGet() == 2) {
                throw new ObjectOptimisticLockingFailureException(StoredListing.class, "changed meanwhile");
            }
            return real.execute(action);
        }
    }

    @Test
    void whatSomebodyChangedMeanwhileIsReckonedAtTheNextRunAndNotOnTheNextDay() {
        var day = LocalDate.of(2026, 12, 1);
        var id = directory.put(
                new Who.System("test"),
                aListing("Time Off").now().saying(Traits.NONE.at(Set.of(UsualTime.TUESDAY_MORNING))));
        taking.transaction()
                .executeWithoutResult(status -> rows.add(
                        id,
                        new Away(UUID.randomUUID(), day, day),
                        PRIYA,
                        taking.clock().instant()));
        var transactions = new SecondFails(taking.transaction(), new AtomicInteger());
        var job =
                new FreeTimesJob(listings, rows, free, bookings, new FreeTimesJob.Taking(transactions, taking.clock()));

        job.run();
        job.run();

        assertThat(listings.findById(id.value()).orElseThrow().days().told().shut())
                .contains(day.toString());
        assertThat(rows.allDue()).isEmpty();
    }
}
