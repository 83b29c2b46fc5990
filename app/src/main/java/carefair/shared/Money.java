package carefair.shared;

import java.util.Collection;

/**
 * An amount of sterling, held as whole pence. May be negative, as a difference between two amounts is.
 *
 * @param pence the amount in pence: {@code 12_50} is £12.50
 */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    /** @throws ArithmeticException if the sum does not fit in a {@code long} */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** @throws ArithmeticException if the sum does not fit in a {@code long} */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /** @throws ArithmeticException if the difference does not fit in a {@code long} */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** @throws ArithmeticException if the product does not fit in a {@code long} */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return pence == 0;
    }

    public boolean isPositive() {
        return pence > 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    public boolean isMoreThan(Money other) {
        return pence > other.pence;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** In words people read: {@code £1,234.50}, with a true minus sign before the pound sign when negative. */
    @Override
    public String toString() {
        var sign = pence < 0 ? "−" : "";
        var magnitude = java.math.BigInteger.valueOf(pence).abs();
        var parts = magnitude.divideAndRemainder(java.math.BigInteger.valueOf(100));
        return sign + "£" + String.format(java.util.Locale.UK, "%,d.%02d", parts[0], parts[1].intValue());
    }
}
