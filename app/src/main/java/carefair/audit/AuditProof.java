package carefair.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that nobody changed, removed or put in between what was recorded. Cutting off the newest entries together with their seals
 * does not show here; it shows against a head of the chain that was kept elsewhere.
 */
@Service
public class AuditProof {

    private final JdbcClient jdbc;
    private final Words words;
    private final String council;

    AuditProof(JdbcClient jdbc, Words words, @Value("${carefair.council}") String council) {
        this.jdbc = jdbc;
        this.words = words;
        this.council = council;
    }

    /**
     * What the proof found.
     *
     * @param checked how many sealed entries were found in order, from the first on
     * @param firstBad the first that is not in order; null if all are
     */
    public record Result(long checked, @Nullable Bad firstBad) {
        public boolean holds() {
            return firstBad == null;
        }
    }

    /**
     * A row that is not as it was written.
     *
     * @param place its place in the chain, from 1
     * @param what what is wrong with it, in plain words
     */
    public record Bad(long place, @Nullable UUID event, String what) {}

    private record Seal(
            long place, UUID event, int version, byte[] previous, byte[] hash, AuditRows.@Nullable Row row) {}

    /** Follows the whole chain from the first entry to the first that is not in order. */
    @Transactional(readOnly = true)
    public Result verify() {
        long checked = 0;
        var previous = new byte[32];
        try (var seals = jdbc
                .sql("select s.place, s.event_id, s.schema_version, s.previous_hash, s.hash, "
                        + AuditRows.COLUMNS
                        + " from audit_seal s left join audit_event e on e.id = s.event_id order by s.place")
                .query((row, n) -> new Seal(
                        row.getLong("place"),
                        carefair.shared.UuidBytes.toUuid(row.getBytes("event_id")),
                        row.getInt("schema_version"),
                        row.getBytes("previous_hash"),
                        row.getBytes("hash"),
                        row.getBytes("id") == null ? null : AuditRows.row(row, n)))
                .stream()) {
            for (var seal : (Iterable<Seal>) seals::iterator) {
                var wrong = wrong(seal, checked + 1, previous);
                if (wrong.isPresent()) {
                    return new Result(checked, new Bad(checked + 1, seal.event(), wrong.get()));
                }
                previous = seal.hash();
                checked++;
            }
        }
        return new Result(checked, null);
    }

    private Optional<String> wrong(Seal seal, long place, byte[] previous) {
        if (seal.place() != place) {
            return Optional.of("the seal at place " + place + " is gone");
        }
        var row = seal.row();
        if (row == null) {
            return Optional.of("the entry is gone");
        }
        if (!Arrays.equals(seal.previous(), previous)) {
            return Optional.of("the seal does not follow the one before");
        }
        if (!Arrays.equals(seal.hash(), row.hash(council, seal.version(), place, previous))) {
            return Optional.of("the entry was changed");
        }
        return wordsChanged(row) ? Optional.of("the words it refers to were changed") : Optional.empty();
    }

    private boolean wordsChanged(AuditRows.Row row) {
        return row.entry()
                .event()
                .wordsIfAny()
                .flatMap(words::digest)
                .filter(digest -> !Arrays.equals(digest, row.wordsDigest()))
                .isPresent();
    }
}
