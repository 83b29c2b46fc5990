package carefair.wallet;

import org.junit.jupiter.api.extension.RegisterExtension;

/** Refunds and movements by hand on the embedded database. */
class CorrectionsOnH2Test extends CorrectionPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onH2);

    CorrectionsOnH2Test() {
        super(LEDGER.get());
    }
}
