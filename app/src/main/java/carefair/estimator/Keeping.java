package carefair.estimator;

import static carefair.estimator.Effect.TAKES_OFF;

import carefair.shared.Money;
import java.util.List;

/**
 * What a person keeps before they pay: at home the minimum income guarantee (SI 2014/2672 reg 7), in a care home the personal expenses
 * allowance (reg 6), and the costs that are taken off (Sch 1 paras 2 and 4).
 */
final class Keeping {

    private final Circumstances circumstances;
    private final Working working;
    private Money kept = Money.ZERO;

    private Keeping(Circumstances circumstances, Working working) {
        this.circumstances = circumstances;
        this.working = working;
    }

    /** Writes a line for each thing kept. */
    static Money of(Circumstances circumstances, Working working, boolean countsDisabilityBenefit) {
        var keeping = new Keeping(circumstances, working);
        keeping.housing();
        keeping.disability(countsDisabilityBenefit);
        if (circumstances.setting().isChargedAsAtHome()) {
            keeping.guarantee();
        } else {
            keeping.personalExpenses();
        }
        for (var allowance : circumstances.otherAllowances()) {
            working.named(allowance, Rule.OTHER_ALLOWANCE, TAKES_OFF);
            keeping.kept = keeping.kept.plus(allowance.amount());
        }
        return keeping.kept;
    }

    private void housing() {
        var costs = circumstances.housingCosts();
        if (costs.isZero()) {
            return;
        }
        if (circumstances.setting().isPermanent()) {
            working.warn("housing-costs-not-taken-off");
        } else {
            keep(costs);
            working.line(Rule.HOUSING_COSTS, TAKES_OFF, costs);
        }
    }

    private void disability(boolean countsDisabilityBenefit) {
        var costs = circumstances.disabilityRelatedExpenditure();
        if (circumstances.setting().isChargedAsAtHome() && countsDisabilityBenefit) {
            takeOffDisabilityCosts(costs);
        } else if (costs.isPositive()) {
            working.line(Rule.DISABILITY_RELATED_EXPENDITURE_NOT_TAKEN_OFF, Effect.IGNORED, costs);
            working.warn(
                    circumstances.setting().isChargedAsAtHome()
                            ? "disability-costs-need-a-benefit"
                            : "disability-costs-only-at-home");
        }
    }

    /** The person's own costs, or the council's standard amount where that is more. */
    private void takeOffDisabilityCosts(Money costs) {
        var standard = working.find(RateNames.STANDARD_DISABILITY);
        if (standard != null && standard.money().isMoreThan(costs)) {
            part(Rule.STANDARD_DISABILITY_ALLOWANCE, RateNames.STANDARD_DISABILITY);
        } else if (costs.isPositive()) {
            keep(costs);
            working.line(Rule.DISABILITY_RELATED_EXPENDITURE, TAKES_OFF, costs);
        }
    }

    private void guarantee() {
        var override = circumstances.overrides().minimumIncomeGuarantee();
        if (override != null) {
            keep(override);
            working.line(Rule.GUARANTEE_OVERRIDE, TAKES_OFF, override);
            return;
        }
        var person = circumstances.person();
        part(Rule.GUARANTEE_BASE, base(person));
        if (person.children() > 0) {
            var row = working.need(RateNames.CHILD);
            var all = row.money().times(person.children());
            keep(all);
            working.line(
                    Rule.GUARANTEE_CHILDREN.label(),
                    Rule.GUARANTEE_CHILDREN,
                    TAKES_OFF,
                    all,
                    List.of(person.children(), row.money()),
                    row);
        }
        if (person.disabilityPremium()) {
            part(Rule.DISABILITY_PREMIUM, person.couple() ? RateNames.DISABILITY_COUPLE : RateNames.DISABILITY_SINGLE);
        }
        if (person.enhancedDisabilityPremium()) {
            part(
                    Rule.ENHANCED_DISABILITY_PREMIUM,
                    person.couple() ? RateNames.ENHANCED_COUPLE : RateNames.ENHANCED_SINGLE);
        }
        if (person.carerPremium()) {
            part(Rule.CARER_PREMIUM, RateNames.CARER);
        }
    }

    /** Pension age goes before being a lone parent: nobody keeps less for having a child. */
    private static String base(Person person) {
        if (person.couple()) {
            return person.pensionAge() || person.partnerAtPensionAge()
                    ? RateNames.COUPLE_PENSION_AGE
                    : RateNames.COUPLE;
        }
        if (person.pensionAge()) {
            return RateNames.SINGLE_PENSION_AGE;
        }
        if (person.loneParent()) {
            return RateNames.LONE_PARENT;
        }
        return person.age() < 25 ? RateNames.SINGLE_YOUNG : RateNames.SINGLE;
    }

    private void personalExpenses() {
        var override = circumstances.overrides().personalExpensesAllowance();
        if (override != null) {
            keep(override);
            working.line(Rule.PERSONAL_EXPENSES_ALLOWANCE, TAKES_OFF, override);
        } else {
            part(Rule.PERSONAL_EXPENSES_ALLOWANCE, RateNames.PERSONAL_EXPENSES);
        }
    }

    private void part(Rule rule, String rate) {
        var row = working.need(rate);
        keep(row.money());
        working.line(rule, TAKES_OFF, row.money(), row);
    }

    private void keep(Money amount) {
        kept = kept.plus(amount);
    }
}
