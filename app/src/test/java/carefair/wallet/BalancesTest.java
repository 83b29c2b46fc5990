package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import carefair.identity.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A balance is checked and changed by one statement: whatever was planned, one that it does not allow changes nothing and is said. */
class BalancesTest {

    private static final long NOWHERE = -1;

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onH2);

    private final LedgerUnderTest ledger = LEDGER.get();
    private final Balances balances = new Balances(ledger.jdbc);

    private Who.Resident margaret;
    private long direct;

    @BeforeEach
    void aPersonWithFourPoundsOfTenSetAside() {
        margaret = ledger.someoneWith("£10.00", "£0.00");
        ledger.hold(margaret, "£4.00");
        direct = ledger.act(() ->
                ledger.book.fund(margaret.account(), FundKind.DIRECT_PAYMENT).account());
    }

    @AfterEach
    void nothingHasMoved() {
        assertThat(balances.read(direct)).isEqualTo(new Balances.Balance(direct, 0, 10_00, 4_00, 1, false));
        assertThat(ledger.proof.prove().breaches()).isEmpty();
    }

    @Test
    void noMoreIsSetAsideThanIsLeft() {
        refused(() -> balances.setAside(direct, 6_01));
    }

    @Test
    void nothingIsSetAsideOfAFrozenAccount() {
        refused(() -> {
            balances.freeze(direct, true);
            balances.setAside(direct, 1);
        });
    }

    @Test
    void noMoreIsGivenBackThanIsSetAside() {
        refused(() -> balances.giveBack(direct, 4_01));
    }

    @Test
    void noMoreIsPaidOutOfAHoldThanIsSetAside() {
        refused(() -> balances.post(Leg.debitHeld(direct, AccountKind.DIRECT_PAYMENT, 4_01)));
    }

    @Test
    void noMoreIsPaidThanIsLeft() {
        refused(() -> balances.post(Leg.debit(direct, AccountKind.DIRECT_PAYMENT, 6_01)));
    }

    @Test
    void whatHasNoRowIsNoAccount() {
        refused(() -> balances.post(Leg.credit(NOWHERE, AccountKind.DIRECT_PAYMENT, 1)));
        refused(() -> balances.post(Leg.credit(NOWHERE, AccountKind.OWN, 1)));
        refused(() -> balances.freeze(NOWHERE, true));
    }

    private void refused(Runnable change) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.act(() -> {
                    change.run();
                    return null;
                }));
    }
}
