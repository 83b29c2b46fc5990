package carefair.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.testing.MariaDbTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The same on a real MariaDB, and what only two at once or two database users can show. */
@MariaDbTest
class RatesDbTest extends RatePromises {

    @Test
    void twoPeopleAtOnceDecideOnce() throws Exception {
        load(row(241_45, RateStatus.UNCONFIRMED));
        var id = ours().getFirst().id();
        var start = new CyclicBarrier(2);
        Callable<Boolean> confirm = () -> decided(start, () -> desk.confirm(OLWEN, id, "GOV.UK"));
        Callable<Boolean> turnDown = () -> decided(start, () -> desk.turnDown(ISAAC, id, "Not so"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var ended = threads.invokeAll(List.of(confirm, turnDown));
            assertThat(ended.get(0).get()).isNotEqualTo(ended.get(1).get());
        }
    }

    @Test
    void twoCopiesThatStartAtOnceWriteARowOnce() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Integer> copy = () -> {
            start.await();
            return load(row(241_45, RateStatus.CONFIRMED), row(242_00, RateStatus.CONFIRMED));
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var ended : threads.invokeAll(List.of(copy, copy))) {
                ended.get();
            }
        }

        assertThat(ours()).hasSize(2);
    }

    @Test
    void theDatabaseLetsNobodyChangeOrDeleteARow() {
        load(row(241_45, RateStatus.CONFIRMED));

        for (var sql : List.of("update rate set amount = 1", "delete from rate", "delete from rate_decision")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> db.sql(sql).update());
        }
    }

    private static boolean decided(CyclicBarrier start, Runnable act) throws Exception {
        start.await();
        try {
            act.run();
            return true;
        } catch (RateRefusal.RateDecided late) {
            return false;
        }
    }
}
