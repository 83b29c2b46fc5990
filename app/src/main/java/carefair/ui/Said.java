package carefair.ui;

import carefair.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and numbers as people read them here: {@code 13 July 2026}, {@code 2:05pm}, {@code 1,250}. */
public final class Said {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Said() {}

    /** {@code 13 July 2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code Monday 13 July 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code Monday 13 July}. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** {@code 9am}, {@code midday}, {@code 2:05pm}, by the clock in London. */
    public static String time(Instant instant) {
        return time(London.at(instant).toLocalTime());
    }

    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** {@code 13 July 2026 at 2:05pm}, by the clock in London. */
    public static String moment(Instant instant) {
        return date(London.on(instant)) + " at " + time(instant);
    }

    /** {@code 1,250}. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String any(@Nullable Object fact) {
        return switch (fact) {
            case null -> "";
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case Instant instant -> moment(instant);
            case Long number -> number(number);
            case Integer number -> number(number);
            default -> fact.toString();
        };
    }
}
