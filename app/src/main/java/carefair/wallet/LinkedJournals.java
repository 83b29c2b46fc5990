package carefair.wallet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds each journal, as it is read, against the digest that the chain has of it. */
final class LinkedJournals {

    static final String UNCHANGED = "A journal and its postings are as they were written";
    static final String CHAINED = "Every journal is in the chain before its day is sealed";

    /** A journal may be chained this much later than it was written. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Breaches breaches;
    private final Instant sealedUntil;
    private long found;

    LinkedJournals(Breaches breaches, List<DaySeal> seals) {
        this.breaches = breaches;
        this.sealedUntil =
                seals.stream().map(DaySeal::sealedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    void take(StoredJournal journal, JournalPages.@Nullable Link link) {
        if (link == null) {
            breaches.addUnless(
                    journal.recordedAt.toInstant(ZoneOffset.UTC).plus(LATE).isAfter(sealedUntil),
                    CHAINED,
                    () -> "journal " + journal.id);
            return;
        }
        found++;
        breaches.addUnless(
                link.schemaVersion() == StoredJournal.SCHEMA_VERSION
                        && link.postings() == journal.postings.size()
                        && link.pence() == journal.pence()
                        && Arrays.equals(link.digest(), journal.digest()),
                UNCHANGED,
                () -> "journal " + journal.id);
    }

    /** How many were chained. */
    long found() {
        return found;
    }
}
