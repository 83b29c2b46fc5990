package carefair.estimator;

import carefair.shared.Money;

/** What a person must know beside the sum. */
final class Cautions {

    private Cautions() {}

    static void add(Circumstances circumstances, Capitals capitals, Incomes incomes, Money charge, Working working) {
        var permanent = circumstances.setting().isPermanent();
        if (permanent
                && incomes.countsDisabilityBenefit()
                && circumstances.careCost().isMoreThan(charge)) {
            var weeks = working.find(RateNames.DISABILITY_BENEFIT_WEEKS);
            if (weeks != null) {
                working.warn("disability-benefit-stops", weeks.value());
            }
        }
        if (permanent && capitals.onlyHomeIsOverUpperLimit()) {
            // Their savings are under the limit already: the time to ask is now.
            working.warn("deferred-payment-may-help");
        } else if (capitals.isOverUpperLimit()) {
            working.warn("tell-council-before-limit");
        }
        if (circumstances.givenAway().isPositive()) {
            working.warn(
                    "given-away",
                    circumstances.givenAway(),
                    working.again(circumstances.asIfNothingGivenAway()).weeklyCharge());
        }
        if (circumstances.person().couple()) {
            working.warn("own-means-only");
        } else if (permanent && sharesAPension(circumstances)) {
            working.warn("pension-shared-without-partner");
        }
        if (circumstances.housingCosts().isPositive() && has(circumstances, IncomeType.UNIVERSAL_CREDIT)) {
            working.warn("universal-credit-housing");
        }
        if (hasOtherProperty(circumstances) && has(circumstances, IncomeType.RENTAL)) {
            working.warn("rent-of-counted-property");
        }
    }

    private static boolean has(Circumstances circumstances, IncomeType type) {
        for (var income : circumstances.income()) {
            if (income.type() == type) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesAPension(Circumstances circumstances) {
        for (var income : circumstances.income()) {
            if (income.paidToSpouse()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOtherProperty(Circumstances circumstances) {
        for (var capital : circumstances.capital()) {
            if (capital.type() == CapitalType.OTHER_PROPERTY) {
                return true;
            }
        }
        return false;
    }
}
