package carefair.wallet;

/** Refunds and movements by hand on a real MariaDB, as the application's user. */
class CorrectionsDbTest extends CorrectionPromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onMariaDb();

    CorrectionsDbTest() {
        super(LEDGER);
    }
}
