package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hold changes only as it was read, and can be found again. */
class HoldBookTest {

    @RegisterExtension
    static final OneLedger LEDGER = new OneLedger(LedgerUnderTest::onH2);

    private final LedgerUnderTest ledger = LEDGER.get();
    private final HoldBook holds = new HoldBook(ledger.jdbc, ledger.clock);

    private Who.Resident margaret;
    private Hold hold;

    @BeforeEach
    void aHold() {
        ledger.clock.reset();
        margaret = ledger.someoneWith("£40.00", "£10.00");
        hold = ledger.hold(margaret, "£30.00");
    }

    @AfterEach
    void theWholeLedgerIsProved() {
        assertThat(ledger.proof.prove().breaches()).isEmpty();
    }

    @Test
    void ofTwoThatReadTheSameHoldTheSecondChangesNothing() {
        var read = held();

        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.act(() -> {
                    holds.change(read, 1_00, 0);
                    holds.change(read, 2_00, 0);
                    return null;
                }));
        assertThat(held()).isEqualTo(read);
    }

    @Test
    void nothingIsCapturedOfAFundThatIsNotInTheHold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.act(() -> {
                    holds.capture(hold.id().value(), -1, 1);
                    return null;
                }));
    }

    @Test
    void aHoldIsOpenUntilNothingIsHeldAndCapturedIfAPennyWasPaid() {
        assertThat(state(hold)).isEqualTo("PENDING");
        ledger.capture(margaret, hold, "£0.01");
        assertThat(state(hold)).isEqualTo("PENDING");
        ledger.release(margaret, hold);
        assertThat(state(hold)).isEqualTo("CAPTURED");

        var whole = ledger.hold(margaret, "£2.00");
        ledger.capture(margaret, whole, "£2.00");
        assertThat(state(whole)).isEqualTo("CAPTURED");
        var unpaid = ledger.hold(margaret, "£3.00");
        ledger.release(margaret, unpaid);
        assertThat(state(unpaid)).isEqualTo("RELEASED");
        assertThat(state(ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£1.00"))))
                .isEqualTo("CAPTURED");
    }

    @Test
    void itsLinesAreTheFundsInTheOrderInWhichTheyPay() {
        assertThat(holds.lines(hold.id().value()))
                .extracting(HoldLine::place, HoldLine::fund, HoldLine::amount, HoldLine::stillHeld)
                .containsExactly(
                        tuple(1, FundKind.CONTRIBUTION, 10_00L, 10_00L),
                        tuple(2, FundKind.DIRECT_PAYMENT, 20_00L, 20_00L));
    }

    @Test
    void theNewestHoldsOfAPersonComeFirstAndNobodyElsesAmongThem() {
        ledger.hold(ledger.someoneWith("£40.00", "£0.00"), "£1.00");
        ledger.clock.advance(Duration.ofMinutes(1));
        var newer = ledger.hold(margaret, "£1.00");

        assertThat(holds.newest(margaret.account(), 5))
                .extracting(HoldBook.Held::id)
                .containsExactly(newer.id().value(), hold.id().value());
        assertThat(holds.newest(margaret.account(), 1))
                .extracting(HoldBook.Held::id)
                .containsExactly(newer.id().value());
        assertThat(holds.ofOrder(margaret.account(), hold.order()))
                .get()
                .extracting(HoldBook.Held::id)
                .isEqualTo(hold.id().value());
    }

    private HoldBook.Held held() {
        return holds.find(hold.id().value()).orElseThrow();
    }

    private String state(Hold of) {
        return ledger.jdbc
                .sql("select state from hold where id = ?")
                .param(UuidBytes.of(of.id().value()))
                .query(String.class)
                .single();
    }
}
