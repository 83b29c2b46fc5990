package carefair.directory;

import carefair.shared.Money;

/**
 * What cancelling costs.
 *
 * @param freeUntilHoursBefore cancelling is free until this many hours before the first day begins (midnight, London)
 * @param lateUnits after that, the price of this many units is owed, never more than the order's price
 */
public record CancellationTerms(int freeUntilHoursBefore, int lateUnits) {

    public Money lateCharge(Money unitPrice, Money orderPrice) {
        return unitPrice.times(lateUnits).min(orderPrice);
    }
}
