package carefair.wallet;

/** The funds' promises on the embedded database. */
class FundsOnH2Test extends FundPromises {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onH2();

    FundsOnH2Test() {
        super(LEDGER);
    }
}
