package carefair.estimator;

import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * One sum for a household: what comes in, the charge, the home, support bought besides, and what is left each week; today, and if the
 * benefits that may be claimed were paid. A claimed benefit that counts raises the charge, so each sum is worked out anew. What is left
 * may be less than nothing.
 *
 * @param support bought besides, a week
 * @param leftNow without any claim
 * @param leftAtLeast with every claim at its least
 * @param leftAtMost with every claim at its most
 */
public record HouseholdSum(
        Estimate now,
        Estimate atLeast,
        Estimate atMost,
        List<Claim> claims,
        Money support,
        Money leftNow,
        Money leftAtLeast,
        Money leftAtMost) {

    /**
     * @throws EstimateRefusal.Contradictory if answers cannot all be so
     * @throws EstimateRefusal.MissingRate if no figure is known that the sum needs
     */
    public static HouseholdSum of(Circumstances circumstances, List<Claim> claims, Money support, Rates rates) {
        var least = with(circumstances, claims, false);
        var most = with(circumstances, claims, true);
        var now = Estimator.estimate(circumstances, rates);
        var atLeast = Estimator.estimate(least, rates);
        var atMost = Estimator.estimate(most, rates);
        return new HouseholdSum(
                now,
                atLeast,
                atMost,
                List.copyOf(claims),
                support,
                left(circumstances, now, support),
                left(least, atLeast, support),
                left(most, atMost, support));
    }

    private static Circumstances with(Circumstances circumstances, List<Claim> claims, boolean most) {
        var income = new ArrayList<>(circumstances.income());
        claims.forEach(claim -> income.add(Income.of(claim.benefit().income(), most ? claim.most() : claim.least())));
        return circumstances.withIncome(income);
    }

    private static Money left(Circumstances circumstances, Estimate estimate, Money support) {
        return circumstances.leftAfter(estimate.weeklyCharge()).minus(support);
    }
}
