package carefair.estimator;

import carefair.settings.RateRow;
import carefair.shared.Money;
import java.util.List;

/**
 * What a person would probably pay, and how it was worked out. Amounts are a week unless they say otherwise.
 *
 * @param weeklyCharge what the person pays, without a top-up
 * @param councilPays what the council pays to what the care costs
 * @param nhsPays what the NHS pays: all of the cost where it pays for everything, else NHS-funded nursing care on top of the cost
 * @param topUp what somebody else must pay because the home costs more than the council pays for
 * @param leftEachWeek all income, counted or not, less the charge and the costs of housing; not below nothing
 * @param countedIncome after everything ignored, before the income reckoned from capital
 * @param tariffIncome the income reckoned from capital; nothing over the upper limit
 * @param countedCapital a sum
 * @param kept what the person keeps before they pay: the guarantee or the allowance, and costs that are taken off;
 *     nothing where that was not asked, because capital or the kind of care decides alone
 * @param overUpperLimit whether the person pays all because their capital is over the upper limit
 * @param ratesUsed every row that was used, once
 */
public record Estimate(
        Result result,
        Money weeklyCharge,
        Money councilPays,
        Money nhsPays,
        Money topUp,
        Money careCost,
        Money leftEachWeek,
        Money countedIncome,
        Money tariffIncome,
        Money countedCapital,
        Money kept,
        boolean overUpperLimit,
        List<Line> lines,
        List<RateRow> ratesUsed,
        List<Warning> warnings) {

    /** The rows it used that nobody has confirmed yet. */
    public List<RateRow> unconfirmed() {
        return ratesUsed.stream().filter(row -> !row.isConfirmed()).toList();
    }
}
