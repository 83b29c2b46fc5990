package carefair.settings;

import carefair.shared.TaxYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rates in the database. What was read is kept until a row or a decision is added, by this copy of the application or another. */
@Component
class StoredRateBook implements RateBook {

    private static final String CHARGING = "capital-limit.upper";

    private record Snapshot(String state, List<RateEntry> entries, Map<String, Rates> made) {}

    private final RateTable table;
    private final Set<String> councils;
    private volatile Snapshot last = new Snapshot("", List.of(), Map.of());

    StoredRateBook(RateTable table, RateFiles files) {
        this.table = table;
        this.councils = files.councils();
    }

    @Override
    public Set<String> councils() {
        return councils;
    }

    @Override
    public Set<TaxYear> taxYears() {
        return snapshot().entries().stream()
                .filter(RateEntry::counts)
                .map(RateEntry::row)
                .filter(row -> row.name().equals(CHARGING))
                .map(row -> TaxYear.of(row.from()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Rates on(String council, LocalDate day) {
        if (!councils.contains(council)) {
            throw new IllegalArgumentException("No such council: " + council);
        }
        var now = snapshot();
        return now.made().computeIfAbsent(council + " " + day, _ -> choose(now.entries(), council, day));
    }

    /** Of each folder the best founded row of each name, then the one that began later, then the one written later. */
    static Rates choose(List<RateEntry> entries, String council, LocalDate day) {
        var better = Comparator.comparingInt((RateEntry entry) -> entry.weightOn(day))
                .thenComparing(entry -> entry.row().from());
        var best = new HashMap<String, RateEntry>();
        entries.stream()
                .filter(entry -> entry.counts() && entry.row().holdsOn(day))
                .forEach(entry -> best.merge(
                        entry.row().council() + " " + entry.row().name(),
                        entry,
                        (old, now) -> better.compare(old, now) > 0 ? old : now));
        return Rates.of(council, day, best.values().stream().map(RateEntry::row).toList());
    }

    private Snapshot snapshot() {
        var state = table.state();
        var known = last;
        if (!known.state().equals(state)) {
            known = new Snapshot(state, table.all(), new ConcurrentHashMap<>());
            last = known;
        }
        return known;
    }
}
