package carefair.wallet;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The funds' promises on a real MariaDB, where spends that wait are written together. */
class FundsDbTest extends FundPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::combiningOnMariaDb);

    FundsDbTest() {
        super(LEDGER.get());
    }
}
