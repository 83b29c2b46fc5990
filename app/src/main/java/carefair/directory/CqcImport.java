package carefair.directory;

import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.DataCommand;
import carefair.places.Places;
import carefair.settings.Settings;
import carefair.shared.London;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code bin/import cqc FILE...}: lists the care providers of the Care Quality Commission's register. A broken row is reported by its
 * line and the others still load; the same file again changes nothing. Phone numbers and names of individuals are not kept.
 */
@Component
class CqcImport implements DataCommand {

    private static final int AT_ONCE = 50;
    private static final int MOST_REPORTED = 200;
    private static final Who.System US = new Who.System("import cqc");

    private final ImportedListings listings;
    private final Places places;
    private final Settings settings;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    CqcImport(
            ImportedListings listings,
            Places places,
            Settings settings,
            TransactionOperations transaction,
            InstantSource clock) {
        this.listings = listings;
        this.places = places;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cqc";
    }

    @Override
    public void run(List<Path> files, Report report) {
        run(files, report, true);
    }

    void run(List<Path> files, Report report, boolean writes) {
        if (files.isEmpty()) {
            throw new Refused("Name the file of the Care Quality Commission's locations to import.");
        }
        var opened = new LinkedHashMap<Path, CqcFile>();
        files.forEach(file -> opened.put(file, CqcFile.open(file)));
        var work = new Work(report, writes);
        opened.forEach((file, content) -> work.load(String.valueOf(file.getFileName()), content));
        report.line((writes ? "" : "Preview, nothing was written. ") + work.inWords());
    }

    /** What the register names on a day was true on that day; a file without one counts from today. */
    private Proof proof(CqcFile content) {
        return content.produced()
                .filter(day -> !day.isAfter(London.today(clock)))
                .map(day -> new Proof(Proof.How.PUBLISHED, London.startOf(day)))
                .orElseGet(() -> new Proof(Proof.How.LISTED, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private void sayIfOld(String file, Proof proof, Report report) {
        if (proof.at().isBefore(Since.on(London.today(clock), settings.trust()).shown())) {
            report.line("%s is from %s. What nobody has confirmed for %d days is not found, so import a newer file."
                    .formatted(file, London.on(proof.at()), settings.trust().hideAfterDays()));
        }
    }

    /** One location as a listing, and where it was read. */
    private record Waiting(NewListing listing, String origin) {}

    private Map<Outcome, Integer> store(List<Waiting> waiting, Proof proof, boolean writes) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var done = new EnumMap<Outcome, Integer>(Outcome.class);
            waiting.forEach(each -> {
                var imported = new Imported(each.listing(), null, null, List.of());
                var brought = listings.bring(US, imported, each.origin(), writes, proof);
                done.merge(brought.outcome(), 1, Integer::sum);
            });
            return done;
        }));
    }

    /** One run over all files, and what came of it. */
    private final class Work {
        private final Report report;
        private final boolean writes;
        private final Map<Outcome, Integer> done = new EnumMap<>(Outcome.class);
        private final List<Waiting> waiting = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private Proof proof = new Proof(Proof.How.LISTED, Instant.EPOCH);
        private int individuals;
        private int noCare;
        private int broken;

        Work(Report report, boolean writes) {
            this.report = report;
            this.writes = writes;
        }

        void load(String file, CqcFile content) {
            proof = proof(content);
            sayIfOld(file, proof, report);
            content.rows().forEach(row -> {
                try {
                    take(row, file + " line " + row.line());
                } catch (CqcLocation.Broken why) {
                    if (++broken <= MOST_REPORTED) {
                        report.line(file + " line " + row.line() + " left out: " + why.getMessage());
                    }
                }
            });
            flush();
        }

        private void take(CqcFile.Row row, String origin) throws CqcLocation.Broken {
            var cells =
                    row.cells().orElseThrow(() -> new CqcLocation.Broken("its columns or quotation marks do not fit"));
            var location = CqcLocation.of(cells);
            // Else two rows of one location would overwrite each other at each run, and the same file would never
            // change nothing.
            if (!seen.add(location.id())) {
                throw new CqcLocation.Broken("its location ID stands in an earlier line too");
            }
            if (location.individual()) {
                individuals++;
            }
            if (location.kind().isEmpty()) {
                noCare++;
                return;
            }
            waiting.add(new Waiting(location.listing(location.kind().get(), places, settings), origin));
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            if (!waiting.isEmpty()) {
                store(waiting, proof, writes).forEach((outcome, count) -> done.merge(outcome, count, Integer::sum));
                waiting.clear();
            }
        }

        String inWords() {
            return "%,d new, %,d changed, %,d the same; %,d run by individuals, whose names are not kept; %,d left out as they give no care and support; %,d broken."
                    .formatted(
                            count(Outcome.NEW),
                            count(Outcome.CHANGED),
                            count(Outcome.SAME),
                            individuals,
                            noCare,
                            broken);
        }

        private int count(Outcome outcome) {
            return done.getOrDefault(outcome, 0);
        }
    }
}
