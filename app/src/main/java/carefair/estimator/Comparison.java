package carefair.estimator;

import carefair.settings.Rates;
import carefair.shared.Money;

/**
 * Two ways of care beside each other, for the same person.
 *
 * @param firstLeft what is left each week by the first; less than nothing where more goes out than comes in
 */
public record Comparison(Estimate first, Estimate second, Money firstLeft, Money secondLeft) {

    /**
     * @throws EstimateRefusal.Contradictory if answers cannot all be so
     * @throws EstimateRefusal.MissingRate if no figure is known that a sum needs
     */
    public static Comparison of(Circumstances first, Circumstances second, Rates rates) {
        var one = Estimator.estimate(first, rates);
        var other = Estimator.estimate(second, rates);
        return new Comparison(one, other, first.leftAfter(one.weeklyCharge()), second.leftAfter(other.weeklyCharge()));
    }

    /** What the person would pay more a week by the second; less than nothing if they would pay less. */
    public Money moreToPay() {
        return second.weeklyCharge().minus(first.weeklyCharge());
    }

    /** What the person would have more left a week by the second; less than nothing if less. */
    public Money moreLeft() {
        return secondLeft.minus(firstLeft);
    }
}
