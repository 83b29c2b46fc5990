package carefair.audit;

import carefair.shared.UuidBytes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was recorded, a few seconds behind, so that no act waits for the chain. Two copies of the application may try at once:
 * the place in the chain is unique, and the one that comes second leaves it to the other.
 */
@Service
class AuditSealer {

    private static final byte[] BEFORE_THE_FIRST = new byte[32];
    /** How far behind: longer than an act that began earlier may take to be written. */
    private static final Duration BEHIND = Duration.ofSeconds(5);
    /** An entry is looked for this far back from the newest sealed one; acts last seconds, never this long. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final String council;
    private boolean fromTheFirst = true;

    AuditSealer(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            InstantSource clock,
            @Value("${carefair.council}") String council) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.council = council;
    }

    /** Seals everything that was recorded up to a few seconds ago, and says how many entries that were. */
    @Scheduled(fixedDelayString = "${carefair.audit.seal-every:5s}")
    synchronized int seal() {
        int sealed = 0;
        try {
            var from = fromTheFirst ? Instant.EPOCH : last().at().minus(OVERLAP);
            for (var some = sealSome(from); !some.isEmpty(); some = sealSome(from)) {
                sealed += some.size();
                from = some.getLast().entry().at();
            }
            fromTheFirst = false;
        } catch (DuplicateKeyException e) {
            // Another copy of the application has sealed the same entries: the next round goes on behind it.
            return sealed;
        }
        return sealed;
    }

    private List<AuditRows.Row> sealSome(Instant from) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var last = last();
            var rows = jdbc.sql("select " + AuditRows.COLUMNS + " from audit_event e"
                            + " left join audit_seal s on s.event_id = e.id where s.event_id is null"
                            + " and e.recorded_at >= ? and e.recorded_at <= ? order by e.recorded_at, e.id limit "
                            + AT_ONCE)
                    .params(Utc.of(from), Utc.of(clock.instant().minus(BEHIND)))
                    .query(AuditRows::row)
                    .list();
            long place = last.place();
            var previous = last.hash();
            var links = new ArrayList<Object>();
            for (var row : rows) {
                place++;
                var hash = row.hash(council, row.schemaVersion(), place, previous);
                Collections.addAll(links, place, UuidBytes.of(row.entry().id()), row.schemaVersion(), previous, hash);
                previous = hash;
            }
            if (!rows.isEmpty()) {
                jdbc.sql("insert into audit_seal (place, event_id, schema_version, previous_hash, hash) values "
                                + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?)")))
                        .params(links)
                        .update();
            }
            return rows;
        }));
    }

    private Last last() {
        return jdbc.sql(
                        "select s.place, s.hash, e.recorded_at from audit_seal s left join audit_event e on e.id = s.event_id"
                                + " order by s.place desc limit 1")
                .query((row, n) -> new Last(
                        row.getLong("place"),
                        row.getBytes("hash"),
                        instant(row.getObject("recorded_at", LocalDateTime.class))))
                .optional()
                .orElse(new Last(0, BEFORE_THE_FIRST, Instant.EPOCH.plus(OVERLAP)));
    }

    /** From the first on again, should the newest sealed entry be gone. */
    private static Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? Instant.EPOCH.plus(OVERLAP) : Utc.from(stored);
    }

    private record Last(long place, byte[] hash, Instant at) {}
}
