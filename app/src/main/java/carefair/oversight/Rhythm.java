package carefair.oversight;

import carefair.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How often the council pays in. A period starts on its pay day and ends the day before the next. Everything is counted in calendar days
 * from the first pay day, never in hours, so that no change of the clocks can move, repeat or lose a period.
 */
public enum Rhythm {
    WEEKLY(7),
    /** Dorset pays direct payments every two weeks (Dorset Council, Adult Social Care information sheet). */
    TWO_WEEKLY(14),
    FOUR_WEEKLY(28),
    /** The same day each month; the 29th to 31st fall to the last day of a month that is shorter. */
    MONTHLY(0),
    /** Once, on the first day, beside whatever is paid regularly. */
    ONE_OFF(0);

    private final int days;

    Rhythm(int days) {
        this.days = days;
    }

    /** Whether it goes on until it is ended. */
    public boolean repeats() {
        return this != ONE_OFF;
    }

    /** What a payment comes to a week, to the nearest penny; nothing of what is paid once. */
    Money aWeek(Money payment) {
        return switch (this) {
            case WEEKLY, TWO_WEEKLY, FOUR_WEEKLY -> Money.ofPence(rounded(payment.pence() * 7, days));
            // Twelve months are 52 weeks, as benefits and charges are counted.
            case MONTHLY -> Money.ofPence(rounded(payment.pence() * 12, 52));
            case ONE_OFF -> Money.ZERO;
        };
    }

    private static long rounded(long of, long by) {
        return Math.floorDiv(2 * of + by, 2 * by);
    }

    /** The pay day after this one, of a schedule whose first is {@code first}; of a one-off the day after, on which nothing is paid. */
    public LocalDate next(LocalDate first, LocalDate payDay) {
        return switch (this) {
            case WEEKLY, TWO_WEEKLY, FOUR_WEEKLY -> payDay.plusDays(days);
            // From the first day, not the last: 31 January, 28 February, 31 March.
            case MONTHLY -> first.plusMonths(months(first, payDay) + 1);
            case ONE_OFF -> payDay.plusDays(1);
        };
    }

    /** The last day the money paid on this day is for. */
    public LocalDate lastDay(LocalDate first, LocalDate payDay) {
        return next(first, payDay).minusDays(1);
    }

    /** The first pay day on or after {@code day}. */
    LocalDate firstFrom(LocalDate first, LocalDate day) {
        if (!day.isAfter(first)) {
            return first;
        }
        return switch (this) {
            case WEEKLY, TWO_WEEKLY, FOUR_WEEKLY -> {
                long gone = day.toEpochDay() - first.toEpochDay();
                yield first.plusDays((gone + days - 1) / days * days);
            }
            case MONTHLY -> {
                var sameMonth = first.plusMonths(months(first, day));
                yield sameMonth.isBefore(day) ? next(first, sameMonth) : sameMonth;
            }
            case ONE_OFF -> day;
        };
    }

    /** How many pay days lie from the first to {@code today}, both counted. */
    public long due(LocalDate first, LocalDate today) {
        if (first.isAfter(today)) {
            return 0;
        }
        return switch (this) {
            case WEEKLY, TWO_WEEKLY, FOUR_WEEKLY -> (today.toEpochDay() - first.toEpochDay()) / days + 1;
            case MONTHLY -> months(first, firstFrom(first, today.plusDays(1)));
            case ONE_OFF -> 1;
        };
    }

    private static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }
}
