package carefair.estimator;

import carefair.settings.RateRow;
import carefair.settings.Rates;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that somebody may be able to claim, by simple conditions. It is never advice: only those who pay a benefit decide.
 *
 * @param least a week
 * @param most a week
 * @param rates the rows it was taken from
 */
public record Claim(Benefit benefit, Money least, Money most, List<RateRow> rates) {

    /** The benefits we look for, by the kind of income each would be. */
    public enum Benefit {
        ATTENDANCE_ALLOWANCE(IncomeType.ATTENDANCE_ALLOWANCE),
        PIP_DAILY_LIVING(IncomeType.PIP_DAILY_LIVING),
        PIP_MOBILITY(IncomeType.PIP_MOBILITY),
        CARERS_ALLOWANCE(IncomeType.CARERS_ALLOWANCE),
        PENSION_CREDIT(IncomeType.PENSION_CREDIT_GUARANTEE);

        private final IncomeType income;

        Benefit(IncomeType income) {
            this.income = income;
        }

        public IncomeType income() {
            return income;
        }
    }

    /**
     * What somebody who needs care may be able to claim and did not name. A benefit whose rates are not known for the year is left out.
     *
     * @param caresForSomeone whether they care for somebody else for 35 hours a week or more
     */
    public static List<Claim> of(Circumstances circumstances, boolean caresForSomeone, Rates rates) {
        var claims = new ArrayList<@Nullable Claim>();
        var person = circumstances.person();
        // A disability benefit is not paid for long to somebody whose care home the council or the NHS pays for.
        if (!circumstances.setting().isPermanent() && !hasDisabilityBenefit(circumstances)) {
            claims.add(
                    person.pensionAge()
                            ? between(
                                    Benefit.ATTENDANCE_ALLOWANCE,
                                    rates,
                                    RateNames.ATTENDANCE_LOWER,
                                    RateNames.ATTENDANCE_HIGHER)
                            : between(
                                    Benefit.PIP_DAILY_LIVING,
                                    rates,
                                    RateNames.PIP_DAILY_STANDARD,
                                    RateNames.PIP_DAILY_ENHANCED));
        }
        if (!person.pensionAge()
                && !has(circumstances, IncomeType.PIP_MOBILITY)
                && !has(circumstances, IncomeType.DLA_MOBILITY)) {
            claims.add(between(
                    Benefit.PIP_MOBILITY, rates, RateNames.PIP_MOBILITY_STANDARD, RateNames.PIP_MOBILITY_ENHANCED));
        }
        if (caresForSomeone && !has(circumstances, IncomeType.CARERS_ALLOWANCE)) {
            claims.add(carersAllowance(circumstances, rates));
        }
        if (person.pensionAge() && !has(circumstances, IncomeType.PENSION_CREDIT_GUARANTEE)) {
            claims.add(pensionCredit(circumstances, rates));
        }
        return claims.stream()
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Claim between(Benefit benefit, Rates rates, String least, String most) {
        var low = rates.get(least);
        var high = rates.get(most);
        return low == null || high == null ? null : new Claim(benefit, low.money(), high.money(), List.of(low, high));
    }

    private static @Nullable Claim carersAllowance(Circumstances circumstances, Rates rates) {
        var rate = rates.get(RateNames.CARERS_ALLOWANCE);
        var limit = rates.get(RateNames.CARERS_ALLOWANCE_EARNINGS);
        if (rate == null
                || limit == null
                || sum(circumstances, IncomeType.EARNINGS).isMoreThan(limit.money())) {
            return null;
        }
        return new Claim(Benefit.CARERS_ALLOWANCE, rate.money(), rate.money(), List.of(rate, limit));
    }

    /** Not for a couple: their partner’s income counts too, which we do not ask. */
    private static @Nullable Claim pensionCredit(Circumstances circumstances, Rates rates) {
        if (circumstances.person().couple()) {
            return null;
        }
        var guarantee = rates.get(RateNames.CREDIT_SINGLE);
        if (guarantee == null) {
            return null;
        }
        var missing = guarantee.money().minus(ownMeans(circumstances));
        var severe = hasDisabilityBenefit(circumstances) ? rates.get(RateNames.CREDIT_SEVERE_DISABILITY) : null;
        var most = severe == null ? missing : missing.plus(severe.money());
        if (!most.isPositive()) {
            return null;
        }
        var least = missing.isPositive() ? missing : Money.ZERO;
        return new Claim(
                Benefit.PENSION_CREDIT, least, most, severe == null ? List.of(guarantee) : List.of(guarantee, severe));
    }

    /** What Pension Credit would count, as far as we ask: disability benefits and what is paid for children or rent are not. */
    private static Money ownMeans(Circumstances circumstances) {
        return Money.sum(circumstances.income().stream()
                .filter(each -> switch (each.type()) {
                    case STATE_PENSION, PRIVATE_PENSION, CARERS_ALLOWANCE, EARNINGS, RENTAL, OTHER -> true;
                    default -> false;
                })
                .map(Income::amount)
                .toList());
    }

    private static Money sum(Circumstances circumstances, IncomeType type) {
        return Money.sum(circumstances.income().stream()
                .filter(each -> each.type() == type)
                .map(Income::amount)
                .toList());
    }

    private static boolean has(Circumstances circumstances, IncomeType type) {
        return circumstances.income().stream().anyMatch(each -> each.type() == type);
    }

    private static boolean hasDisabilityBenefit(Circumstances circumstances) {
        return circumstances.income().stream().anyMatch(each -> each.type().isDisabilityBenefit());
    }
}
