package carefair.audit;

import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that nobody changed, removed or put in between what was recorded. Cutting off the newest entries together with their seals
 * does not show here; it shows against a head of the chain that was kept elsewhere, and, where money moved, against the ledger.
 */
@Service
public class AuditProof {

    private static final String ROWS =
            "select s.place, s.event_id, s.schema_version, s.previous_hash, s.hash, w.salt, w.body, "
                    + AuditRows.COLUMNS
                    + " from audit_seal s left join audit_event e on e.id = s.event_id left join words w on w.id = e.words_id"
                    + " order by s.place";

    private final DataSource database;
    private final String council;

    AuditProof(DataSource database, @Value("${carefair.council}") String council) {
        this.database = database;
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
            long place,
            UUID event,
            int version,
            byte[] previous,
            byte[] hash,
            AuditRows.@Nullable Row row,
            byte @Nullable [] wordsDigest) {}

    /** Follows the whole chain from the first entry to the first that is not in order; entries come one by one, however many there are. */
    @Transactional(readOnly = true)
    public Result verify() {
        return verify(Map.of());
    }

    /**
     * As {@link #verify()}, and the chain must pass through these heads.
     *
     * @param heads what the hash was at a place, as it was kept elsewhere
     */
    @Transactional(readOnly = true)
    public Result verify(Map<Long, byte[]> heads) {
        var chain = new Chain(heads);
        var jdbc = new JdbcTemplate(database);
        boolean embedded = Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
        // This is how MySQL's driver is asked not to hold the whole answer in memory.
        jdbc.setFetchSize(embedded ? 1_000 : Integer.MIN_VALUE);
        jdbc.query(ROWS, (RowCallbackHandler) row -> chain.take(seal(row)));
        return new Result(chain.checked, chain.bad == null ? chain.cutOff() : chain.bad);
    }

    private static Seal seal(ResultSet row) throws SQLException {
        var salt = row.getBytes(6);
        return new Seal(
                row.getLong(1),
                UuidBytes.toUuid(row.getBytes(2)),
                row.getInt(3),
                row.getBytes(4),
                row.getBytes(5),
                row.getBytes(8) == null ? null : AuditRows.after(7, row),
                salt == null
                        ? null
                        : new CanonicalBytes().add(salt).add(row.getString(7)).sha256());
    }

    /** The chain as far as it was followed. */
    private final class Chain {

        private final Map<Long, byte[]> heads;
        private byte[] previous = new byte[32];
        private long checked;
        private @Nullable Bad bad;

        Chain(Map<Long, byte[]> heads) {
            this.heads = heads;
        }

        void take(Seal seal) {
            if (bad != null) {
                return;
            }
            var wrong = wrong(seal, checked + 1, previous);
            var head = heads.get(seal.place());
            if (wrong.isPresent()) {
                bad = new Bad(checked + 1, seal.event(), wrong.get());
            } else if (head != null && !Arrays.equals(head, seal.hash())) {
                bad = new Bad(checked + 1, seal.event(), "up to here the chain is not the one that a day's seal holds");
            } else {
                previous = seal.hash();
                checked++;
            }
        }

        /** The first entry that a head holds and that is not there. */
        private @Nullable Bad cutOff() {
            long last = heads.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
            return last <= checked
                    ? null
                    : new Bad(
                            checked + 1,
                            null,
                            "the entries from here to place " + last + " are gone, which a day's seal holds");
        }
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
        var words = seal.wordsDigest();
        return words != null && !Arrays.equals(words, row.wordsDigest())
                ? Optional.of("the words it refers to were changed")
                : Optional.empty();
    }
}
