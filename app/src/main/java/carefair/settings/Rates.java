package carefair.settings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rates of one council that hold on one day: at most one row of each name. Never changes once made. */
public final class Rates {

    private final String council;
    private final LocalDate day;
    private final Map<String, RateRow> rows;

    private Rates(String council, LocalDate day, Map<String, RateRow> rows) {
        this.council = council;
        this.day = day;
        this.rows = rows;
    }

    /**
     * Chooses from all rows those that hold for the council on the day. The council's own row beats England's; of the same folder a
     * confirmed row beats an unconfirmed one, then the one that began later, then the one that stands later in {@code rows}.
     */
    public static Rates of(String council, LocalDate day, Collection<RateRow> rows) {
        var better = Comparator.comparing((RateRow row) -> row.council().equals(council))
                .thenComparing(RateRow::isConfirmed)
                .thenComparing(RateRow::from);
        var chosen = new HashMap<String, RateRow>();
        for (var row : rows) {
            if (row.holdsOn(day)
                    && (row.council().equals(council) || row.council().equals(RateRow.ENGLAND))) {
                chosen.merge(row.name(), row, (old, now) -> better.compare(old, now) > 0 ? old : now);
            }
        }
        return new Rates(council, day, Map.copyOf(chosen));
    }

    public String council() {
        return council;
    }

    public LocalDate day() {
        return day;
    }

    public Optional<RateRow> find(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** As {@link #find}, for those who look up many: null where there is no row. */
    public @Nullable RateRow get(String name) {
        return rows.get(name);
    }

    public Set<String> names() {
        return rows.keySet();
    }
}
