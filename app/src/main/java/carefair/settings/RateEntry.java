package carefair.settings;

import carefair.shared.London;
import carefair.shared.TaxYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was written, and what came of it.
 *
 * @param row as it counts now: confirmed if its file said so, or a person did
 * @param writtenBy the sign-in of the administrator; {@link carefair.audit.AuditEvent#SYSTEM} for a file's row
 * @param decision who checked it or turned it down; null while nobody did
 */
public record RateEntry(
        RateId id,
        RateRow row,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable Decision decision) {

    /** @param reason the page that was checked, or why the row was turned down */
    public record Decision(UUID by, Instant at, Verdict verdict, String reason) {}

    /** What a person said to a row. */
    public enum Verdict {
        CONFIRMED,
        TURNED_DOWN
    }

    public boolean isFromFile() {
        return writtenBy.equals(carefair.audit.AuditEvent.SYSTEM);
    }

    /** Whether a person has still to check it against its source. */
    public boolean isWaiting() {
        return decision == null && !row.isConfirmed();
    }

    /** Whether an estimate may use it: not what was turned down, nor what a person wrote and nobody else has checked yet. */
    boolean counts() {
        return decision == null ? isFromFile() : decision.verdict() == Verdict.CONFIRMED;
    }

    /**
     * How well it is founded on a day: what a person confirmed wins over every file, for the days it was confirmed for. Without a last
     * day these end with the tax year in which it was confirmed, so that next year's file is not shut out by it.
     */
    int weightOn(LocalDate day) {
        if (decision != null && !day.isAfter(lastDayConfirmed(decision))) {
            return 2;
        }
        return row.isConfirmed() ? 1 : 0;
    }

    private LocalDate lastDayConfirmed(Decision confirmed) {
        var to = row.to();
        return to == null ? TaxYear.of(London.on(confirmed.at())).lastDay() : to;
    }
}
