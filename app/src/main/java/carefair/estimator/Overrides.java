package carefair.estimator;

import carefair.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Figures to take instead of the rates: another council's own, or another year's. Null takes the rate.
 *
 * @param minimumIncomeGuarantee a week, in place of base, children and premiums together
 * @param personalExpensesAllowance a week
 * @param lowerCapitalLimit a sum
 * @param upperCapitalLimit a sum
 * @param savingsCreditDisregard a week, the most of the savings credit received that is ignored
 * @param sellingCostsShare the part of a value taken off for the cost of selling
 */
public record Overrides(
        @Nullable Money minimumIncomeGuarantee,
        @Nullable Money personalExpensesAllowance,
        @Nullable Money lowerCapitalLimit,
        @Nullable Money upperCapitalLimit,
        @Nullable Money savingsCreditDisregard,
        @Nullable Share sellingCostsShare) {

    public static final Overrides NONE = new Overrides(null, null, null, null, null, null);
}
