package carefair.estimator;

import static carefair.estimator.Effect.ADDS;
import static carefair.estimator.Effect.IGNORED;
import static carefair.estimator.Effect.TAKES_OFF;

import carefair.settings.RateRow;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is ignored for the savings credit of Pension Credit. Councils read the rule in two ways: at most the credit received is ignored,
 * which is what we do; or, where the council chose so, what Annex C of the Care and Support statutory guidance says by the income that
 * counts for the credit. Source: SI 2014/2672 Sch 1; Annex C.
 */
final class SavingsCredit {

    private final Circumstances circumstances;
    private final Working working;
    private final Money award;
    private final Money qualifying;
    private final Money most;
    private final @Nullable RateRow mostRow;

    private SavingsCredit(
            Circumstances circumstances,
            Working working,
            Money award,
            Money qualifying,
            Money most,
            @Nullable RateRow mostRow) {
        this.circumstances = circumstances;
        this.working = working;
        this.award = award;
        this.qualifying = qualifying;
        this.most = most;
        this.mostRow = mostRow;
    }

    /** Writes its lines. @return what counts of all income, given what counts without the credit */
    static Money of(Circumstances circumstances, Money countedWithout, Working working) {
        var award = Money.ZERO;
        var qualifying = Money.ZERO;
        for (var income : circumstances.income()) {
            if (income.type() == IncomeType.PENSION_CREDIT_SAVINGS) {
                award = award.plus(income.amount());
            } else if (isQualifying(income.type())) {
                qualifying = qualifying.plus(income.amount());
            }
        }
        if (award.isZero() && !circumstances.person().pensionAge()) {
            return countedWithout;
        }
        var allAtHome = working.find(RateNames.SAVINGS_CREDIT_ALL_AT_HOME);
        if (allAtHome != null && allAtHome.isYes() && circumstances.setting().isChargedAsAtHome()) {
            if (award.isPositive()) {
                working.line(
                        IncomeType.PENSION_CREDIT_SAVINGS.label(),
                        Rule.SAVINGS_CREDIT_ALL_IGNORED,
                        IGNORED,
                        award,
                        allAtHome);
            }
            return countedWithout;
        }
        var override = circumstances.overrides().savingsCreditDisregard();
        if (override != null) {
            return new SavingsCredit(circumstances, working, award, qualifying, override, null).counted(countedWithout);
        }
        var name = circumstances.person().couple() ? RateNames.SAVINGS_CREDIT_COUPLE : RateNames.SAVINGS_CREDIT_SINGLE;
        var row = award.isPositive() ? working.need(name) : working.find(name);
        return row == null
                ? countedWithout
                : new SavingsCredit(circumstances, working, award, qualifying, row.money(), row)
                        .counted(countedWithout);
    }

    private Money counted(Money countedWithout) {
        var choice = working.find(RateNames.SAVINGS_CREDIT_BY_THRESHOLD);
        var received = award.min(most);
        if (choice != null && choice.isYes()) {
            return countedByThreshold(countedWithout, received, choice);
        }
        var byThreshold = working.find(threshold()) == null || working.find(guarantee()) == null ? null : byThreshold();
        if (byThreshold != null && !byThreshold.equals(received)) {
            working.warn("savings-credit-readings", received, byThreshold);
        }
        if (award.isPositive()) {
            var label = IncomeType.PENSION_CREDIT_SAVINGS.label();
            working.line(label, Rule.SAVINGS_CREDIT_COUNTS, ADDS, award.minus(received), rows());
            working.line(label, Rule.SAVINGS_CREDIT_PART_IGNORED, IGNORED, received, rows());
        }
        return countedWithout.plus(award).minus(received);
    }

    private Money countedByThreshold(Money countedWithout, Money received, RateRow choice) {
        var all = countedWithout.plus(award);
        if (award.isPositive()) {
            working.line(IncomeType.PENSION_CREDIT_SAVINGS.label(), Rule.INCOME_COUNTS, ADDS, award);
        }
        var byThreshold = byThreshold();
        var ignored = byThreshold.min(all);
        var rows = new ArrayList<>(List.of(rows()));
        rows.addAll(List.of(choice, working.need(threshold()), working.need(guarantee())));
        working.line(Rule.SAVINGS_CREDIT_BY_THRESHOLD, TAKES_OFF, ignored, rows.toArray(RateRow[]::new));
        if (!byThreshold.equals(received)) {
            working.warn("savings-credit-readings", byThreshold, received);
        }
        return all.minus(ignored);
    }

    /** What Annex C would ignore. @throws EstimateRefusal.MissingRate if the rates of Pension Credit are not known */
    private Money byThreshold() {
        if (!circumstances.person().pensionAge()
                || working.need(threshold()).money().isMoreThan(qualifying)) {
            return Money.ZERO;
        }
        return qualifying.isMoreThan(working.need(guarantee()).money()) ? most : award.min(most);
    }

    private String threshold() {
        return circumstances.person().couple() ? RateNames.CREDIT_THRESHOLD_COUPLE : RateNames.CREDIT_THRESHOLD_SINGLE;
    }

    private String guarantee() {
        return circumstances.person().couple() ? RateNames.CREDIT_COUPLE : RateNames.CREDIT_SINGLE;
    }

    private RateRow[] rows() {
        return mostRow == null ? new RateRow[0] : new RateRow[] {mostRow};
    }

    /** Income that counts towards savings credit, as far as our kinds of income tell. */
    private static boolean isQualifying(IncomeType type) {
        return switch (type) {
            case STATE_PENSION, PRIVATE_PENSION, CARERS_ALLOWANCE, WAR_WIDOWS_PENSION, RENTAL, OTHER -> true;
            default -> false;
        };
    }
}
