package carefair.wallet;

/** The ledger's promises on the embedded database. */
class LedgerOnH2Test extends LedgerPromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onH2();

    LedgerOnH2Test() {
        super(LEDGER);
    }
}
