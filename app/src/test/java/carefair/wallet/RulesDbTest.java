package carefair.wallet;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The council's rules on a real MariaDB. */
class RulesDbTest extends RulePromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::combiningOnMariaDb);

    RulesDbTest() {
        super(LEDGER.get());
    }
}
