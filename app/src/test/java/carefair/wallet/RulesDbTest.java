package carefair.wallet;

/** The council's rules on a real MariaDB. */
class RulesDbTest extends RulePromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.combiningOnMariaDb();

    RulesDbTest() {
        super(LEDGER);
    }
}
