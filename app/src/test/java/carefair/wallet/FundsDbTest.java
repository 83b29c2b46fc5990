package carefair.wallet;

/** The funds' promises on a real MariaDB, where spends that wait are written together. */
class FundsDbTest extends FundPromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.combiningOnMariaDb();

    FundsDbTest() {
        super(LEDGER);
    }
}
