package carefair.wallet;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The council's rules on the embedded database. */
class RulesOnH2Test extends RulePromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onH2);

    RulesOnH2Test() {
        super(LEDGER.get());
    }
}
