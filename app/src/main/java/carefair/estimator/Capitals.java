package carefair.estimator;

import static carefair.estimator.Effect.ADDS;
import static carefair.estimator.Effect.IGNORED;
import static carefair.estimator.Effect.LIMITS;

import carefair.settings.RateRow;
import carefair.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of savings and property counts, and the income reckoned from it. Source: SI 2014/2672 regs 12, 18 to 25 and Sch 2.
 */
final class Capitals {

    private final Circumstances circumstances;
    private final Working working;
    private final Money upper;
    private final Money lower;
    private final @Nullable RateRow upperRow;
    private final @Nullable RateRow lowerRow;
    private final Share afterSelling;
    private final @Nullable RateRow sellingRow;
    private Money counted = Money.ZERO;
    private boolean overWithoutHome;

    private Capitals(Circumstances circumstances, Working working) {
        this.circumstances = circumstances;
        this.working = working;
        var overrides = circumstances.overrides();
        upperRow = overrides.upperCapitalLimit() == null ? working.need(RateNames.UPPER_LIMIT) : null;
        lowerRow = overrides.lowerCapitalLimit() == null ? working.need(RateNames.LOWER_LIMIT) : null;
        upper = overrides.upperCapitalLimit() == null ? money(upperRow) : overrides.upperCapitalLimit();
        lower = overrides.lowerCapitalLimit() == null ? money(lowerRow) : overrides.lowerCapitalLimit();
        var selling = overrides.sellingCostsShare();
        sellingRow = selling == null && sells(circumstances) ? working.need(RateNames.SELLING_COSTS) : null;
        afterSelling = selling != null
                ? selling.rest()
                : sellingRow == null
                        ? Share.WHOLE
                        : Share.ofPercent(sellingRow.value()).rest();
    }

    /** Writes a line for each sum of capital and for the home. */
    static Capitals of(Circumstances circumstances, Working working) {
        var capitals = new Capitals(circumstances, working);
        for (var capital : circumstances.capital()) {
            capitals.read(capital);
        }
        capitals.overWithoutHome = capitals.isOverUpperLimit();
        var home = circumstances.home();
        if (home != null) {
            capitals.read(home);
        }
        return capitals;
    }

    Money counted() {
        return counted;
    }

    /** The home alone makes the difference: what a deferred payment is for. */
    boolean onlyHomeIsOverUpperLimit() {
        return isOverUpperLimit() && !overWithoutHome;
    }

    boolean isOverUpperLimit() {
        return counted.isMoreThan(upper);
    }

    /** Writes the line of the upper limit, that decides alone. */
    void sayOverUpperLimit() {
        working.line(
                Rule.CAPITAL_OVER_UPPER_LIMIT.label(),
                Rule.CAPITAL_OVER_UPPER_LIMIT,
                LIMITS,
                counted,
                List.of(counted, upper),
                rows(upperRow));
    }

    /** Writes the line of the income reckoned from capital, where there is capital. */
    Money tariffIncome() {
        if (!counted.isMoreThan(lower)) {
            if (counted.isPositive()) {
                working.line(
                        Rule.CAPITAL_UNDER_LOWER_LIMIT.label(),
                        Rule.CAPITAL_UNDER_LOWER_LIMIT,
                        LIMITS,
                        counted,
                        List.of(counted, lower),
                        rows(lowerRow));
            }
            return Money.ZERO;
        }
        var step = working.need(RateNames.TARIFF_STEP);
        // A part of a step counts as a whole one.
        var steps = Math.ceilDiv(counted.min(upper).minus(lower).pence(), step.value());
        var income = Money.ofPence(steps * 100);
        working.line(
                Rule.TARIFF_INCOME.label(),
                Rule.TARIFF_INCOME,
                ADDS,
                income,
                List.of(counted, counted.minus(lower), step.money()),
                rows(step, lowerRow, upperRow));
        return income;
    }

    private void read(Capital capital) {
        var type = capital.type();
        if (type.isIgnored()) {
            working.line(
                    type.label(), Rule.CAPITAL_IGNORED, IGNORED, capital.share().of(capital.amount()));
        } else if (type == CapitalType.SAVINGS || type == CapitalType.OTHER) {
            count(type.label(), Rule.CAPITAL_COUNTS, capital.share().of(capital.amount()));
        } else {
            count(
                    type.label(),
                    Rule.CAPITAL_LESS_SELLING_COSTS,
                    worth(capital.amount(), capital.owed(), capital.share()),
                    rows(sellingRow));
        }
    }

    private void read(Home home) {
        var worth = worth(home.value(), home.owed(), home.share());
        switch (home.livedInBy()) {
            case NOBODY -> homeThatNobodyLivesIn(worth);
            case PERSON_THEMSELVES ->
                ignoreHome(
                        circumstances.setting() == Setting.HOME
                                ? Rule.HOME_IGNORED_LIVED_IN
                                : Rule.HOME_IGNORED_RETURNING,
                        worth);
            default -> ignoreHome(Rule.HOME_IGNORED_OTHERS, worth);
        }
    }

    private void homeThatNobodyLivesIn(Money worth) {
        if (circumstances.setting().isPermanent() && !isOverUpperLimit()) {
            var row = working.need(RateNames.FIRST_WEEKS);
            var left = row.value() - circumstances.weeksInCare();
            if (left > 0) {
                working.line(
                        Rule.HOME_IGNORED_FIRST_WEEKS.label(),
                        Rule.HOME_IGNORED_FIRST_WEEKS,
                        IGNORED,
                        worth,
                        List.of(row.value()),
                        row);
                working.warn("home-counts-later", left, worth);
                return;
            }
        }
        count(Rule.HOME_COUNTS.label(), Rule.HOME_COUNTS, worth, rows(sellingRow));
    }

    private void ignoreHome(Rule rule, Money worth) {
        working.line(rule, IGNORED, worth);
    }

    private void count(String label, Rule rule, Money amount, RateRow... rows) {
        counted = counted.plus(amount);
        working.line(label, rule, LIMITS, amount, rows);
    }

    /** What selling would leave, after debts, to the person: never less than nothing. A fraction of a penny is dropped. */
    private Money worth(Money value, Money owed, Share share) {
        var left = afterSelling.of(value).minus(owed);
        return left.isNegative() ? Money.ZERO : share.of(left);
    }

    private static boolean sells(Circumstances circumstances) {
        if (circumstances.home() != null) {
            return true;
        }
        for (var capital : circumstances.capital()) {
            if (capital.type() == CapitalType.INVESTMENTS || capital.type() == CapitalType.OTHER_PROPERTY) {
                return true;
            }
        }
        return false;
    }

    private static Money money(@Nullable RateRow row) {
        return row == null ? Money.ZERO : row.money();
    }

    private static RateRow[] rows(@Nullable RateRow... rows) {
        var there = 0;
        for (var row : rows) {
            there += row == null ? 0 : 1;
        }
        var some = new RateRow[there];
        var next = 0;
        for (var row : rows) {
            if (row != null) {
                some[next++] = row;
            }
        }
        return some;
    }
}
