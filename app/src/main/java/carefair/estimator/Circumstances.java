package carefair.estimator;

import carefair.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an estimate needs to know about one person and their care. Amounts are a week unless they say otherwise.
 *
 * @param home null if they own none
 * @param housingCosts what they pay for their home, after Housing Benefit and council tax reduction
 * @param disabilityRelatedExpenditure extra costs of disability
 * @param otherDisregards taken off counted income before anything else
 * @param otherAllowances kept on top of the minimum income guarantee or the personal expenses allowance
 * @param careCost what is charged for this person, after NHS-funded nursing care
 * @param personalBudget in a care home, what the council would pay for at most; null if it would pay {@code careCost}. What lies above
 *     is a top-up
 * @param weeksInCare whole weeks of permanent residence already passed
 * @param givenAway a sum given away that the council may treat as still theirs; not counted here
 * @param free why nobody is charged; null if none of these reasons holds
 */
public record Circumstances(
        Setting setting,
        Person person,
        List<Income> income,
        List<Capital> capital,
        @Nullable Home home,
        Money housingCosts,
        Money disabilityRelatedExpenditure,
        List<Named> otherDisregards,
        List<Named> otherAllowances,
        Money careCost,
        @Nullable Money personalBudget,
        int weeksInCare,
        Money givenAway,
        @Nullable FreeCare free,
        Overrides overrides) {

    /** @throws IllegalArgumentException if an amount is negative */
    public Circumstances {
        income = List.copyOf(income);
        capital = List.copyOf(capital);
        otherDisregards = List.copyOf(otherDisregards);
        otherAllowances = List.copyOf(otherAllowances);
        if (housingCosts.isNegative()
                || disabilityRelatedExpenditure.isNegative()
                || careCost.isNegative()
                || givenAway.isNegative()
                || personalBudget != null && personalBudget.isNegative()
                || weeksInCare < 0) {
            throw new IllegalArgumentException("An amount or a time is negative");
        }
    }

    /** Somebody without income, capital or costs but those of the care. */
    public static Circumstances of(Setting setting, Person person, Money careCost) {
        return new Circumstances(
                setting,
                person,
                List.of(),
                List.of(),
                null,
                Money.ZERO,
                Money.ZERO,
                List.of(),
                List.of(),
                careCost,
                null,
                0,
                Money.ZERO,
                null,
                Overrides.NONE);
    }

    public Circumstances withSetting(Setting other) {
        return new Circumstances(
                other,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withPerson(Person other) {
        return new Circumstances(
                setting,
                other,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withIncome(List<Income> other) {
        return new Circumstances(
                setting,
                person,
                other,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withCapital(List<Capital> other) {
        return new Circumstances(
                setting,
                person,
                income,
                other,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withHome(@Nullable Home other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                other,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withHousingCosts(Money other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                other,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withDisabilityRelatedExpenditure(Money other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                other,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withOtherDisregards(List<Named> other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                other,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withOtherAllowances(List<Named> other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                other,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withCareCost(Money other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                other,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withPersonalBudget(@Nullable Money other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                other,
                weeksInCare,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withWeeksInCare(int other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                other,
                givenAway,
                free,
                overrides);
    }

    public Circumstances withGivenAway(Money other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                other,
                free,
                overrides);
    }

    public Circumstances withFree(@Nullable FreeCare other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                other,
                overrides);
    }

    public Circumstances withOverrides(Overrides other) {
        return new Circumstances(
                setting,
                person,
                income,
                capital,
                home,
                housingCosts,
                disabilityRelatedExpenditure,
                otherDisregards,
                otherAllowances,
                careCost,
                personalBudget,
                weeksInCare,
                givenAway,
                free,
                other);
    }
}
