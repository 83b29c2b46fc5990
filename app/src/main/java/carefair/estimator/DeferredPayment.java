package carefair.estimator;

import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paying for a care home from the value of one's own home later: how much could be put off, and what it costs as weeks pass. Source: Care
 * Act 2014 ss34 to 36; Care and Support (Deferred Payment) Regulations 2014, SI 2014/2671.
 *
 * @param equityLimit the most that can be put off in all
 * @param paidNow a week, out of income
 * @param putOff a week
 * @param yearlyRate hundredths of a percent
 * @param timesAYear how often interest is added to what is owed
 * @param limitAfterWeeks when the limit is reached; null if not within thirty years
 * @param years what is owed after each year until the limit is reached
 * @param ratesUsed every row that was used, once
 */
public record DeferredPayment(
        Money equityLimit,
        Money paidNow,
        Money putOff,
        long yearlyRate,
        long timesAYear,
        @Nullable Integer limitAfterWeeks,
        List<Year> years,
        List<RateRow> ratesUsed,
        List<Warning> warnings) {

    /**
     * What is owed when a year is over.
     *
     * @param year 1 for the first
     * @param careCosts put off so far, without interest and fees
     * @param interest so far; a fraction of a penny is dropped
     * @param fees so far
     */
    public record Year(int year, Money careCosts, Money interest, Money fees) {

        public Money owed() {
            return careCosts.plus(interest).plus(fees);
        }
    }

    /**
     * What the person was told or chose. Null takes the rate, or where there is none the council is still to say.
     *
     * @param incomeKept a week, in place of the personal expenses allowance; at most the rate row
     * @param yearlyRate hundredths of a percent
     * @param setUpFee once
     * @param weeklyFee a week
     */
    public record Terms(
            @Nullable Money incomeKept,
            @Nullable Long yearlyRate,
            @Nullable Money setUpFee,
            @Nullable Money weeklyFee) {

        public static final Terms NONE = new Terms(null, null, null, null);
    }

    /** Interest added daily costs the most: where the council's own way is not known, nobody pays more than we say. */
    private static final long DAILY = 365;

    /**
     * Works out a deferred payment.
     *
     * @throws EstimateRefusal.DoesNotApply unless the person moves to a care home for good, their home counts, and what else they have is
     *     not over the upper limit
     * @throws EstimateRefusal.MissingRate if the rate of interest is neither known nor given
     */
    public static DeferredPayment of(Circumstances circumstances, Rates rates, Terms terms) {
        var working = new Working(rates);
        var home = circumstances.home();
        if (!circumstances.setting().isPermanent() || circumstances.free() != null) {
            throw new EstimateRefusal.DoesNotApply("estimator.deferred.only-care-home");
        }
        if (home == null || home.livedInBy() != LivedInBy.NOBODY) {
            throw new EstimateRefusal.DoesNotApply("estimator.deferred.home-does-not-count");
        }
        var withoutHome = Estimator.estimate(circumstances.withHome(null), rates);
        if (withoutHome.overUpperLimit()) {
            throw new EstimateRefusal.DoesNotApply("estimator.deferred.too-much-else");
        }
        var limit = equityLimit(circumstances, home, rates);
        if (!limit.isPositive()) {
            throw new EstimateRefusal.DoesNotApply("estimator.deferred.nothing-to-secure");
        }
        var mostKept = working.need(RateNames.DEFERRED_INCOME_KEPT);
        var used = new ArrayList<RateRow>(List.of(mostKept));
        var kept = (terms.incomeKept() == null
                        ? mostKept.money()
                        : terms.incomeKept().min(mostKept.money()))
                .plus(Money.sum(circumstances.otherAllowances().stream()
                        .map(Named::amount)
                        .toList()));
        var could = withoutHome.countedIncome().plus(withoutHome.tariffIncome()).minus(kept);
        var paidNow = could.isNegative() ? Money.ZERO : could.min(circumstances.careCost());
        var putOff = circumstances.careCost().minus(paidNow);
        var rate = terms.yearlyRate();
        if (rate == null) {
            var row = working.need(RateNames.DEFERRED_INTEREST);
            used.add(row);
            rate = row.value();
        }
        var compounding = working.find(RateNames.DEFERRED_COMPOUNDING);
        if (compounding == null) {
            working.warn("deferred-interest-daily");
        } else {
            used.add(compounding);
        }
        var times = compounding == null ? DAILY : compounding.value();
        var setUp = terms.setUpFee() == null ? Money.ZERO : terms.setUpFee();
        var weekly = terms.weeklyFee() == null ? Money.ZERO : terms.weeklyFee();
        if (terms.setUpFee() == null || terms.weeklyFee() == null) {
            working.warn("deferred-fees-unknown");
        }
        var debt = new GrowingDebt(rate, times, setUp);
        var after = debt.growTo(limit, putOff, weekly);
        return new DeferredPayment(
                limit, paidNow, putOff, rate, times, after, debt.years(), List.copyOf(used), working.warnings());
    }

    /** SI 2014/2671 reg 5: the value less a tenth, less the lower capital limit, less what is owed on it already. */
    private static Money equityLimit(Circumstances circumstances, Home home, Rates rates) {
        var onlyHome = Estimator.estimate(
                circumstances
                        .withCapital(List.of())
                        .withWeeksInCare(Integer.MAX_VALUE)
                        .withHome(home),
                rates);
        var override = circumstances.overrides().lowerCapitalLimit();
        var lower = override != null
                ? override
                : rates.find(RateNames.LOWER_LIMIT)
                        .orElseThrow(() -> new EstimateRefusal.MissingRate(RateNames.LOWER_LIMIT, rates.day()))
                        .money();
        var limit = onlyHome.countedCapital().minus(lower);
        return limit.isNegative() ? Money.ZERO : limit;
    }
}
