package carefair.directory.oruk;

import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a request, and notes each that is not what it should be. Those the standard does not know are left alone. */
final class Parameters {

    static final int USUAL_PAGE = 50;
    static final int LARGEST_PAGE = 500;

    /** The standard wants all in one answer where no more than identifiers is told. */
    static final int LARGEST_MINIMAL = 20_000;

    private static final int OLDEST = 150;
    private static final int LONGEST_SEARCH = 200;

    /** As far as Great Britain is long. */
    private static final int FARTHEST = 1_000_000;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @param detail the end of the key of its words */
    record Wrong(String parameter, String detail) {}

    private final MultiValueMap<String, String> given;
    private final Places places;
    private final List<Wrong> wrong = new ArrayList<>();

    Parameters(MultiValueMap<String, String> given, Places places) {
        this.given = given;
        this.places = places;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    /** What was asked; only to be used if nothing is {@link #wrong}. */
    Asked read() {
        var near = read("postcode", "postcode", this::near);
        var metres = read("proximity", "proximity", text -> whole(text, 1, FARTHEST));
        if (metres != null && !given.containsKey("postcode")) {
            wrong.add(new Wrong("proximity", "alone"));
        }
        var format = text("format");
        boolean lines = format.equalsIgnoreCase("ndjson");
        if (!format.isEmpty() && !format.equalsIgnoreCase("json") && !lines) {
            wrong.add(new Wrong("format", "format"));
        }
        boolean minimal = yesNo("minimal");
        boolean full = yesNo("full");
        // A whole provider with whole services is asked for where providers are told of; a whole service is what there
        // is of it here.
        boolean fullService = yesNo("full_service");
        // No term of ours has others below it: those without are all.
        yesNo("top_only");
        return new Asked(
                or(read("page", "page", text -> whole(text, 1, Integer.MAX_VALUE)), 1),
                minimal
                        ? or(
                                read("per_page", "per_page-minimal", text -> whole(text, 1, LARGEST_MINIMAL)),
                                LARGEST_MINIMAL)
                        : or(read("per_page", "per_page", text -> whole(text, 1, LARGEST_PAGE)), USUAL_PAGE),
                or(read("search", "search", text -> text.length() > LONGEST_SEARCH ? null : text), ""),
                id("taxonomy_term_id"),
                id("taxonomy_id"),
                id("organization_id"),
                id("parent_id"),
                read("modified_after", "time", Parameters::moment),
                read("minimum_age", "age", text -> age(text, RoundingMode.CEILING)),
                read("maximum_age", "age", text -> age(text, RoundingMode.FLOOR)),
                new OpenAt(
                        read("day", "day", Parameters::day),
                        read("start_time", "clock", Parameters::clock),
                        read("end_time", "clock", Parameters::clock)),
                near,
                metres,
                minimal,
                full || fullService,
                lines);
    }

    private String text(String name) {
        var first = given.getFirst(name);
        return first == null ? "" : first.strip();
    }

    private boolean yesNo(String name) {
        return or(read(name, "yes-no", Parameters::asYesNo), false);
    }

    private @Nullable UUID id(String name) {
        return read(name, "id", text -> UUID_SHAPE.matcher(text).matches() ? UUID.fromString(text) : null);
    }

    /** Nothing if it was not given; nothing, and noted as wrong, if the reading gives nothing. */
    private <T> @Nullable T read(String name, String detail, Function<String, @Nullable T> reading) {
        var text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        var read = reading.apply(text);
        if (read == null) {
            wrong.add(new Wrong(name, detail));
        }
        return read;
    }

    private @Nullable Point near(String text) {
        return text.length() <= LONGEST_SEARCH && places.find(text) instanceof Found.One(var whereabouts)
                ? whereabouts.point()
                : null;
    }

    private static @Nullable Integer whole(String text, int least, int most) {
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        long number = Long.parseLong(text);
        return number < least || number > most ? null : (int) number;
    }

    private static @Nullable Integer age(String text, RoundingMode rounding) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        int years = new BigDecimal(text).setScale(0, rounding).intValueExact();
        return years > OLDEST ? null : years;
    }

    private static @Nullable Boolean asYesNo(String text) {
        return switch (text.toLowerCase(Locale.UK)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** Nobody minds how much of a day's name is written, from two letters on. */
    private static @Nullable DayOfWeek day(String text) {
        var upper = text.toUpperCase(Locale.UK);
        return upper.length() < 2
                ? null
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(upper))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalTime clock(String text) {
        try {
            return LocalTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
                    .truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** With an offset, or without as of UTC, or the beginning of a day. A plus sign may have become a space on its way. */
    private static @Nullable Instant moment(String text) {
        var readings = List.<Function<String, Instant>>of(
                each -> OffsetDateTime.parse(each).toInstant(),
                each -> LocalDateTime.parse(each).toInstant(ZoneOffset.UTC),
                each -> LocalDate.parse(each).atStartOfDay().toInstant(ZoneOffset.UTC));
        for (var reading : readings) {
            try {
                var moment = reading.apply(text.replace(' ', '+'));
                var year = moment.atOffset(ZoneOffset.UTC).getYear();
                // Beyond these a database has no time.
                return year < 1000 || year > 9999 ? null : moment;
            } catch (DateTimeException e) {
                // Perhaps it is written the next way.
            }
        }
        return null;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
