package carefair.estimator;

import carefair.shared.Money;
import java.math.BigInteger;

/**
 * A part of a whole, exact to a billionth: joint savings are a half.
 *
 * @param billionths 0 to 1,000,000,000
 */
public record Share(long billionths) {

    private static final long ONE = 1_000_000_000;

    public static final Share NONE = new Share(0);
    public static final Share WHOLE = new Share(ONE);
    public static final Share HALF = new Share(ONE / 2);

    /** @throws IllegalArgumentException if the part is less than nothing or more than the whole */
    public Share {
        if (billionths < 0 || billionths > ONE) {
            throw new IllegalArgumentException("Not a share between 0 and 1: " + billionths + " billionths");
        }
    }

    /** @param hundredths hundredths of a percent: 1000 is 10% */
    public static Share ofPercent(long hundredths) {
        return new Share(Math.multiplyExact(hundredths, ONE / 10_000));
    }

    /** What is left of the whole beside this part. */
    public Share rest() {
        return new Share(ONE - billionths);
    }

    /** This part of an amount that is 0 or more. A fraction of a penny is dropped. */
    public Money of(Money amount) {
        if (billionths == ONE) {
            return amount;
        }
        if (amount.pence() <= Long.MAX_VALUE / ONE) {
            return Money.ofPence(amount.pence() * billionths / ONE);
        }
        return Money.ofPence(BigInteger.valueOf(amount.pence())
                .multiply(BigInteger.valueOf(billionths))
                .divide(BigInteger.valueOf(ONE))
                .longValueExact());
    }
}
