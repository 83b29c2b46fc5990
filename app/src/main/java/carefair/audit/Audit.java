package carefair.audit;

import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who did or looked at what. Entries are only ever added. */
@Service
public class Audit {

    private final JdbcClient jdbc;
    private final Words words;
    private final InstantSource clock;

    Audit(JdbcClient jdbc, Words words, InstantSource clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Adds an entry in the caller's transaction, so that act and record stand or fall together.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if the caller has none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        insert(event);
    }

    /** As {@link #record}, many entries by one statement. None may have words, or be of a command that stands in no other chain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var values = new java.util.ArrayList<@org.jspecify.annotations.Nullable Object>();
        for (var event : events) {
            if (event.words() != null || event.command() != null) {
                throw new IllegalArgumentException(
                        "An act with words or a command of its own is recorded by itself: " + event.action());
            }
            java.util.Collections.addAll(
                    values,
                    UuidBytes.of(Uuid7.next(clock)),
                    Utc.of(clock.instant()),
                    UuidBytes.of(event.actor()),
                    UuidBytes.ofNullable(event.subject()),
                    event.action(),
                    event.resourceKind(),
                    UuidBytes.ofNullable(event.resource()),
                    event.reasonCode());
        }
        jdbc.sql(
                        "insert into audit_event (id, recorded_at, actor_id, subject_id, action, resource_kind, resource_id, reason_code)"
                                + " values "
                                + String.join(
                                        ", ", java.util.Collections.nCopies(events.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    /** Adds an entry in a transaction of its own: for refusals and looks, which must be remembered though nothing else is written. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(AuditEvent event) {
        insert(event);
    }

    /** Everything done about one person with one of these actions, newest first, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(UUID subject, List<String> actions, int limit) {
        if (actions.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select " + AuditRows.COLUMNS + " from audit_event e where e.subject_id = :subject"
                        + " and e.action in (:actions) order by e.recorded_at desc, e.id desc limit :limit")
                .param("subject", UuidBytes.of(subject))
                .param("actions", actions)
                .param("limit", limit)
                .query(AuditRows::row)
                .list()
                .stream()
                .map(AuditRows.Row::entry)
                .toList();
    }

    private void insert(AuditEvent event) {
        var reason = event.wordsIfAny();
        jdbc.sql(
                        "insert into audit_event (id, recorded_at, actor_id, subject_id, action, resource_kind, resource_id,"
                                + " reason_code, words_id, words_digest, command_digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UuidBytes.of(Uuid7.next(clock)))
                .param(Utc.of(clock.instant()))
                .param(UuidBytes.of(event.actor()))
                .param(UuidBytes.ofNullable(event.subject()))
                .param(event.action())
                .param(event.resourceKind())
                .param(UuidBytes.ofNullable(event.resource()))
                .param(event.reasonCode())
                .param(reason.map(id -> UuidBytes.of(id.value())).orElse(null))
                .param(reason.flatMap(words::digest).orElse(null))
                .param(event.command())
                .update();
    }
}
