package carefair.estimator;

import carefair.settings.Rates;
import carefair.shared.Money;

/** Two ways of care beside each other, for the same person. */
public record Comparison(Estimate first, Estimate second) {

    /**
     * @throws EstimateRefusal.Contradictory if answers cannot all be so
     * @throws EstimateRefusal.MissingRate if no figure is known that a sum needs
     */
    public static Comparison of(Circumstances first, Circumstances second, Rates rates) {
        return new Comparison(Estimator.estimate(first, rates), Estimator.estimate(second, rates));
    }

    /** What the person would pay more a week by the second; less than nothing if they would pay less. */
    public Money moreToPay() {
        return second.weeklyCharge().minus(first.weeklyCharge());
    }

    /** What the person would have more left a week by the second; less than nothing if less. */
    public Money moreLeft() {
        return second.leftEachWeek().minus(first.leftEachWeek());
    }
}
