package carefair.estimator;

import carefair.settings.Rates;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person would pay as weeks pass and savings fall, if fees, benefits and rates stayed as they are today. Income above what the
 * rules leave the person goes to the charge first; what it does not cover comes out of savings, then other money, then investments.
 * Property is not spent. It ends when nothing changes any more, or after twenty years.
 */
public final class Outlook {

    private static final int WEEKS_IN_A_YEAR = 52;
    private static final int LAST_WEEK = 20 * WEEKS_IN_A_YEAR;

    private final Rates rates;
    private final LocalDate from;
    private final List<Step> steps = new ArrayList<>();
    private final List<Capital> notSpent;
    private final Money upperLimit;
    private final int weeksInCare;
    private Circumstances now;
    private Money savings;
    private int weeksHelped;

    private Outlook(Circumstances circumstances, Rates rates, LocalDate from) {
        this.rates = rates;
        this.from = from;
        now = circumstances;
        weeksInCare = circumstances.weeksInCare();
        savings = spendable(circumstances, rates);
        notSpent = circumstances.capital().stream()
                .filter(each -> !isSpendable(each.type()))
                .toList();
        var limit = circumstances.overrides().upperCapitalLimit();
        upperLimit = limit != null ? limit : need(RateNames.UPPER_LIMIT);
    }

    /**
     * The steps in order; the first is now.
     *
     * @throws EstimateRefusal.Contradictory if answers cannot all be so
     * @throws EstimateRefusal.MissingRate if no figure is known that the sum needs
     */
    public static List<Step> of(Circumstances circumstances, Rates rates, LocalDate from) {
        var outlook = new Outlook(circumstances, rates, from);
        outlook.walk();
        return List.copyOf(outlook.steps);
    }

    /** What of somebody's capital can be spent, after the cost of selling it. Property is not among it. */
    public static Money spendable(Circumstances circumstances, Rates rates) {
        var only = circumstances.capital().stream()
                .filter(each -> isSpendable(each.type()))
                .toList();
        return Estimator.estimate(circumstances.withCapital(only).withHome(null).withFree(null), rates)
                .countedCapital();
    }

    private void walk() {
        var last = at(0);
        step(0, StepReason.NOW, last);
        sayMayDefer(0, last);
        for (int week = 1; week <= LAST_WEEK; week++) {
            var needed = last.weeklyCharge().minus(last.weeklyCharge().min(fromIncome()));
            if (needed.isMoreThan(savings)) {
                step(week, StepReason.SAVINGS_SPENT, last);
                return;
            }
            if (needed.isZero() && !changesByItself(last)) {
                return;
            }
            savings = savings.minus(needed);
            weeksHelped = helped(last) ? weeksHelped + 1 : 0;
            last = changed(week, last);
        }
    }

    private Estimate changed(int week, Estimate before) {
        var already = steps.size();
        var was = before;
        if (now.free() == FreeCare.REABLEMENT && week == need(RateNames.REABLEMENT_WEEKS, 0)) {
            now = now.withFree(null);
            step(week, StepReason.FREE_WEEKS_END, at(week));
            was = at(week);
        }
        if (weeksHelped > 0 && weeksHelped == benefitWeeks() && losesBenefit(was)) {
            now = now.withIncome(now.income().stream()
                    .filter(each -> !each.type().isDisabilityBenefit())
                    .toList());
            step(week, StepReason.DISABILITY_BENEFIT_STOPS, at(week));
        }
        var after = at(week);
        if (follows(after, Rule.HOME_COUNTS) && follows(was, Rule.HOME_IGNORED_FIRST_WEEKS)) {
            step(week, StepReason.HOME_COUNTS, after);
        }
        if (was.overUpperLimit() && !after.overUpperLimit()) {
            step(week, StepReason.AT_UPPER_LIMIT, after);
        }
        if (was.tariffIncome().isPositive() && after.tariffIncome().isZero() && !after.overUpperLimit()) {
            step(week, StepReason.AT_LOWER_LIMIT, after);
        }
        sayMayDefer(week, after);
        if (week % WEEKS_IN_A_YEAR == 0 && steps.size() == already) {
            step(week, StepReason.YEAR, after);
        }
        return after;
    }

    private void sayMayDefer(int week, Estimate estimate) {
        if (mayDefer(estimate)
                && steps.stream().noneMatch(step -> step.reason() == StepReason.DEFERRED_PAYMENT_POSSIBLE)) {
            step(week, StepReason.DEFERRED_PAYMENT_POSSIBLE, estimate);
        }
    }

    private Estimate at(int week) {
        var capital = new ArrayList<Capital>();
        if (savings.isPositive()) {
            capital.add(Capital.of(CapitalType.SAVINGS, savings));
        }
        capital.addAll(notSpent);
        var then = now.withCapital(capital);
        return Estimator.estimate(now.setting().isPermanent() ? then.withWeeksInCare(weeksInCare + week) : then, rates);
    }

    /** What the person could pay each week without touching what they have. */
    private Money fromIncome() {
        var without = Estimator.estimate(now.withCapital(List.of()).withHome(null), rates);
        var rest = without.countedIncome().minus(without.kept());
        return rest.isNegative() ? Money.ZERO : rest;
    }

    private boolean changesByItself(Estimate last) {
        return now.free() == FreeCare.REABLEMENT
                || follows(last, Rule.HOME_IGNORED_FIRST_WEEKS)
                || losesBenefit(last) && weeksHelped < benefitWeeks();
    }

    private boolean helped(Estimate estimate) {
        return now.setting().isPermanent()
                && now.free() == null
                && estimate.councilPays().isPositive();
    }

    private boolean losesBenefit(Estimate estimate) {
        return helped(estimate)
                && now.income().stream().anyMatch(each -> each.type().isDisabilityBenefit());
    }

    private long benefitWeeks() {
        return need(RateNames.DISABILITY_BENEFIT_WEEKS, 0);
    }

    /** Care Act 2014 s34: the home counts, and what is not property is at or under the upper limit. */
    private boolean mayDefer(Estimate estimate) {
        return now.setting().isPermanent()
                && follows(estimate, Rule.HOME_COUNTS)
                && estimate.overUpperLimit()
                && !savings.isMoreThan(upperLimit);
    }

    private void step(int week, StepReason reason, Estimate estimate) {
        steps.add(new Step(week, from.plusWeeks(week), reason, savings, estimate));
    }

    private Money need(String rate) {
        return rates.find(rate)
                .orElseThrow(() -> new EstimateRefusal.MissingRate(rate, rates.day()))
                .money();
    }

    private long need(String rate, long otherwise) {
        return rates.find(rate).map(row -> row.value()).orElse(otherwise);
    }

    private static boolean follows(Estimate estimate, Rule rule) {
        return estimate.lines().stream().anyMatch(line -> line.rule() == rule);
    }

    private static boolean isSpendable(CapitalType type) {
        return type == CapitalType.SAVINGS || type == CapitalType.OTHER || type == CapitalType.INVESTMENTS;
    }
}
