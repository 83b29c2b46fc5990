package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import carefair.shared.CommandKey;
import carefair.testing.MariaDbTest;
import carefair.wallet.LedgerProof;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The promises of regular orders on MariaDB, with many at once, and cut off half-way. */
@MariaDbTest
class RegularOrdersDbTest extends RegularPromises {

    @Autowired
    LedgerProof proof;

    @Autowired
    DuePeriod duePeriod;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void theWholeLedgerIsProved() {
        assertThat(proof.breaches()).isEmpty();
    }

    @Test
    void fourCopiesAtOnceOrderEachPeriodOnce() throws Exception {
        payIn(margaret, "£900.00");
        placedAndAccepted();
        for (int week = 0; week < 5; week++) {
            clock.setToMorningOf(FIRST.plusWeeks(week));
            atOnce(() -> {
                coming.run();
                return true;
            });
            assertThat(wallet().setAside()).isEqualTo(pounds("£42.00").times(week + 2));
        }

        assertThat(starts()).hasSize(6).doesNotHaveDuplicates();
        assertThat(Collections.frequency(told(priya), "provider-order-again")).isEqualTo(5);
    }

    @Test
    void theSameFormFromManyTabsStartsOneRegularOrder() throws Exception {
        var key = CommandKey.random();

        atOnce(() -> regulars.place(key, margaret, weekly(null)).id());

        assertThat(regulars.ofAccount(margaret)).hasSize(1);
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void whatWasCutOffHalfWayLeavesNothingAndIsDoneOnceByTheNextRun() {
        placedAndAccepted();
        clock.setToMorningOf(FIRST);
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    duePeriod.take(regular().id().value(), false);
                    throw new IllegalStateException("The application ends here");
                }));
        assertThat(wallet().setAside()).isEqualTo(pounds("£42.00"));
        assertThat(starts()).hasSize(1);

        coming.run();
        coming.run();

        assertThat(wallet().setAside()).isEqualTo(pounds("£84.00"));
        assertThat(starts()).hasSize(2);
    }

    private static void atOnce(Callable<?> act) throws Exception {
        int threads = 4;
        var ready = new CountDownLatch(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = Collections.nCopies(threads, act).stream()
                    .map(each -> pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return each.call();
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
    }
}
