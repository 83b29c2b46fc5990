package carefair.wallet;

/** The council's rules on the embedded database. */
class RulesOnH2Test extends RulePromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onH2();

    RulesOnH2Test() {
        super(LEDGER);
    }
}
