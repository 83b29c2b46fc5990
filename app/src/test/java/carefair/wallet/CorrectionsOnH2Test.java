package carefair.wallet;

/** Refunds and movements by hand on the embedded database. */
class CorrectionsOnH2Test extends CorrectionPromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onH2();

    CorrectionsOnH2Test() {
        super(LEDGER);
    }
}
