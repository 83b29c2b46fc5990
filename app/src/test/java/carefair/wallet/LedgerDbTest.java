package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

/** The ledger's promises on a real MariaDB, as the application's user, who may not do more than the ledger needs. */
class LedgerDbTest extends LedgerPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onMariaDb);

    LedgerDbTest() {
        super(LEDGER.get());
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAJournalOrAPosting() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        ledger.capture(margaret, ledger.hold(margaret, "£5.00"), "£5.00");

        for (var sql : List.of(
                "update journal set reason_code = 'OTHER'",
                "update posting set cr = cr + 1 where cr > 0",
                "delete from posting",
                "delete from journal",
                "update journal_kind set account_kind = 'CONTRIBUTION'",
                "delete from account_balance",
                "delete from idempotency")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> ledger.jdbc.sql(sql).update())
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
    }
}
