package carefair.oversight;

import java.time.LocalDate;

/** How often the council pays in. A period starts on its pay day and ends the day before the next. */
public enum Rhythm {
    /** Dorset pays direct payments every two weeks (Dorset Council, Adult Social Care information sheet). */
    TWO_WEEKLY(14);

    private final int days;

    Rhythm(int days) {
        this.days = days;
    }

    /** The pay day after this one. */
    public LocalDate next(LocalDate payDay) {
        return payDay.plusDays(days);
    }

    /** The last day the money paid on this day is for. */
    public LocalDate lastDay(LocalDate payDay) {
        return next(payDay).minusDays(1);
    }

    /** Whether {@code day} is a pay day of a schedule whose first is {@code first}. */
    boolean falls(LocalDate first, LocalDate day) {
        return !day.isBefore(first) && (day.toEpochDay() - first.toEpochDay()) % days == 0;
    }

    /** The first pay day on or after {@code day}. */
    LocalDate firstFrom(LocalDate first, LocalDate day) {
        if (!day.isAfter(first)) {
            return first;
        }
        long gone = day.toEpochDay() - first.toEpochDay();
        return first.plusDays((gone + days - 1) / days * days);
    }

    /** How many pay days lie from {@code next} to {@code today}, both counted. */
    public long due(LocalDate next, LocalDate today) {
        return next.isAfter(today) ? 0 : (today.toEpochDay() - next.toEpochDay()) / days + 1;
    }
}
