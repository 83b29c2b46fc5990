package carefair.purchasing;

import carefair.directory.OfferId;
import carefair.shared.Money;
import carefair.wallet.PayeeRelation;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants to order, as they saw it. What depends on the day and on the listing is checked when it is placed.
 *
 * @param unitPriceSeen the price of one unit as it stood on the page
 * @param quantity units on each date, 1 or more
 * @param dates the days of support, earliest first: 1 to 26, each once
 * @param relation what the one who is paid is to the person, as the person said
 */
public record NewOrder(
        OfferId offer, Money unitPriceSeen, int quantity, List<LocalDate> dates, PayeeRelation relation) {

    /** Half a year of weekly visits. */
    public static final int MOST_DATES = 26;

    /** How far ahead a date may lie. */
    public static final int MOST_MONTHS_AHEAD = 12;

    /** @throws IllegalArgumentException if there is nothing to order, or a date comes twice */
    public NewOrder {
        dates = dates.stream().sorted().toList();
        if (quantity < 1 || dates.isEmpty() || dates.size() > MOST_DATES) {
            throw new IllegalArgumentException("Not an order: " + quantity + " on " + dates);
        }
        if (dates.stream().distinct().count() != dates.size()) {
            throw new IllegalArgumentException("A date comes twice: " + dates);
        }
    }

    /** From somebody who is neither partner nor close family. */
    public NewOrder(OfferId offer, Money unitPriceSeen, int quantity, List<LocalDate> dates) {
        this(offer, unitPriceSeen, quantity, dates, PayeeRelation.NONE);
    }

    /** The last day that may be ordered today. */
    public static LocalDate lastDayFrom(LocalDate today) {
        return today.plusMonths(MOST_MONTHS_AHEAD);
    }

    public LocalDate firstDay() {
        return dates.getFirst();
    }

    public LocalDate lastDay() {
        return dates.getLast();
    }
}
