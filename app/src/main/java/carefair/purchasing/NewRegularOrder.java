package carefair.purchasing;

import carefair.directory.OfferId;
import carefair.shared.Money;
import carefair.wallet.PayeeRelation;
import java.time.LocalDate;

/**
 * What somebody wants to order again each week or two, as they saw it.
 *
 * @param unitPriceSeen the price of one unit as it stood on the page; at another price nothing is ordered
 * @param quantity units on each day, 1 or more
 * @param relation what the one who is paid is to the person, as the person said
 */
public record NewRegularOrder(
        OfferId offer, Money unitPriceSeen, int quantity, PayeeRelation relation, Repeating repeating) {

    /** The order of the first period: the only one that is set aside when it is placed. */
    public NewOrder first() {
        return period(repeating.firstDay());
    }

    NewOrder period(LocalDate start) {
        return new NewOrder(offer, unitPriceSeen, quantity, repeating.days(start), relation);
    }
}
