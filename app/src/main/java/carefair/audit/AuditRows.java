package carefair.audit;

import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The rows of {@code audit_event}, and the bytes by which the chain holds them. */
final class AuditRows {

    /** The chain's bytes with the digest of a command as their last field; before it there was version 1. */
    private static final int WITH_COMMAND = 2;

    static final String COLUMNS =
            "e.id, e.recorded_at, e.actor_id, e.subject_id, e.action, e.resource_kind, e.resource_id, e.reason_code, e.words_id, e.words_digest, e.command_digest";

    private AuditRows() {}

    /** One row as it stands in the database. */
    record Row(AuditEntry entry, byte @Nullable [] wordsDigest) {

        /** What the chain's bytes of this row consist of: an entry without a command is chained as entries always were. */
        int schemaVersion() {
            return entry.event().command() == null ? 1 : WITH_COMMAND;
        }

        /** The hash that holds this row and everything before it. */
        byte[] hash(String council, int schemaVersion, long place, byte[] previousHash) {
            var event = entry.event();
            var bytes = new CanonicalBytes()
                    .add(previousHash)
                    .add(council)
                    .add(schemaVersion)
                    .add(place)
                    .add(entry.id())
                    .add(micros(entry.at()))
                    .add(event.actor())
                    .add(event.subject())
                    .add(event.action())
                    .add(event.resourceKind())
                    .add(event.resource())
                    .add(event.reasonCode())
                    .add(event.wordsIfAny().map(WordsId::value).orElse(null))
                    .add(wordsDigest);
            return (schemaVersion < WITH_COMMAND ? bytes : bytes.add(event.command())).sha256();
        }

        private static long micros(Instant at) {
            return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000), at.getNano() / 1_000);
        }
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return after(0, row);
    }

    /** By the places of its columns, not their names, for the whole chain is read this way; they stand after so many others. */
    static Row after(int before, ResultSet row) throws SQLException {
        var words = UuidBytes.toUuidOrNull(row.getBytes(before + 9));
        var event = new AuditEvent(
                UuidBytes.toUuid(row.getBytes(before + 3)),
                UuidBytes.toUuidOrNull(row.getBytes(before + 4)),
                row.getString(before + 5),
                row.getString(before + 6),
                UuidBytes.toUuidOrNull(row.getBytes(before + 7)),
                row.getString(before + 8),
                words == null ? null : new WordsId(words),
                row.getString(before + 11));
        var at = Utc.from(row.getObject(before + 2, LocalDateTime.class));
        return new Row(
                new AuditEntry(UuidBytes.toUuid(row.getBytes(before + 1)), at, event), row.getBytes(before + 10));
    }
}
