package carefair.estimator;

import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A question somebody answered by "I do not know", and the answers that would make the most and the least of it.
 *
 * @param question the name of the question, such as {@code savings}; its words are under {@code estimator.doubt}
 * @param readings what the circumstances would be, by each answer that is tried
 */
public record Doubt(String question, List<UnaryOperator<Circumstances>> readings) {

    /** @throws IllegalArgumentException if there are fewer than two readings: then there is no doubt */
    public Doubt {
        readings = List.copyOf(readings);
        if (readings.size() < 2) {
            throw new IllegalArgumentException("No doubt about " + question);
        }
    }

    /** What the care costs a week. */
    public static Doubt careCost(Money least, Money most) {
        return new Doubt("care-cost", List.of(each -> each.withCareCost(least), each -> each.withCareCost(most)));
    }

    /** An income of which only the least and the most are known. */
    public static Doubt income(IncomeType type, Money least, Money most) {
        return new Doubt(
                "income." + type.name().toLowerCase(java.util.Locale.UK).replace('_', '-'),
                List.of(with(type, least), with(type, most)));
    }

    /**
     * A benefit that is paid at one of several rates.
     *
     * @throws EstimateRefusal.MissingRate if a rate is not known
     */
    public static Doubt benefit(IncomeType type, Rates rates, List<String> names) {
        return new Doubt(
                "income." + type.name().toLowerCase(java.util.Locale.UK).replace('_', '-'),
                names.stream()
                        .map(name -> rates.find(name)
                                .map(RateRow::money)
                                .orElseThrow(() -> new EstimateRefusal.MissingRate(name, rates.day())))
                        .map(amount -> with(type, amount))
                        .toList());
    }

    /**
     * The person's own savings: nothing, each limit, or more than the upper one.
     *
     * @throws EstimateRefusal.MissingRate if a limit is not known
     */
    public static Doubt savings(Rates rates) {
        var lower = rates.find(RateNames.LOWER_LIMIT)
                .map(RateRow::money)
                .orElseThrow(() -> new EstimateRefusal.MissingRate(RateNames.LOWER_LIMIT, rates.day()));
        var upper = rates.find(RateNames.UPPER_LIMIT)
                .map(RateRow::money)
                .orElseThrow(() -> new EstimateRefusal.MissingRate(RateNames.UPPER_LIMIT, rates.day()));
        return new Doubt(
                "savings",
                List.of(
                        withSavings(Money.ZERO),
                        withSavings(lower),
                        withSavings(upper),
                        withSavings(upper.plus(Money.ofPence(1)))));
    }

    /** What the home is worth. */
    public static Doubt homeValue(Money least, Money most) {
        return new Doubt("home-value", List.of(withHomeWorth(least), withHomeWorth(most)));
    }

    public static Doubt housingCosts(Money least, Money most) {
        return new Doubt(
                "housing-costs", List.of(each -> each.withHousingCosts(least), each -> each.withHousingCosts(most)));
    }

    public static Doubt disabilityCosts(Money least, Money most) {
        return new Doubt(
                "disability-costs",
                List.of(
                        each -> each.withDisabilityRelatedExpenditure(least),
                        each -> each.withDisabilityRelatedExpenditure(most)));
    }

    /** Whether the care is free for this reason. */
    public static Doubt free(FreeCare reason) {
        return new Doubt("free", List.of(each -> each.withFree(reason), each -> each.withFree(null)));
    }

    private static UnaryOperator<Circumstances> with(IncomeType type, Money amount) {
        return each -> {
            var income = new ArrayList<Income>();
            each.income().stream().filter(other -> other.type() != type).forEach(income::add);
            income.add(Income.of(type, amount));
            return each.withIncome(income);
        };
    }

    private static UnaryOperator<Circumstances> withSavings(Money amount) {
        return each -> {
            var capital = new ArrayList<Capital>();
            each.capital().stream()
                    .filter(other -> other.type() != CapitalType.SAVINGS)
                    .forEach(capital::add);
            capital.add(Capital.of(CapitalType.SAVINGS, amount));
            return each.withCapital(capital);
        };
    }

    private static UnaryOperator<Circumstances> withHomeWorth(Money value) {
        return each -> {
            var home = each.home();
            return home == null ? each : each.withHome(new Home(value, home.owed(), home.share(), home.livedInBy()));
        };
    }
}
