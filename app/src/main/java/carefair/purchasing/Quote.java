package carefair.purchasing;

import carefair.directory.Offer;
import carefair.shared.Money;
import carefair.wallet.Split;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A price worked out line by line, and which fund would pay what of it.
 *
 * @param offer what is sold and for how much, today
 * @param lines one for each date, earliest first; they add up to the price
 * @param answerBy by when the provider would have to say yes or no
 * @param freeUntil until when cancelling costs nothing once the provider has said yes
 * @param lateCharge what cancelling costs after that, before the first day
 */
public record Quote(
        Offer offer,
        List<Line> lines,
        Money price,
        Split split,
        LocalDate answerBy,
        Instant freeUntil,
        Money lateCharge) {

    public record Line(LocalDate day, int quantity, Money unitPrice, Money amount) {}

    /** The lines of a price; whole pence times whole units, so that nothing is rounded. */
    static List<Line> lines(Money unitPrice, int quantity, List<LocalDate> dates) {
        return dates.stream()
                .map(day -> new Line(day, quantity, unitPrice, unitPrice.times(quantity)))
                .toList();
    }

    static Money price(List<Line> lines) {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }

    /** All units on all dates. */
    public long units() {
        return lines.stream().mapToLong(Line::quantity).sum();
    }
}
