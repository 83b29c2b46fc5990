package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Refunds and movements by hand on a real MariaDB, as the application's user. */
class CorrectionsDbTest extends CorrectionPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onMariaDb);

    CorrectionsDbTest() {
        super(LEDGER.get());
    }

    /** Among two million postings, none of them reversed, a statement read every one of them for this: 0.2 s instead of some milliseconds. */
    @Test
    void looksUpWhatReversedALineWhateverTheStatisticsSay() {
        var plan = ledger.jdbc
                .sql("explain " + StatementBook.REVERSALS)
                .params(1, 0, 100)
                .query()
                .listOfRows();

        assertThat(plan).extracting(row -> row.get("table")).containsExactly("p", "r", "rj");
        assertThat(plan).extracting(row -> row.get("type")).doesNotContain("ALL", "index");
        assertThat(plan.get(1).get("key")).isEqualTo("posting_reverses_another");
    }
}
