package carefair.estimator;

import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        return but(copy -> copy.setting = other);
    }

    public Circumstances withPerson(Person other) {
        return but(copy -> copy.person = other);
    }

    public Circumstances withIncome(List<Income> other) {
        return but(copy -> copy.income = other);
    }

    public Circumstances withCapital(List<Capital> other) {
        return but(copy -> copy.capital = other);
    }

    public Circumstances withHome(@Nullable Home other) {
        return but(copy -> copy.home = other);
    }

    public Circumstances withHousingCosts(Money other) {
        return but(copy -> copy.housingCosts = other);
    }

    /** What is left each week of all that comes in, counted or not, after a charge and the costs of the home; less than nothing where more goes out. */
    public Money leftAfter(Money charge) {
        return Money.sum(income.stream().map(Income::amount).toList())
                .minus(charge)
                .minus(housingCosts);
    }

    public Circumstances withDisabilityRelatedExpenditure(Money other) {
        return but(copy -> copy.disabilityRelatedExpenditure = other);
    }

    public Circumstances withOtherDisregards(List<Named> other) {
        return but(copy -> copy.otherDisregards = other);
    }

    public Circumstances withOtherAllowances(List<Named> other) {
        return but(copy -> copy.otherAllowances = other);
    }

    public Circumstances withCareCost(Money other) {
        return but(copy -> copy.careCost = other);
    }

    public Circumstances withPersonalBudget(@Nullable Money other) {
        return but(copy -> copy.personalBudget = other);
    }

    public Circumstances withWeeksInCare(int other) {
        return but(copy -> copy.weeksInCare = other);
    }

    public Circumstances withGivenAway(Money other) {
        return but(copy -> copy.givenAway = other);
    }

    public Circumstances withFree(@Nullable FreeCare other) {
        return but(copy -> copy.free = other);
    }

    public Circumstances withOverrides(Overrides other) {
        return but(copy -> copy.overrides = other);
    }

    /** As if what was given away were still the person's own savings: what a council may decide (SI 2014/2672 reg 22). */
    public Circumstances asIfNothingGivenAway() {
        if (givenAway.isZero()) {
            return this;
        }
        var all = new ArrayList<>(capital);
        all.add(Capital.of(CapitalType.SAVINGS, givenAway));
        return withCapital(all).withGivenAway(Money.ZERO);
    }

    private Circumstances but(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** The same circumstances while one answer is changed. */
    private static final class Copy {
        private Setting setting;
        private Person person;
        private List<Income> income;
        private List<Capital> capital;
        private @Nullable Home home;
        private Money housingCosts;
        private Money disabilityRelatedExpenditure;
        private List<Named> otherDisregards;
        private List<Named> otherAllowances;
        private Money careCost;
        private @Nullable Money personalBudget;
        private int weeksInCare;
        private Money givenAway;
        private @Nullable FreeCare free;
        private Overrides overrides;

        private Copy(Circumstances original) {
            setting = original.setting;
            person = original.person;
            income = original.income;
            capital = original.capital;
            home = original.home;
            housingCosts = original.housingCosts;
            disabilityRelatedExpenditure = original.disabilityRelatedExpenditure;
            otherDisregards = original.otherDisregards;
            otherAllowances = original.otherAllowances;
            careCost = original.careCost;
            personalBudget = original.personalBudget;
            weeksInCare = original.weeksInCare;
            givenAway = original.givenAway;
            free = original.free;
            overrides = original.overrides;
        }

        private Circumstances made() {
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
                    overrides);
        }
    }
}
