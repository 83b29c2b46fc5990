package carefair.directory.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A certain day on which help is wanted, as it was typed: what is no day stays, so that the page can say so.
 *
 * @param typed {@code 2026-12-01}, or what was typed for day, month and year with strokes between; empty for none
 */
record OnDay(String typed) {

    static final String NAME = "on";
    static final OnDay NONE = new OnDay("");

    private static final int LONGEST = 30;
    private static final int PARTS = 3;
    private static final Pattern AS_A_DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    static OnDay of(String inAddress) {
        return inAddress.length() > LONGEST ? new OnDay(inAddress.substring(0, LONGEST)) : new OnDay(inAddress.strip());
    }

    static OnDay of(LocalDate day) {
        return new OnDay(day.toString());
    }

    boolean isTyped() {
        return !typed.isEmpty();
    }

    /** Nothing if none was typed, or it is no day of a year with four digits. */
    Optional<LocalDate> day() {
        try {
            return AS_A_DATE.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The last day that can be looked for. */
    static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }

    boolean isGoneBy(LocalDate today) {
        return day().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether it can be looked for: no day at all, or one from today on within a year. */
    boolean canBeLookedFor(LocalDate today) {
        return !isTyped()
                || day().filter(day -> !day.isBefore(today) && !day.isAfter(latest(today)))
                        .isPresent();
    }

    Map<String, List<String>> inForm() {
        var parts = day().map(date -> new String[] {
                    String.valueOf(date.getDayOfMonth()),
                    String.valueOf(date.getMonthValue()),
                    String.valueOf(date.getYear())
                })
                .orElseGet(
                        () -> AS_A_DATE.matcher(typed).replaceFirst("$3/$2/$1").split("/", PARTS));
        return Map.of(NAME + "-day", part(parts, 0), NAME + "-month", part(parts, 1), NAME + "-year", part(parts, 2));
    }

    private static List<String> part(String[] parts, int at) {
        return at < parts.length && !parts[at].isBlank() ? List.of(parts[at].strip()) : List.of();
    }
}
