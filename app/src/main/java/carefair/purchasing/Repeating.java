package carefair.purchasing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which days a regular order comes. Its periods follow one another without a gap from the first day on; a period of two weeks has
 * support in its first week only. All are days of the calendar in London: no clock change makes one longer or shorter.
 *
 * @param weekdays the days of the week, Monday first
 * @param firstDay the first day of support
 * @param until the last day that may have support; null until somebody stops it
 */
public record Repeating(
        Rhythm rhythm,
        List<DayOfWeek> weekdays,
        LocalDate firstDay,
        @Nullable LocalDate until) {

    private static final int DAYS_OF_WEEK = 7;

    /** @throws IllegalArgumentException if no weekday is chosen, the first day is none of them, or it ends before it begins */
    public Repeating {
        weekdays = List.copyOf(new TreeSet<>(weekdays));
        if (!weekdays.contains(firstDay.getDayOfWeek()) || until != null && until.isBefore(firstDay)) {
            throw new IllegalArgumentException("Not days: " + weekdays + " from " + firstDay + " until " + until);
        }
    }

    /** The first of these weekdays on that day or after it. @throws IllegalArgumentException if there are none */
    public static LocalDate firstOn(Collection<DayOfWeek> weekdays, LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_OF_WEEK))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No weekday was chosen"));
    }

    /** The days of support of the period that begins on that day, earliest first; nothing if it is over by then. */
    public List<LocalDate> days(LocalDate start) {
        return start.datesUntil(start.plusDays(DAYS_OF_WEEK))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .filter(day -> until == null || !day.isAfter(until))
                .toList();
    }

    /** When the period after the one that begins on that day begins. */
    public LocalDate after(LocalDate start) {
        return start.plusWeeks(rhythm.weeks());
    }

    /** When the money of the period that begins on that day is set aside: as the period before it begins. */
    public LocalDate heldOn(LocalDate start) {
        return start.minusWeeks(rhythm.weeks());
    }

    /** Whether there is a period that begins on that day. */
    public boolean has(LocalDate start) {
        return until == null || !start.isAfter(until);
    }
}
