package carefair.directory.imports;

import carefair.directory.ImportedListings;
import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.DataCommand;
import carefair.places.Places;
import carefair.settings.Settings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code bin/import oruk FILE...} or {@code bin/import oruk ADDRESS}: lists the services of a feed of Open Referral UK, 3.0 or 1.0. A service
 * that cannot be taken is named by its path and left out; the same feed again changes nothing.
 */
final class OpenReferralImport implements DataCommand {

    private static final Who.System COMMAND = new Who.System("import oruk");

    private final boolean writes;
    private final ImportedListings listings;
    private final Places places;
    private final Settings settings;
    private final Feed.Limits limits;

    OpenReferralImport(
            boolean writes, ImportedListings listings, Places places, Settings settings, Feed.Limits limits) {
        this.writes = writes;
        this.listings = listings;
        this.places = places;
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    public String name() {
        return writes ? "oruk" : "oruk-preview";
    }

    @Override
    public void run(List<Path> files, Report report) {
        run(files, Map.of(), report);
    }

    @Override
    public void run(List<Path> files, Map<String, String> said, Report report) {
        var address = said.get("feed");
        if (files.isEmpty() == (address == null) || said.size() > 1 || said.size() == 1 && address == null) {
            throw new Refused("Name the files of a feed, or its address. Nothing was imported.");
        }
        var feed = address == null ? Feed.in(files, limits) : Feed.at(address, limits);
        var work = new Work(report, address == null ? "" : address + " ");
        feed.services().forEach(work::take);
        feed.unread().forEach((path, why) -> work.leaveOut(path + ": " + why));
        work.end();
    }

    /** One run over a feed, and what came of it. */
    private final class Work {
        private final Report report;
        private final String origin;
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private final HashSet<String> seen = new HashSet<>();
        private int leftOut;
        private int noStatus;

        Work(Report report, String origin) {
            this.report = report;
            this.origin = origin;
        }

        void take(String path, JsonNode service) {
            try {
                var foreign = new ForeignService(path, service, places, settings);
                var imported = foreign.read();
                if (!seen.add(imported.listing().source())) {
                    throw new ForeignService.Wrong(path + ".id", "it stands there before");
                }
                var brought = listings.bring(COMMAND, imported, origin + path, writes);
                counts.merge(brought.outcome(), 1, Integer::sum);
                report.line(path + " " + said(brought.outcome()) + ": "
                        + imported.listing().says().name() + ListingsCsv.said(brought) + told(foreign));
            } catch (ForeignService.Wrong e) {
                leaveOut(String.valueOf(e.getMessage()));
            }
        }

        private String told(ForeignService foreign) {
            var told = "";
            if (foreign.saysNoStatus()) {
                noStatus++;
                told += " (it says no status: taken as active)";
            }
            return foreign.hadContactsOfAPerson()
                    ? told + " (contacts taken out of its words, as it is one person)"
                    : told;
        }

        void leaveOut(String why) {
            leftOut++;
            report.line("Left out: " + why);
        }

        void end() {
            report.line((writes ? "" : "Preview, nothing was written. ")
                    + counts.getOrDefault(Outcome.NEW, 0) + " new, " + counts.getOrDefault(Outcome.CHANGED, 0)
                    + " changed, " + counts.getOrDefault(Outcome.SAME, 0) + " the same, " + leftOut + " left out."
                    + (noStatus == 0 ? "" : " Without a status: " + noStatus + ", taken as active."));
        }
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "the same";
        };
    }
}
