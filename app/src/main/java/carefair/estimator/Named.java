package carefair.estimator;

import carefair.shared.Money;

/**
 * An amount a week with the person's or the council's own name for it.
 *
 * @param label in words, such as {@code Night care}
 */
public record Named(String label, Money amount) {

    /** @throws IllegalArgumentException if the amount is negative or has no name */
    public Named {
        if (amount.isNegative() || label.isBlank()) {
            throw new IllegalArgumentException("No such amount: " + label + " " + amount);
        }
    }
}
