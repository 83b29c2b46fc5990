package carefair.estimator;

import carefair.shared.Money;
import java.math.BigDecimal;

/** Sums as tests write them. */
public final class Pounds {

    private Pounds() {}

    /** Such as {@code pounds("12.50")}. */
    public static Money pounds(String text) {
        return Money.ofPence(new BigDecimal(text).movePointRight(2).longValueExact());
    }
}
