package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Any sequence of parts given back leaves each fund what plain arithmetic gives it, and never more than it paid. */
class RefundsAgainstOracleTest {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onH2();

    @Property(tries = 60)
    void partsGoBackToTheFundsThatPaidAndTogetherAreNeverMore(
            @ForAll @LongRange(min = 0, max = 40_00) long contribution,
            @ForAll @LongRange(min = 1, max = 80_00) long price,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 30_00) Long> parts) {
        var margaret = LEDGER.someoneWith("£80.00", Money.ofPence(contribution).toString());
        var hold = LEDGER.hold(margaret, Money.ofPence(price).toString());
        LEDGER.capture(margaret, hold, Money.ofPence(price).toString());
        long paidByContribution = Math.min(contribution, price);
        long paidByDirect = price - paidByContribution;
        long back = 0;

        for (long part : parts) {
            boolean enough = back + part <= price;
            assertThat(givesBack(hold, part)).isEqualTo(enough);
            back += enough ? part : 0;
            long backToDirect = Math.min(back, paidByDirect);
            assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(80_00 - paidByDirect + backToDirect);
            assertThat(left(margaret, FundKind.CONTRIBUTION))
                    .isEqualTo(contribution - paidByContribution + back - backToDirect);
        }

        assertThat(LEDGER.jdbc
                        .sql("select count(*) from refundable where refunded + disputed > paid")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static boolean givesBack(Hold hold, long pence) {
        var club = new Who.Provider(LEDGER.tom.signIn(), LEDGER.dayClub);
        var paid = LEDGER.act(() -> LEDGER.refunds.paid(club, hold.id())).getFirst();
        try {
            LEDGER.act(() -> {
                LEDGER.refunds.giveBack(
                        CommandKey.random(),
                        club,
                        paid.journal(),
                        Money.ofPence(pence),
                        CorrectionReason.CHARGED_TOO_MUCH,
                        "A part");
                return null;
            });
            return true;
        } catch (WalletRefusal.MoreThanWasPaid refused) {
            return false;
        }
    }

    private static long left(Who.Resident who, FundKind fund) {
        return LEDGER.fund(who, fund).left().pence();
    }
}
