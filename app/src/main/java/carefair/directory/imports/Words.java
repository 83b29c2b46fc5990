package carefair.directory.imports;

import carefair.directory.Imported;
import carefair.directory.ListingKind;
import carefair.settings.Category;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written in others' files, in our own words. */
final class Words {

    static final int LONG = 1000;
    static final List<String> NOT_CHECKED = List.of("Anything by the council itself");

    private static final Map<String, String> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("MO", "Monday");
        DAYS.put("TU", "Tuesday");
        DAYS.put("WE", "Wednesday");
        DAYS.put("TH", "Thursday");
        DAYS.put("FR", "Friday");
        DAYS.put("SA", "Saturday");
        DAYS.put("SU", "Sunday");
    }

    private Words() {}

    /** {@code day-opportunity}. */
    static String code(ListingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Days as iCalendar has them, or by their names, apart by commas, semicolons or spaces; nothing if one is no day. */
    static Optional<String> days(String text) {
        var found = new ArrayList<String>();
        for (var each : text.toUpperCase(Locale.ROOT).split("[,;\\s]+")) {
            if (each.isEmpty()) {
                continue;
            }
            // A monthly rule has the week before the day: 1MO, -1FR.
            var bare = each.replaceFirst("^[+-]?[1-5]", "");
            var day = bare.length() < 2
                    ? Optional.<String>empty()
                    : DAYS.entrySet().stream()
                            .filter(known -> known.getKey().equals(bare)
                                    || known.getValue().toUpperCase(Locale.ROOT).startsWith(bare))
                            .map(Map.Entry::getKey)
                            .findFirst();
            if (day.isEmpty()) {
                return Optional.empty();
            }
            found.add(day.get());
        }
        return Optional.of(found.stream().distinct().collect(Collectors.joining(",")));
    }

    /** A time of day as HH:MM; nothing if it is none. */
    static Optional<String> time(String text) {
        try {
            var bare = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return Optional.of(LocalTime.parse(bare.length() == 4 ? "0" + bare : bare)
                    .toString()
                    .substring(0, 5));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String said(Imported.Times times) {
        var days = Stream.of(times.days().split(","))
                .map(day -> DAYS.getOrDefault(day, ""))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(", "));
        var clock = times.opensAt().isEmpty()
                ? ""
                : times.closesAt().isEmpty() ? "from " + times.opensAt() : times.opensAt() + " to " + times.closesAt();
        return ("Open: " + days + (days.isEmpty() || clock.isEmpty() ? "" : ", ") + clock).strip();
    }

    /** Nothing if neither is said. */
    static Optional<String> ages(@Nullable Integer from, @Nullable Integer until) {
        if (from == null && until == null) {
            return Optional.empty();
        }
        return Optional.of(
                from == null
                        ? "For ages up to " + until
                        : until == null ? "For ages " + from + " and over" : "For ages " + from + " to " + until);
    }

    /** The category of that code or name, or that has it among its other words. */
    static Optional<CategoryCode> category(String text, Settings settings) {
        var wanted = text.strip().toLowerCase(Locale.UK);
        return settings.categories().stream()
                .filter(each -> each.code().text().equals(wanted)
                        || each.name().toLowerCase(Locale.UK).equals(wanted)
                        || each.words().stream()
                                .anyMatch(word -> word.toLowerCase(Locale.UK).equals(wanted)))
                .map(Category::code)
                .findFirst();
    }

    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Half a sign outside the basic plane is none.
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
