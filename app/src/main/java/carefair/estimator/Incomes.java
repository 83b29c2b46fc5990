package carefair.estimator;

import static carefair.estimator.Effect.ADDS;
import static carefair.estimator.Effect.IGNORED;

import carefair.settings.RateRow;
import carefair.shared.Money;
import java.util.EnumMap;
import java.util.Map;

/**
 * What of each income counts. Source: SI 2014/2672 Part 3 and Sch 1; Annex C of the Care and Support statutory guidance.
 */
final class Incomes {

    /** Incomes that never count, whatever the care. All others count, wholly or in part. */
    private static final Map<IncomeType, Rule> IGNORED_ALWAYS = new EnumMap<>(Map.of(
            IncomeType.PIP_MOBILITY, Rule.MOBILITY_IGNORED,
            IncomeType.DLA_MOBILITY, Rule.MOBILITY_IGNORED,
            IncomeType.EARNINGS, Rule.EARNINGS_IGNORED,
            IncomeType.DIRECT_PAYMENT, Rule.DIRECT_PAYMENT_IGNORED,
            IncomeType.GUARANTEED_INCOME_PAYMENT, Rule.ARMED_FORCES_IGNORED,
            IncomeType.WAR_PENSION, Rule.WAR_PENSION_IGNORED,
            IncomeType.HOUSING_BENEFIT, Rule.HOUSING_BENEFIT_IGNORED,
            IncomeType.CHILD_BENEFIT, Rule.CHILD_INCOME_IGNORED,
            IncomeType.CHILD_TAX_CREDIT, Rule.CHILD_INCOME_IGNORED,
            IncomeType.CHARITABLE, Rule.CHARITABLE_IGNORED));

    private final Circumstances circumstances;
    private final Working working;
    private Money counted = Money.ZERO;
    private Money warWidowsLeft = Money.ZERO;
    private boolean warWidowsBegun;
    private boolean disabilityBenefit;

    private Incomes(Circumstances circumstances, Working working) {
        this.circumstances = circumstances;
        this.working = working;
    }

    /** Writes a line for each income and disregard. */
    static Incomes of(Circumstances circumstances, Working working) {
        var incomes = new Incomes(circumstances, working);
        for (var income : circumstances.income()) {
            incomes.read(income);
        }
        incomes.counted = SavingsCredit.of(circumstances, incomes.counted, working);
        for (var disregard : circumstances.otherDisregards()) {
            incomes.takeOff(disregard);
        }
        return incomes;
    }

    /** After everything ignored and every disregard; not below nothing. */
    Money counted() {
        return counted;
    }

    /** Whether a disability benefit is among what counts, so that the extra costs of disability come off. */
    boolean countsDisabilityBenefit() {
        return disabilityBenefit;
    }

    private void read(Income income) {
        var type = income.type();
        var never = IGNORED_ALWAYS.get(type);
        if (never != null) {
            working.line(type.label(), never, IGNORED, income.amount());
            return;
        }
        switch (type) {
            case ATTENDANCE_ALLOWANCE, PIP_DAILY_LIVING, DLA_CARE -> disabilityBenefit(income);
            case PRIVATE_PENSION -> privatePension(income);
            case WAR_WIDOWS_PENSION -> warWidowsPension(income);
            // One person has one award of savings credit: it is reckoned from all that was said, when all else is
            // known.
            case PENSION_CREDIT_SAVINGS -> {}
            default -> count(income, income.amount(), Rule.INCOME_COUNTS);
        }
    }

    private void disabilityBenefit(Income income) {
        if (circumstances.setting() == Setting.TEMPORARY_CARE_HOME) {
            working.line(income.type().label(), Rule.DISABILITY_BENEFIT_IGNORED_IN_STAY, IGNORED, income.amount());
        } else {
            disabilityBenefit |= income.amount().isPositive();
            count(income, income.amount(), Rule.DISABILITY_BENEFIT_COUNTS);
        }
    }

    private void privatePension(Income income) {
        if (!income.paidToSpouse() || circumstances.setting().isChargedAsAtHome()) {
            count(income, income.amount(), Rule.INCOME_COUNTS);
            return;
        }
        var row = working.need(RateNames.SPOUSE_SHARE);
        var part = Share.ofPercent(row.value()).rest().of(income.amount());
        count(income, part, Rule.PENSION_SHARED_COUNTS, row);
        working.line(
                income.type().label(),
                Rule.PENSION_SHARE_IGNORED,
                IGNORED,
                income.amount().minus(part),
                row);
    }

    private void warWidowsPension(Income income) {
        var row = working.need(RateNames.WAR_WIDOWS);
        if (!warWidowsBegun) {
            warWidowsBegun = true;
            warWidowsLeft = row.money();
        }
        var ignored = income.amount().min(warWidowsLeft);
        warWidowsLeft = warWidowsLeft.minus(ignored);
        count(income, income.amount().minus(ignored), Rule.WAR_WIDOWS_COUNTS, row);
        working.line(income.type().label(), Rule.WAR_WIDOWS_IGNORED, IGNORED, ignored, row);
    }

    private void count(Income income, Money amount, Rule rule, RateRow... rows) {
        counted = counted.plus(amount);
        working.line(income.type().label(), rule, ADDS, amount, rows);
    }

    private void takeOff(Named disregard) {
        working.named(disregard, Rule.OTHER_DISREGARD, Effect.TAKES_OFF);
        counted = counted.minus(disregard.amount().min(counted));
    }
}
