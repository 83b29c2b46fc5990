package carefair.estimator.ui;

import carefair.shared.Money;

/** Savings, homes and yearly sums are said in whole pounds where they are whole; what is a week always has its pence. */
final class Pounds {

    private Pounds() {}

    static String whole(Money sum) {
        return sum.toString().replaceFirst("\\.00$", "");
    }
}
