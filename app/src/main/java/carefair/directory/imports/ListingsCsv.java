package carefair.directory.imports;

import carefair.directory.Imported;
import carefair.directory.ImportedListings;
import carefair.directory.ImportedListings.Brought;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.identity.Who;
import carefair.operations.CsvIn;
import carefair.operations.CsvIn.Line;
import carefair.operations.CsvIn.Taken;
import carefair.operations.CsvIn.Wrong;
import carefair.operations.DataCommand;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Postcode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code bin/import listings FILE}: lists what stands in a CSV in the layout of the template. A line that is wrong is named and left out; the
 * same file again changes nothing. A personal assistant lists themselves, and is not taken from a file.
 */
final class ListingsCsv implements DataCommand {

    /** The first line of the file. */
    static final List<String> COLUMNS = List.of(
            "reference",
            "name",
            "kind",
            "summary",
            "details",
            "who_for",
            "area",
            "postcode",
            "travel_miles",
            "categories",
            "minimum_age",
            "maximum_age",
            "days",
            "opens_at",
            "closes_at",
            "website");

    /** The reference of the template's own line. */
    static final String EXAMPLE = "EXAMPLE-1";

    private static final Who.System COMMAND = new Who.System("import listings");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
    private static final int OLDEST = 150;
    private static final int FARTHEST = 300;

    private final boolean writes;
    private final ImportedListings listings;
    private final Places places;
    private final Settings settings;

    ListingsCsv(boolean writes, ImportedListings listings, Places places, Settings settings) {
        this.writes = writes;
        this.listings = listings;
        this.places = places;
        this.settings = settings;
    }

    @Override
    public String name() {
        return writes ? "listings" : "listings-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        new CsvIn(COLUMNS).read(files, !writes, report, new CsvIn.Taking() {
            @Override
            public Taken take(Line line) {
                return ListingsCsv.this.take(line, name(files));
            }

            @Override
            public Optional<Wrong> alsoWrong(Line line) {
                try {
                    said(line, "csv:");
                    return Optional.empty();
                } catch (Wrong wrong) {
                    return Optional.of(wrong);
                }
            }
        });
    }

    private static String name(List<Path> files) {
        return String.valueOf(files.getFirst().getFileName());
    }

    private Taken take(Line line, String file) {
        var imported = read(line);
        var brought = listings.bring(COMMAND, imported, file + " line " + line.number(), writes);
        return new Taken(brought.outcome(), imported.listing().says().name() + said(brought));
    }

    /** What stays as it is although the file says something else. */
    static String said(Brought brought) {
        if (brought.withdrawn()) {
            return ", which its provider withdrew";
        }
        return brought.kept().isEmpty()
                ? ""
                : ". Kept as its provider wrote it: "
                        + brought.kept().stream()
                                .map(field -> field.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '))
                                .collect(Collectors.joining(", "));
    }

    private Imported read(Line line) {
        if (line.reference().equals(EXAMPLE)) {
            throw new Wrong("reference", "this is the template’s example: take the line out");
        }
        return said(line, "csv:" + line.reference());
    }

    private Imported said(Line line, String source) {
        var faults = new Faults();
        var name = faults.or("", () -> text(line, "name", 200));
        faults.in(() -> {
            if (line.text("name").isBlank()) {
                throw new Wrong("name", "it is empty");
            }
        });
        var kind = faults.or(ListingKind.COMMUNITY_GROUP, () -> kind(line));
        var summary = faults.or("", () -> text(line, "summary", Words.LONG));
        var parts = faults.or("", () -> text(line, "details", 3 * Words.LONG)).split("\\|");
        var whoFor = faults.or("", () -> text(line, "who_for", 500));
        var area = faults.or("", () -> text(line, "area", 200));
        var place = faults.or(Optional.<Whereabouts>empty(), () -> place(line));
        var miles = faults.or(Optional.<Integer>empty(), () -> number(line, "travel_miles", FARTHEST));
        var categories = faults.or(List.<CategoryCode>of(), () -> categories(line));
        var from = faults.or(Optional.<Integer>empty(), () -> number(line, "minimum_age", OLDEST));
        var until = faults.or(Optional.<Integer>empty(), () -> number(line, "maximum_age", OLDEST));
        faults.in(() -> {
            if (from.isPresent() && until.isPresent() && until.get() < from.get()) {
                throw new Wrong("maximum_age", "it is less than minimum_age");
            }
        });
        var times = times(line, faults);
        var website = faults.or(Optional.<String>empty(), () -> website(line));
        var details = Stream.of(
                        Stream.of(parts).map(String::strip),
                        times.stream().map(Words::said),
                        Words.ages(from.orElse(null), until.orElse(null)).stream(),
                        website.stream().map(site -> "Website: " + site))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .toList();
        faults.in(() -> {
            if (details.stream().anyMatch(each -> each.length() > Words.LONG)) {
                throw new Wrong("details", "a part is longer than 1000 characters: put a bar | between parts");
            }
        });
        faults.none();
        return new Imported(
                new NewListing(
                        source,
                        kind,
                        name,
                        null,
                        summary,
                        details,
                        whoFor,
                        area,
                        place.map(Whereabouts::point).orElse(null),
                        miles.orElse(0),
                        categories,
                        List.of(),
                        List.of(),
                        Words.NOT_CHECKED),
                from.orElse(null),
                until.orElse(null),
                times);
    }

    private static ListingKind kind(Line line) {
        Map<String, ListingKind> kinds = new LinkedHashMap<>();
        Stream.of(ListingKind.values())
                .filter(kind -> kind != ListingKind.PERSONAL_ASSISTANT)
                .forEach(kind -> kinds.put(Words.code(kind), kind));
        return line.oneOf("kind", kinds);
    }

    private static String text(Line line, String column, int most) {
        var text = line.text(column).strip();
        if (text.length() > most) {
            throw new Wrong(column, "it is longer than " + most + " characters");
        }
        if (text.chars().anyMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')) {
            throw new Wrong(column, "it holds signs that are no text");
        }
        return text;
    }

    private static Optional<Integer> number(Line line, String column, int most) {
        var text = line.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw new Wrong(column, "“" + text + "” is not a whole number from 0 to " + most);
        }
        return Optional.of(Integer.valueOf(text));
    }

    private Optional<Whereabouts> place(Line line) {
        var text = line.text("postcode");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var postcode = Postcode.parse(text)
                .orElseThrow(() -> new Wrong("postcode", "“" + text + "” has not the shape of a postcode"));
        return Optional.of(
                places.postcode(postcode).orElseThrow(() -> new Wrong("postcode", "we do not know " + postcode)));
    }

    private List<CategoryCode> categories(Line line) {
        var codes = new ArrayList<CategoryCode>();
        var unknown = new ArrayList<String>();
        for (var each : line.text("categories").split(";")) {
            if (!each.isBlank()) {
                Words.category(each, settings).ifPresentOrElse(codes::add, () -> unknown.add(each.strip()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Wrong(
                    "categories",
                    unknown.stream()
                            .map(each -> "there is no category “" + each + "”")
                            .collect(Collectors.joining(", ")));
        }
        return codes.stream().distinct().toList();
    }

    private static List<Imported.Times> times(Line line, Faults faults) {
        var days = faults.or(
                "",
                () -> Words.days(line.text("days"))
                        .orElseThrow(() -> new Wrong("days", "“" + line.text("days") + "” are not days, like MO,TH")));
        var opens = faults.or("", () -> time(line, "opens_at"));
        var closes = faults.or("", () -> time(line, "closes_at"));
        faults.in(() -> {
            if (!line.text("closes_at").isEmpty() && line.text("opens_at").isEmpty()) {
                throw new Wrong("opens_at", "it is empty, and closes_at is not");
            }
        });
        return days.isEmpty() && opens.isEmpty() ? List.of() : List.of(new Imported.Times(days, opens, closes));
    }

    private static String time(Line line, String column) {
        var text = line.text(column);
        return text.isEmpty()
                ? ""
                : Words.time(text)
                        .orElseThrow(() -> new Wrong(column, "“" + text + "” is not a time of day, like 09:30"));
    }

    private static Optional<String> website(Line line) {
        var text = text(line, "website", 300);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var site = URI.create(text);
            if (site.getHost() != null && List.of("http", "https").contains(site.getScheme())) {
                return Optional.of(text);
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other text that is no address.
        }
        throw new Wrong("website", "“" + text + "” is not an address, like https://example.org");
    }
}
