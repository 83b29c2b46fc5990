package carefair.places;

import carefair.operations.DataCommand;
import carefair.places.PostcodeLayout.Line;
import carefair.places.PostcodePoints.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code bin/import postcodes FILE...}: loads whole postcodes. A broken line is reported and the others still load; the same file again
 * changes nothing. Some hundred postcodes are one transaction, so what was reported as loaded stays if a later line fails.
 */
@Component
class PostcodeImport implements DataCommand {

    private static final int AT_ONCE = 500;
    private static final int MOST_REPORTED = 200;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private final PostcodePoints postcodes;
    private final TransactionTemplate transaction;

    PostcodeImport(PostcodePoints postcodes, PlatformTransactionManager transactions) {
        this.postcodes = postcodes;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "postcodes";
    }

    @Override
    public void run(List<Path> files, Report report) {
        if (files.isEmpty()) {
            throw new Refused("Name the file of postcodes to import.");
        }
        var layouts = new LinkedHashMap<Path, PostcodeLayout>();
        files.forEach(file -> layouts.put(file, layoutOf(file)));
        var count = new Count();
        layouts.forEach((file, layout) -> {
            report.line(file.getFileName() + ": read as " + layout.name());
            load(file, layout, count, report);
        });
        report.line(count.inWords());
    }

    private static PostcodeLayout layoutOf(Path file) {
        try (var lines = open(file)) {
            var first = lines.readLine();
            if (first == null) {
                throw new Refused(file.getFileName() + " is empty. Nothing was imported.");
            }
            return PostcodeLayout.of(String.valueOf(file.getFileName()), cells(first));
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(file + " cannot be read. Nothing was imported.");
        }
    }

    private void load(Path file, PostcodeLayout layout, Count count, Report report) {
        var waiting = new LinkedHashMap<String, Row>();
        try (var lines = open(file)) {
            int number = 0;
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                if (text.isBlank() || number == 1 && layout.headed()) {
                    continue;
                }
                switch (read(layout, text)) {
                    case Line.Good good -> {
                        // The same postcode twice in one file: the later line is compared with what the earlier one
                        // stored.
                        if (waiting.size() == AT_ONCE
                                || waiting.containsKey(good.row().postcode())) {
                            store(waiting, count);
                        }
                        waiting.put(good.row().postcode(), good.row());
                    }
                    case Line.NoPosition nowhere -> count.noPosition++;
                    case Line.Broken broken -> {
                        if (++count.broken <= MOST_REPORTED) {
                            report.line(file.getFileName() + " line " + number + " left out: " + broken.why());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store(waiting, count);
    }

    private static Line read(PostcodeLayout layout, String text) {
        try {
            return layout.read(cells(text));
        } catch (IOException | UncheckedIOException e) {
            return new Line.Broken("its quotation marks do not pair");
        }
    }

    private void store(Map<String, Row> waiting, Count count) {
        if (waiting.isEmpty()) {
            return;
        }
        var done = transaction.execute(status -> {
            var known = postcodes.these(waiting.keySet());
            var added = new ArrayList<Row>();
            int changed = 0;
            for (var row : waiting.values()) {
                var before = known.get(row.postcode());
                if (before == null) {
                    added.add(row);
                } else if (!row.keeping(before).equals(before)) {
                    postcodes.change(row.keeping(before));
                    changed++;
                }
            }
            postcodes.add(added);
            return new int[] {added.size(), changed, waiting.size() - added.size() - changed};
        });
        count.add(done);
        waiting.clear();
    }

    private static BufferedReader open(Path file) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static List<String> cells(String line) throws IOException {
        try (var parser = CSVParser.parse(line, FORMAT)) {
            var records = parser.getRecords();
            return records.isEmpty() ? List.of("") : records.getFirst().toList();
        }
    }

    private static final class Count {
        private int added;
        private int changed;
        private int same;
        private int noPosition;
        private int broken;

        private void add(int[] done) {
            added += done[0];
            changed += done[1];
            same += done[2];
        }

        private String inWords() {
            return (added + changed == 0 ? "Nothing changed. " : "")
                    + String.format(
                            java.util.Locale.UK,
                            "Postcodes: %,d new, %,d changed, %,d the same; %,d left out without a position (quality 90),"
                                    + " %,d broken.",
                            added,
                            changed,
                            same,
                            noPosition,
                            broken);
        }
    }
}
