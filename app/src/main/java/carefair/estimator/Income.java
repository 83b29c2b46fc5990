package carefair.estimator;

import carefair.shared.Money;

/**
 * One income of the person, after tax.
 *
 * @param amount a week
 * @param paidToSpouse a private pension of which half goes to a spouse or civil partner who lives elsewhere
 */
public record Income(IncomeType type, Money amount, boolean paidToSpouse) {

    /** @throws IllegalArgumentException if the amount is negative, or another income than a private pension goes to a spouse */
    public Income {
        if (amount.isNegative() || paidToSpouse && type != IncomeType.PRIVATE_PENSION) {
            throw new IllegalArgumentException("No such income: " + type + " " + amount);
        }
    }

    public static Income of(IncomeType type, Money amount) {
        return new Income(type, amount, false);
    }
}
