package carefair.estimator;

import static carefair.estimator.Effect.IGNORED;
import static carefair.estimator.Effect.LIMITS;

import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.List;

/**
 * England's charging rules: what a person would probably pay for care. Source: Care Act 2014 ss14 to 17; Care and Support (Charging and
 * Assessment of Resources) Regulations 2014, SI 2014/2672; the order of calculation of Annexes B and C of the statutory guidance.
 *
 * <p>Pure: the same circumstances and rates always give the same estimate.
 */
public final class Estimator {

    private Estimator() {}

    /**
     * Works out one estimate.
     *
     * @throws EstimateRefusal.Contradictory if answers cannot all be so
     * @throws EstimateRefusal.MissingRate if no figure is known that the sum needs
     */
    public static Estimate estimate(Circumstances circumstances, Rates rates) {
        var contradictions = Contradiction.in(circumstances);
        if (!contradictions.isEmpty()) {
            throw new EstimateRefusal.Contradictory(contradictions);
        }
        var working = new Working(rates);
        return FreeOfCharge.of(circumstances, working) ? free(circumstances, working) : charged(circumstances, working);
    }

    private static Estimate free(Circumstances circumstances, Working working) {
        var byNhs = circumstances.free() == FreeCare.NHS_CONTINUING_HEALTHCARE;
        var cost = circumstances.careCost();
        // A dearer home is a choice also where care is free; only the NHS arranges and pays for everything itself.
        var topUp = byNhs ? Money.ZERO : topUp(circumstances, working);
        return new Estimate(
                Result.PAYS_NOTHING,
                Money.ZERO,
                byNhs ? Money.ZERO : cost.minus(topUp),
                byNhs ? cost : Money.ZERO,
                topUp,
                cost,
                left(circumstances, Money.ZERO),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                false,
                working.lines(),
                working.used(),
                working.warnings());
    }

    private static Estimate charged(Circumstances circumstances, Working working) {
        var cost = circumstances.careCost();
        var incomes = Incomes.of(circumstances, working);
        var capitals = Capitals.of(circumstances, working);
        var over = capitals.isOverUpperLimit();
        var tariff = Money.ZERO;
        var kept = Money.ZERO;
        var topUp = Money.ZERO;
        var charge = cost;
        if (over) {
            capitals.sayOverUpperLimit();
        } else {
            tariff = capitals.tariffIncome();
            kept = Keeping.of(circumstances, working, incomes.countsDisabilityBenefit());
            topUp = topUp(circumstances, working);
            charge = charge(incomes.counted().plus(tariff).minus(kept), cost.minus(topUp), working);
        }
        var nhs = nursingCare(circumstances, working);
        Cautions.add(circumstances, capitals, incomes, charge, working);
        return new Estimate(
                result(charge, cost),
                charge,
                cost.minus(topUp).minus(charge),
                nhs,
                topUp,
                cost,
                left(circumstances, charge),
                incomes.counted(),
                tariff,
                capitals.counted(),
                kept,
                over,
                working.lines(),
                working.used(),
                working.warnings());
    }

    private static Money charge(Money couldPay, Money most, Working working) {
        if (couldPay.isNegative()) {
            working.line(Rule.NOT_BELOW_NOTHING, LIMITS, Money.ZERO);
            return Money.ZERO;
        }
        if (couldPay.isMoreThan(most)) {
            working.line(Rule.NOT_ABOVE_COST, LIMITS, most);
            return most;
        }
        return couldPay;
    }

    private static Money topUp(Circumstances circumstances, Working working) {
        var budget = circumstances.personalBudget();
        if (budget == null
                || circumstances.setting().isChargedAsAtHome()
                || !circumstances.careCost().isMoreThan(budget)) {
            return Money.ZERO;
        }
        var topUp = circumstances.careCost().minus(budget);
        working.line(Rule.TOP_UP.label(), Rule.TOP_UP, LIMITS, topUp, List.of(budget));
        working.warn(mayPayOwnTopUp(circumstances, working) ? "own-extra-allowed" : "own-extra-not-allowed");
        return topUp;
    }

    /** Regulation 5 of SI 2014/2670: in the first weeks, with a deferred payment, or where care is free by section 117. */
    private static boolean mayPayOwnTopUp(Circumstances circumstances, Working working) {
        return circumstances.free() == FreeCare.SECTION_117
                || working.lines().stream().anyMatch(line -> line.rule() == Rule.HOME_IGNORED_FIRST_WEEKS);
    }

    private static Money nursingCare(Circumstances circumstances, Working working) {
        if (circumstances.setting() != Setting.NURSING_HOME) {
            return Money.ZERO;
        }
        var row = working.find(RateNames.NURSING_CARE);
        if (row == null) {
            return Money.ZERO;
        }
        working.line(Rule.NURSING_CARE_BY_NHS, IGNORED, row.money(), row);
        return row.money();
    }

    private static Result result(Money charge, Money cost) {
        if (charge.isZero()) {
            return Result.PAYS_NOTHING;
        }
        return charge.equals(cost) ? Result.PAYS_FULL_COST : Result.PAYS_CONTRIBUTION;
    }

    private static Money left(Circumstances circumstances, Money charge) {
        var left = Money.ZERO;
        for (var income : circumstances.income()) {
            left = left.plus(income.amount());
        }
        left = left.minus(charge).minus(circumstances.housingCosts());
        return left.isNegative() ? Money.ZERO : left;
    }
}
