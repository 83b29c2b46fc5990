package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.CommandKey;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ledger's promises on a real MariaDB where spends that wait at the same moment are written together. */
class CombinedLedgerDbTest extends LedgerPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::combiningOnMariaDb);

    CombinedLedgerDbTest() {
        super(LEDGER.get());
    }

    @Test
    void manyAreWrittenByFewCommitsAndOneRefusalDoesNotFailTheRest() throws Exception {
        var people = new ArrayList<carefair.identity.Who.Resident>();
        for (int i = 0; i < 8; i++) {
            people.add(ledger.someoneWith("£0.50", "£0.10"));
        }
        // The payee's account is opened by the first.
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(ledger.someoneWith("£1.00", "£0.00"), "£0.01"));
        long before = commits();
        int refused = 0;
        try (var pool = Executors.newFixedThreadPool(32)) {
            var all = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 8 * 70; i++) {
                var who = people.get(i % 8);
                all.add(pool.submit(() -> {
                    try {
                        ledger.spendAtOnce(CommandKey.random(), ledger.spend(who, "£0.01"));
                        return true;
                    } catch (WalletRefusal.NotEnoughMoney nothingLeft) {
                        return false;
                    }
                }));
            }
            for (var each : all) {
                refused += each.get() ? 0 : 1;
            }
        }

        assertThat(refused).isEqualTo(80);
        assertThat(commits() - before)
                .as("commits for 480 spends and 80 refusals, which write nothing")
                .isLessThan(240);
    }

    private long commits() {
        return ledger.jdbc
                .sql("show global status like 'Binlog_commits'")
                .query((row, n) -> row.getLong(2))
                .single();
    }
}
