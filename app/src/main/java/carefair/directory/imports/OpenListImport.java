package carefair.directory.imports;

import carefair.directory.Hygiene;
import carefair.directory.ImportedListings;
import carefair.directory.ImportedListings.Brought;
import carefair.directory.Proof;
import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Wrong;
import carefair.operations.DataCommand;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/import charities FILE} and its likes: lists what stands in a list that a public body publishes. A line that cannot be taken is
 * named and left out; the same file again changes nothing.
 */
final class OpenListImport implements DataCommand {

    private final OpenList list;
    private final boolean writes;
    private final ImportedListings listings;
    private final Hygiene hygiene;

    OpenListImport(OpenList list, boolean writes, ImportedListings listings, Hygiene hygiene) {
        this.list = list;
        this.writes = writes;
        this.listings = listings;
        this.hygiene = hygiene;
    }

    @Override
    public String name() {
        return writes ? list.name() : list.name() + "-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        if (files.size() != 1) {
            throw new Refused("Name one file. Nothing was imported.");
        }
        var file = files.getFirst();
        var work = new Work(String.valueOf(file.getFileName()), report);
        OpenTable.read(file, list.columns()).forEach(work::take);
        work.end();
    }

    /** One run over a file, and what came of it. */
    private final class Work {
        private final Who.System who = new Who.System("import " + list.name());
        private final String file;
        private final Report report;
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private final Map<String, Long> seen = new HashMap<>();
        private Hygiene.@Nullable Known known;
        private int leftOut;

        Work(String file, Report report) {
            this.file = file;
            this.report = report;
        }

        void take(OpenTable.Row row) {
            try {
                var one = list.read(row);
                var before = seen.putIfAbsent(one.imported().listing().source(), row.number());
                if (before != null) {
                    throw new Wrong("line", "the same stands on line " + before);
                }
                var origin = file + " line " + row.number();
                var words = one.premises().isPresent() ? rate(one.premises().get(), origin) : list(one, origin);
                report.line("Line " + row.number() + " " + words);
            } catch (Wrong e) {
                leftOut++;
                report.line("Line " + row.number() + " left out: " + e.getMessage());
            }
        }

        private String list(OpenList.One one, String origin) {
            Optional<Proof> proof = one.proof();
            var brought = proof.isPresent()
                    ? listings.bring(who, one.imported(), origin, writes, proof.get())
                    : listings.bring(who, one.imported(), origin, writes);
            return count(brought) + ": " + one.imported().listing().says().name() + ListingsCsv.said(brought)
                    + one.imported().because().values().stream()
                            .findFirst()
                            .filter(_ -> brought.outcome() != Outcome.SAME)
                            .map(why -> " (" + why + ")")
                            .orElse("");
        }

        private String rate(Hygiene.Premises premises, String origin) {
            var there = known;
            if (there == null) {
                there = hygiene.known(who);
                known = there;
            }
            var put = hygiene.bring(who, premises, there, origin, writes);
            return count(put.brought()) + ": " + premises.name()
                    + (put.on().isEmpty()
                            ? ", a listing of its own" + ListingsCsv.said(put.brought())
                            : ", on the listing " + put.on());
        }

        private String count(Brought brought) {
            counts.merge(brought.outcome(), 1, Integer::sum);
            return switch (brought.outcome()) {
                case NEW -> "new";
                case CHANGED -> "changed";
                case SAME -> "the same";
            };
        }

        void end() {
            if (!list.note().isEmpty()) {
                report.line(list.note());
            }
            report.line((writes ? "" : "Preview, nothing was written. ")
                    + counts.getOrDefault(Outcome.NEW, 0) + " new, " + counts.getOrDefault(Outcome.CHANGED, 0)
                    + " changed, " + counts.getOrDefault(Outcome.SAME, 0) + " the same, " + leftOut + " left out.");
        }
    }
}
