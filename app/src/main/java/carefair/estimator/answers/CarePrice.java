package carefair.estimator.answers;

import carefair.settings.RateRow;
import carefair.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of care at home, or a week in a care home, may cost where the person does not know it.
 *
 * @param least of the prices found, or the one figure known
 * @param most the same at the other end
 * @param row the rate it is; null where the prices are those of offers near the person
 */
public record CarePrice(Money least, Money most, @Nullable RateRow row) {

    public static CarePrice of(RateRow row) {
        return new CarePrice(row.money(), row.money(), row);
    }
}
