package carefair.wallet;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The ledger's promises on the embedded database. */
class LedgerOnH2Test extends LedgerPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onH2);

    LedgerOnH2Test() {
        super(LEDGER.get());
    }
}
