package carefair.settings;

import carefair.audit.AuditEvent;
import carefair.settings.RateEntry.Decision;
import carefair.settings.RateEntry.Verdict;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows in the database: only ever added, so their number says whether anything is new. */
@Repository
class RateTable {

    private static final String ROWS =
            "select r.id, r.council, r.name, r.amount, r.unit, r.valid_from, r.valid_to, r.source,"
                    + " r.status, r.written_by, r.written_at, d.decided_by, d.decided_at, d.verdict, d.reason"
                    + " from rate r left join rate_decision d on d.rate_id = r.id";

    private final JdbcClient db;

    RateTable(JdbcClient db) {
        this.db = db;
    }

    /** Every row, in the order in which they were written. */
    List<RateEntry> all() {
        return db.sql(ROWS + " order by r.written_at, r.id")
                .query(RateTable::entry)
                .list();
    }

    Optional<RateEntry> find(RateId id) {
        return db.sql(ROWS + " where r.id = ?")
                .param(UuidBytes.of(id.value()))
                .query(RateTable::entry)
                .optional();
    }

    /** Changes with every row and every decision, and never comes back to what it was. */
    String state() {
        return db.sql("select concat((select count(*) from rate), '/', (select count(*) from rate_decision))")
                .query(String.class)
                .single();
    }

    void write(RateId id, RateRow row, UUID by, Instant at) {
        insert(id, row, null, by, at);
    }

    /** Writes a file's row, unless this or another copy of the application has written it before. */
    boolean writeFromFile(RateId id, RateRow row, String fileKey, Instant at) {
        try {
            insert(id, row, fileKey, AuditEvent.SYSTEM, at);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    boolean hasFromFile(String fileKey) {
        return db.sql("select count(*) from rate where file_key = ?")
                        .param(fileKey)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws RateRefusal.RateDecided if somebody else was quicker */
    void decide(RateEntry entry, Decision decision) {
        try {
            db.sql("insert into rate_decision (rate_id, written_by, decided_by, decided_at, verdict, reason)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            UuidBytes.of(entry.id().value()),
                            UuidBytes.of(entry.writtenBy()),
                            UuidBytes.of(decision.by()),
                            utc(decision.at()),
                            decision.verdict().name(),
                            decision.reason())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new RateRefusal.RateDecided();
        }
    }

    private void insert(RateId id, RateRow row, @Nullable String fileKey, UUID by, Instant at) {
        db.sql("insert into rate (id, council, name, amount, unit, valid_from, valid_to, source, status, file_key,"
                        + " written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UuidBytes.of(id.value()))
                .param(row.council())
                .param(row.name())
                .param(row.value())
                .param(row.unit().name())
                .param(row.from())
                .param(row.to())
                .param(row.source())
                .param(row.status().name())
                .param(fileKey)
                .param(UuidBytes.of(by))
                .param(utc(at))
                .update();
    }

    private static RateEntry entry(ResultSet row, int number) throws SQLException {
        var decision = decision(row);
        var confirmed = decision != null && decision.verdict() == Verdict.CONFIRMED;
        return new RateEntry(
                new RateId(UuidBytes.toUuid(row.getBytes("id"))),
                new RateRow(
                        row.getString("name"),
                        row.getString("council"),
                        row.getLong("amount"),
                        RateUnit.valueOf(row.getString("unit")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        confirmed ? RateStatus.CONFIRMED : RateStatus.valueOf(row.getString("status"))),
                UuidBytes.toUuid(row.getBytes("written_by")),
                instant(row, "written_at"),
                decision);
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var by = UuidBytes.toUuidOrNull(row.getBytes("decided_by"));
        return by == null
                ? null
                : new Decision(
                        by,
                        instant(row, "decided_at"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
