package carefair.oversight;

import carefair.shared.Money;

/**
 * What one payment is worked out from: the budget of one period, and the person's own part of it.
 *
 * @param budget what the support of one period costs
 * @param contribution the person's own part of it, after the financial assessment; nothing if there is none
 */
public record PayAmount(Money budget, Basis basis, Money contribution) {

    /** Who pays the person's own part, and to whom (Care and Support Statutory Guidance, chapters 11 and 12). */
    public enum Basis {
        /** The council pays the budget less the contribution; the person pays that into the wallet. */
        NET,
        /** The council pays the whole budget; the person owes the council the contribution. */
        GROSS
    }

    /** @throws IllegalArgumentException if nothing would be paid, or the contribution is less than nothing or more than the budget */
    public PayAmount {
        if (contribution.isNegative() || contribution.isMoreThan(budget)) {
            throw new IllegalArgumentException("Not a part of " + budget + ": " + contribution);
        }
        if (!(basis == Basis.NET ? budget.minus(contribution) : budget).isPositive()) {
            throw new IllegalArgumentException("Not an amount to pay: " + budget + " less " + contribution);
        }
    }

    /** A budget to which the person need not contribute. */
    public static PayAmount whole(Money budget) {
        return new PayAmount(budget, Basis.NET, Money.ZERO);
    }

    /** What the council pays in. */
    public Money paid() {
        return basis == Basis.NET ? budget.minus(contribution) : budget;
    }
}
