package carefair.operations;

import carefair.operations.DataCommand.Refused;
import carefair.operations.DataCommand.Report;
import carefair.shared.Money;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of comma-separated values about people: a line for each, known by the council's reference in the first column. The file is
 * read whole before anything is done with it; then each line is taken by itself. One that is wrong is named and left out.
 */
public final class CsvIn {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9/-]{1,20}");
    private static final Pattern POUNDS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{2})?");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final List<String> columns;

    /** @param columns the first line, as it must be; the first is the reference */
    public CsvIn(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** What became of a line, or would become of it. */
    public enum Outcome {
        NEW,
        CHANGED,
        SAME
    }

    /** @param words what is new, changed or the same, for the person who asked */
    public record Taken(Outcome outcome, String words) {}

    /** Takes one line. */
    public interface Taking {
        /** @throws Wrong if it cannot be taken */
        Taken take(Line line);

        /** What else is wrong with a line whose reference is wrong, so that both are told at once. */
        default Optional<Wrong> alsoWrong(Line line) {
            return Optional.empty();
        }
    }

    /** A line that cannot be taken, and why, in words that say what to put right. */
    public static final class Wrong extends RuntimeException {
        public Wrong(String column, String why) {
            super(column + ": " + why);
        }

        private Wrong(String why) {
            super(why);
        }

        /** Several at once, in their order. */
        public static Wrong of(List<Wrong> all) {
            return new Wrong(all.stream().map(Wrong::getMessage).collect(Collectors.joining("; ")));
        }
    }

    /** One line of the file, its cells read as what they should be. */
    public static final class Line {

        private final CSVRecord cells;
        private final long number;

        private Line(CSVRecord cells, long number) {
            this.cells = cells;
            this.number = number;
        }

        /** Its number in the file, the line with the columns' names being 1. */
        public long number() {
            return number;
        }

        /** A cell without the apostrophe that {@link CsvOut} put before it. */
        public String text(String column) {
            var cell = cells.get(column);
            return cell.startsWith("'") && CsvOut.FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
        }

        /** @throws Wrong if it has not the shape of one */
        public String reference() {
            var reference = text("reference").toUpperCase(Locale.UK);
            if (!REFERENCE.matcher(reference).matches()) {
                throw new Wrong("reference", "it has 1 to 20 letters, digits, dashes and slashes");
            }
            return reference;
        }

        /** @throws Wrong if it is no sum in pounds and pence */
        public Money money(String column) {
            var text = text(column);
            if (!POUNDS.matcher(text).matches()) {
                throw new Wrong(column, "“" + text + "” is not pounds and pence, like 120.50");
            }
            var point = text.indexOf('.');
            return Money.ofPence(
                    point < 0
                            ? Long.parseLong(text) * 100
                            : Long.parseLong(text.substring(0, point)) * 100
                                    + Long.parseLong(text.substring(point + 1)));
        }

        /** @throws Wrong if it is no day of the calendar */
        public LocalDate day(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeException e) {
                throw new Wrong(column, "“" + text(column) + "” is not a day, like 2026-12-07");
            }
        }

        /** One of a few words. @throws Wrong if it is another */
        public <T> T oneOf(String column, Map<String, T> words) {
            var found = words.get(text(column).toLowerCase(Locale.UK));
            if (found == null) {
                throw new Wrong(
                        column,
                        "“" + text(column) + "” is none of "
                                + words.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            return found;
        }
    }

    /**
     * Takes each line of a file and reports what became of it; the last line of the report counts them.
     *
     * @param preview whether nothing is written
     * @throws Refused if it is not one file, not in UTF-8, not a CSV, or has other columns: then no line was taken
     */
    public void read(List<Path> files, boolean preview, Report report, Taking taking) {
        if (files.size() != 1) {
            throw new Refused("Name one file. Nothing was imported.");
        }
        var lines = lines(files.getFirst());
        var twice = twice(lines);
        var counts = new int[Outcome.values().length];
        int wrong = 0;
        for (var line : lines) {
            try {
                var taken = taking.take(whole(line, twice, taking));
                counts[taken.outcome().ordinal()]++;
                report.line("Line " + line.number() + " " + said(taken.outcome()) + ": " + taken.words());
            } catch (Wrong e) {
                wrong++;
                report.line("Line " + line.number() + " left out: " + e.getMessage());
            }
        }
        report.line((preview ? "Preview, nothing was written. " : "") + counts[0] + " new, " + counts[1] + " changed, "
                + counts[2] + " the same, " + wrong + " left out.");
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "the same";
        };
    }

    private Line whole(Line line, Map<String, String> twice, Taking taking) {
        if (line.cells.size() != columns.size()) {
            throw new Wrong("it has " + line.cells.size() + " columns, not " + columns.size());
        }
        try {
            mustStandOnce(line.reference(), twice);
        } catch (Wrong reference) {
            throw taking.alsoWrong(line)
                    .map(also -> Wrong.of(List.of(reference, also)))
                    .orElse(reference);
        }
        return line;
    }

    private static void mustStandOnce(String reference, Map<String, String> twice) {
        var where = twice.get(reference);
        if (where != null) {
            throw new Wrong("reference", reference + " stands on lines " + where + ": leave one");
        }
    }

    /** The references that stand on more than one line, and on which: nobody can say which of them is meant. */
    private Map<String, String> twice(List<Line> lines) {
        var where = new TreeMap<String, List<String>>();
        for (var line : lines) {
            if (line.cells.size() == columns.size()) {
                where.computeIfAbsent(line.text("reference").toUpperCase(Locale.UK), each -> new ArrayList<>())
                        .add(String.valueOf(line.number()));
            }
        }
        var twice = new HashMap<String, String>();
        where.forEach((reference, on) -> {
            if (on.size() > 1) {
                twice.put(reference, String.join(" and ", on));
            }
        });
        return twice;
    }

    private List<Line> lines(Path file) {
        try (var csv = CSVParser.parse(new StringReader(WholeText.of(file, WholeText.USUAL)), FORMAT)) {
            if (!csv.getHeaderNames().equals(columns)) {
                throw new Refused("The first line must be " + String.join(",", columns) + ". Nothing was imported.");
            }
            var lines = new ArrayList<Line>();
            for (var row : csv) {
                // Where a cell has lines of its own, the parser counts those too.
                lines.add(new Line(row, csv.getCurrentLineNumber()));
            }
            return lines;
        } catch (IllegalArgumentException e) {
            throw new Refused("The first line must be " + String.join(",", columns) + ". Nothing was imported.");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refused("The file cannot be read: " + e.getMessage() + ". Nothing was imported.");
        }
    }
}
