package carefair.directory;

import java.time.LocalDate;

/** What a price is for one of. Quantities are whole units. */
public enum Unit {
    HOUR,
    HALF_HOUR,
    VISIT,
    SESSION,
    DAY,
    NIGHT,
    /** Seven days from the day that is named. */
    WEEK,
    ITEM;

    private static final int DAYS_A_WEEK = 7;

    /** The last day of so many units from a day on: weeks follow one another, anything else is for that day. */
    public LocalDate lastDay(LocalDate from, int quantity) {
        return this == WEEK ? from.plusDays((long) quantity * DAYS_A_WEEK - 1) : from;
    }
}
