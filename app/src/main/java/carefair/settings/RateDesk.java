package carefair.settings;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.settings.RateEntry.Decision;
import carefair.settings.RateEntry.Verdict;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes rates: a new row beside the old one, never over it; it counts once a second person has checked it. Told who acts; whether
 * they may is checked by {@code administration}.
 */
@Service
@Transactional
public class RateDesk {

    private final RateTable table;
    private final Audit audit;
    private final InstantSource clock;

    RateDesk(RateTable table, Audit audit, InstantSource clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A value to take the place of another, from a day on.
     *
     * @param instead a row of the rate that is to change
     * @param value a whole number of what the rate's unit counts
     * @param to the last day it holds
     * @param source where it was read, at most 500 characters
     */
    public record NewRate(RateId instead, long value, LocalDate from, LocalDate to, String source) {}

    /** Every row of the council's own folder and of England's, in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<RateEntry> all(String council) {
        return table.all().stream()
                .filter(entry -> entry.row().council().equals(council)
                        || entry.row().council().equals(RateRow.ENGLAND))
                .toList();
    }

    /** Every row of the rate that this row is of, in the order in which they were written. @throws RateRefusal.NoSuchRate if there is none */
    @Transactional(readOnly = true)
    public List<RateEntry> history(RateId id) {
        var one = get(id).row();
        return table.all().stream()
                .filter(entry -> entry.row().council().equals(one.council())
                        && entry.row().name().equals(one.name()))
                .toList();
    }

    /** @throws RateRefusal.NoSuchRate if there is none */
    @Transactional(readOnly = true)
    public RateEntry get(RateId id) {
        return table.find(id).orElseThrow(RateRefusal.NoSuchRate::new);
    }

    /**
     * Writes a row, which counts once somebody else has confirmed it.
     *
     * @throws RateRefusal.SameRate if a row that was not turned down says the same for the same days
     * @throws IllegalArgumentException if the row cannot be, such as with its days reversed
     */
    public RateId propose(UUID by, NewRate wanted) {
        var old = get(wanted.instead()).row();
        var row = new RateRow(
                old.name(),
                old.council(),
                wanted.value(),
                old.unit(),
                wanted.from(),
                wanted.to(),
                wanted.source().strip(),
                RateStatus.UNCONFIRMED);
        table.all().stream()
                .filter(entry -> isStanding(entry) && saysTheSame(entry.row(), row))
                .findFirst()
                .ifPresent(entry -> {
                    throw new RateRefusal.SameRate(entry.id());
                });
        var id = new RateId(Uuid7.next(clock));
        table.write(id, row, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(AuditEvent.of(by, "RATE_PROPOSED").on("rate", id.value()));
        return id;
    }

    /**
     * Says that the row was checked against its source: from now on it wins over every file.
     *
     * @param checked the page it was checked against, at most 500 characters
     * @throws RateRefusal.OwnRate if they wrote it
     * @throws RateRefusal.RateDecided if somebody decided about it already
     */
    public void confirm(UUID by, RateId id, String checked) {
        decide(by, id, Verdict.CONFIRMED, checked);
    }

    /**
     * Turns the row down: it counts no more, and stays to be read.
     *
     * @param why at most 500 characters
     * @throws RateRefusal.OwnRate if they wrote it
     * @throws RateRefusal.RateDecided if somebody decided about it already
     */
    public void turnDown(UUID by, RateId id, String why) {
        decide(by, id, Verdict.TURNED_DOWN, why);
    }

    private void decide(UUID by, RateId id, Verdict verdict, String reason) {
        var entry = get(id);
        if (entry.writtenBy().equals(by)) {
            throw new RateRefusal.OwnRate();
        }
        if (entry.decision() != null) {
            throw new RateRefusal.RateDecided();
        }
        table.decide(entry, new Decision(by, clock.instant().truncatedTo(ChronoUnit.MICROS), verdict, reason.strip()));
        audit.record(AuditEvent.of(by, "RATE_" + verdict).on("rate", id.value()));
    }

    private static boolean isStanding(RateEntry entry) {
        return entry.decision() == null || entry.decision().verdict() == Verdict.CONFIRMED;
    }

    private static boolean saysTheSame(RateRow one, RateRow other) {
        return one.council().equals(other.council())
                && one.name().equals(other.name())
                && one.value() == other.value()
                && one.from().equals(other.from())
                && sameDay(one.to(), other.to());
    }

    private static boolean sameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }
}
