package carefair.estimator.answers;

import carefair.settings.RateRow;
import carefair.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an hour of care at home, or a week in a care home, may cost where the person does not know it.
 *
 * @param least of the prices found, or of the figures known
 * @param most the same at the other end
 * @param rows the rates they are; none where the prices are those of offers near the person
 */
public record CarePrice(Money least, Money most, List<RateRow> rows) {

    public CarePrice {
        rows = List.copyOf(rows);
    }

    /** Between the lowest and the highest of these rates; nothing where there are none. */
    public static Optional<CarePrice> between(List<RateRow> rows) {
        var sums = rows.stream()
                .map(RateRow::money)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sums.isEmpty() ? Optional.empty() : Optional.of(new CarePrice(sums.getFirst(), sums.getLast(), rows));
    }
}
