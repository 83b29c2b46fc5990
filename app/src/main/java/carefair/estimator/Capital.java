package carefair.estimator;

import carefair.shared.Money;

/**
 * One sum of capital.
 *
 * @param amount all of it, also what belongs to others; for another property its value
 * @param share the part that is the person's
 * @param owed debt secured on another property; nothing for other kinds
 */
public record Capital(CapitalType type, Money amount, Share share, Money owed) {

    /** @throws IllegalArgumentException if an amount is negative, or something is owed on other capital than property */
    public Capital {
        if (amount.isNegative() || owed.isNegative() || owed.isPositive() && type != CapitalType.OTHER_PROPERTY) {
            throw new IllegalArgumentException("No such capital: " + type + " " + amount + ", owed " + owed);
        }
    }

    public static Capital of(CapitalType type, Money amount) {
        return new Capital(type, amount, Share.WHOLE, Money.ZERO);
    }

    public Capital shared(Share part) {
        return new Capital(type, amount, part, owed);
    }
}
