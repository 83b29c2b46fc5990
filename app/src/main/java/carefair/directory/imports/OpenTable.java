package carefair.directory.imports;

import carefair.operations.CsvIn.Wrong;
import carefair.operations.DataCommand.Refused;
import carefair.operations.WholeText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A CSV that others publish, read whole: its columns are found by their names, wherever they stand, and others are left alone. */
final class OpenTable {

    /** As many lines as a file may have. */
    private static final int MOST = 100_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();

    private OpenTable() {}

    /** One line. @param number of the line in the file at which it begins, that of the columns' names being 1 */
    record Row(long number, CSVRecord cells, int width) {

        /** @throws Wrong if the line has more or fewer columns than the file, so that nobody knows what stands where */
        String text(String column) {
            if (cells.size() != width) {
                throw new Wrong("columns", "it has " + cells.size() + ", and the first line has " + width);
            }
            return cells.get(column).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        }

        /** @throws Wrong if it is empty or longer */
        String needed(String column, int most) {
            var text = text(column);
            if (text.isEmpty()) {
                throw new Wrong(column, "it is empty");
            }
            if (text.length() > most) {
                throw new Wrong(column, "it is longer than " + most + " characters");
            }
            return text;
        }
    }

    /** @throws Refused if it is beyond the limits, no CSV, or a column is missing: then nothing of it was taken */
    static List<Row> read(Path file, List<String> columns) {
        var name = String.valueOf(file.getFileName());
        long last = 0;
        try (var csv = CSVParser.parse(new StringReader(WholeText.of(file, WholeText.USUAL)), FORMAT)) {
            var missing = columns.stream()
                    .filter(column -> !csv.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new Refused(name + " has not the columns of this list. It lacks " + String.join(", ", missing)
                        + ". Nothing was imported.");
            }
            var rows = new ArrayList<Row>();
            var lines = csv.iterator();
            last = csv.getCurrentLineNumber();
            while (lines.hasNext()) {
                rows.add(new Row(last + 1, lines.next(), csv.getHeaderNames().size()));
                last = csv.getCurrentLineNumber();
                if (rows.size() > MOST) {
                    throw new Refused(name + " has more than " + MOST + " lines. Split it. Nothing was imported.");
                }
            }
            return rows;
        } catch (IllegalArgumentException e) {
            throw new Refused(name + " has a first line that is not the names of its columns. Nothing was imported.");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refused(name + " is not a CSV: a quotation mark on line " + (last + 1)
                    + " or after it is never closed, or something follows it. Nothing was imported.");
        }
    }
}
