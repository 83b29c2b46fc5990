package carefair.directory;

import carefair.operations.DataCommand;
import carefair.operations.WholeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file in the layout in which the Care Quality Commission publishes its locations each month: some lines about the file, a line of
 * column names, then a line for each location, lists joined by a bar. Columns are found by their names.
 */
final class CqcFile {

    /** The columns without which nothing can be loaded, and the others that are read. */
    enum Column {
        NAME("name", true),
        ADDRESS("address", false),
        POSTCODE("postcode", true),
        WEBSITE("service's website", false),
        SERVICE_TYPES("service types", true),
        LATEST_CHECK("date of latest check", false),
        RATING("location latest overall rating", false),
        SPECIALISMS("specialisms/services", false),
        PROVIDER("provider name", true),
        LOCATION("cqc location id", true);

        private final String start;
        private final boolean needed;

        Column(String start, boolean needed) {
            this.start = start;
            this.needed = needed;
        }
    }

    /** A line of the file, with what stands in its columns; nothing if its columns cannot be told apart. */
    record Row(int line, Optional<Map<Column, String>> cells) {}

    private static final Pattern PRODUCED = Pattern.compile("produced on ([0-9]{1,2} [A-Za-z]+ [0-9]{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int HEAD_WITHIN = 20;

    /** In bytes; the register of all England has about 20 megabytes. */
    private static final long LARGEST = 60L * 1024 * 1024;

    private static final int LONGEST_ROW = 20;

    private final List<String> lines;
    private final int head;
    private final int width;
    private final Map<Column, Integer> places;

    private CqcFile(List<String> lines, int head, int width, Map<Column, Integer> places) {
        this.lines = lines;
        this.head = head;
        this.width = width;
        this.places = places;
    }

    /** @throws DataCommand.Refused if it cannot be read or has another layout */
    static CqcFile open(Path file) {
        var lines = read(file);
        for (int i = 0; i < Math.min(lines.size(), HEAD_WITHIN); i++) {
            var cells = cells(lines.get(i));
            var places = cells.map(CqcFile::places).orElse(Map.of());
            if (missing(places).isEmpty()) {
                return new CqcFile(lines, i, cells.orElseThrow().size(), places);
            }
        }
        throw new DataCommand.Refused(file.getFileName()
                + " has not the Care Quality Commission's columns. It needs "
                + missing(Map.of()).stream()
                        .map(column -> "\"" + column.start + "\"")
                        .collect(Collectors.joining(", "))
                + ". Nothing was imported.");
    }

    /** The day the file says it was produced on, in a line before the columns; nothing if it names none. */
    Optional<LocalDate> produced() {
        return lines.subList(0, head).stream()
                .map(PRODUCED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .flatMap(CqcFile::day)
                .findFirst();
    }

    private static Stream<LocalDate> day(String words) {
        try {
            return Stream.of(LocalDate.parse(words, DAY));
        } catch (DateTimeParseException e) {
            return Stream.of();
        }
    }

    /** Every location's row, in the file's order. A row may go over several lines if its quotation marks say so. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        int at = head + 1;
        while (at < lines.size()) {
            int first = at;
            int last = lastLineOf(first);
            at = last + 1;
            var text = String.join("\n", lines.subList(first, last + 1));
            if (!text.replace(",", "").isBlank()) {
                rows.add(new Row(first + 1, whole(text).map(this::named)));
            }
        }
        return rows;
    }

    // A stray quotation mark must not swallow the good rows that follow: a row goes on over line ends only until it is
    // whole, and never over a line that is a whole row by itself.
    private int lastLineOf(int first) {
        if (whole(lines.get(first)).isPresent()) {
            return first;
        }
        var text = new StringBuilder(lines.get(first));
        for (int i = first + 1; i < Math.min(lines.size(), first + LONGEST_ROW); i++) {
            if (whole(lines.get(i)).isPresent()) {
                return first;
            }
            if (whole(text.append('\n').append(lines.get(i)).toString()).isPresent()) {
                return i;
            }
        }
        return first;
    }

    private Optional<List<String>> whole(String text) {
        return cells(text).filter(cells -> cells.size() == width);
    }

    private Map<Column, String> named(List<String> cells) {
        var named = new HashMap<Column, String>();
        places.forEach((column, place) ->
                named.put(column, cells.get(place).replaceAll("\\s+", " ").strip()));
        return named;
    }

    private static Map<Column, Integer> places(List<String> head) {
        var places = new HashMap<Column, Integer>();
        for (int i = 0; i < head.size(); i++) {
            var name = head.get(i).strip().toLowerCase(Locale.UK);
            for (var column : Column.values()) {
                if (column == Column.NAME ? name.equals(column.start) : name.startsWith(column.start)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    private static List<Column> missing(Map<Column, Integer> places) {
        return List.of(Column.values()).stream()
                .filter(column -> column.needed && !places.containsKey(column))
                .toList();
    }

    private static Optional<List<String>> cells(String text) {
        try (var parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            var records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.getFirst()).map(CSVRecord::toList) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<String> read(Path file) {
        return WholeText.of(file, LARGEST).lines().toList();
    }
}
