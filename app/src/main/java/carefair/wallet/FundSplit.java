package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which fund pays what. Funds pay in the council's order, each as much as it has, until the price is met; there is nothing to round.
 * A part of a hold is paid in the same order, so it comes from the funds that would have paid had that part been the price.
 */
final class FundSplit {

    /** A fund that may pay, what is left in it in pence, its last day if it has one, and who keeps it if the council does not. */
    record Available(
            FundKind fund,
            long account,
            long left,
            @Nullable LocalDate until,
            @Nullable OrganisationId holder) {

        Available(FundKind fund, long account, long left) {
            this(fund, account, left, null, null);
        }
    }

    private FundSplit() {}

    /**
     * @param inOrder funds that may pay, first to last
     * @return one line for each fund that pays, in that order; their amounts add up to {@code pence}
     * @throws WalletRefusal.NotEnoughMoney if less is left in all of them together
     */
    static List<HoldLine> of(long pence, List<Available> inOrder) {
        var shares = inOrder(pence, inOrder.stream().map(Available::left).toList());
        var lines = new ArrayList<HoldLine>();
        for (int i = 0; i < shares.size(); i++) {
            var fund = inOrder.get(i);
            long share = shares.get(i);
            if (share > 0) {
                lines.add(new HoldLine(
                        fund.fund(),
                        fund.account(),
                        lines.size() + 1,
                        share,
                        0,
                        0,
                        fund.left() - share,
                        fund.until(),
                        fund.holder()));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Takes a sum from pots in their order, each as far as it goes.
     *
     * @return what each pot gives; together exactly {@code pence}
     * @throws WalletRefusal.NotEnoughMoney if the pots together hold less
     */
    static List<Long> inOrder(long pence, List<Long> pots) {
        var taken = new ArrayList<Long>();
        long missing = pence;
        for (long pot : pots) {
            long share = Math.clamp(missing, 0, Math.max(pot, 0));
            taken.add(share);
            missing -= share;
        }
        if (missing > 0) {
            throw new WalletRefusal.NotEnoughMoney(Money.ofPence(pence - missing), Money.ofPence(missing));
        }
        return List.copyOf(taken);
    }
}
