package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.UuidBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The funds' promises on the embedded database. */
class FundsOnH2Test extends FundPromises {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onH2);

    FundsOnH2Test() {
        super(LEDGER.get());
    }

    @Test
    void theProofNamesAHoldThatTheCouncilAndAHolderWouldPayTogether() {
        var ledger = LedgerUnderTest.onH2();
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.opens(margaret.account(), FundKind.ISF, "£50.00", ledger.today(), null);
        var hold = ledger.hold(margaret, "£60.00");
        assertThat(ledger.proof.breaches()).isEmpty();

        ledger.jdbc
                .sql("insert into hold_line (hold_id, account_id, place, amount, captured, released, left_after)"
                        + " select ?, f.account_id, 2, ?, 0, 0, 0 from fund f where f.kind = 'ISF'")
                .params(UuidBytes.of(hold.id().value()), pounds("£1.00").pence())
                .update();

        assertThat(ledger.proof.breaches())
                .filteredOn(breach -> breach.promise().equals(HoldsProof.ONE_PAYER))
                .singleElement()
                .satisfies(breach ->
                        assertThat(breach.where()).contains(hold.id().value().toString()));
    }
}
