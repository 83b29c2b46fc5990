package carefair.estimator;

import carefair.shared.Money;

/**
 * The home that the person owns, or owns a share of.
 *
 * @param value what it would sell for, all of it
 * @param owed debt secured on it, such as a mortgage
 * @param share the part that is the person's
 */
public record Home(Money value, Money owed, Share share, LivedInBy livedInBy) {

    /** @throws IllegalArgumentException if an amount is negative */
    public Home {
        if (value.isNegative() || owed.isNegative()) {
            throw new IllegalArgumentException("No such home: worth " + value + ", owed " + owed);
        }
    }
}
