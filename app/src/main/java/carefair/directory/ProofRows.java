package carefair.directory;

import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who could not reach a provider, and which reminders went out: rows by SQL. */
@Component
class ProofRows {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ProofRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false if this visitor had said so since */
    boolean unreached(UUID listing, UUID keeper, Instant since) {
        var changed = jdbc.sql(
                        "update listing_unreached set said_at = ? where listing_id = ? and keeper = ? and said_at <= ?")
                .params(now(), UuidBytes.of(listing), UuidBytes.of(keeper), utc(since))
                .update();
        if (changed > 0) {
            return true;
        }
        var known = jdbc.sql("select count(*) from listing_unreached where listing_id = ? and keeper = ?")
                .params(UuidBytes.of(listing), UuidBytes.of(keeper))
                .query(Long.class)
                .single();
        if (known > 0) {
            return false;
        }
        try {
            jdbc.sql("insert into listing_unreached (listing_id, keeper, said_at) values (?, ?, ?)")
                    .params(UuidBytes.of(listing), UuidBytes.of(keeper), now())
                    .update();
            return true;
        } catch (DuplicateKeyException pressedTwice) {
            return false;
        }
    }

    /** How many could not reach it since it was last proved true. */
    int unreached(UUID listing, Instant since) {
        return jdbc.sql("select count(*) from listing_unreached where listing_id = ? and said_at > ?")
                .params(UuidBytes.of(listing), utc(since))
                .query(Integer.class)
                .single();
    }

    /** The same for every listing of which anybody said so. */
    Map<UUID, Integer> unreached() {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select u.listing_id, count(*) from listing_unreached u join listing l on l.id = u.listing_id
                where u.said_at > l.proved_at group by u.listing_id
                """).query(row -> {
            counts.put(UuidBytes.toUuid(row.getBytes(1)), row.getInt(2));
        });
        return counts;
    }

    /** @return false if it went out before */
    boolean remind(UUID listing, Instant provedAt, int afterDays) {
        var key = new Object[] {UuidBytes.of(listing), utc(provedAt), afterDays};
        var before = jdbc.sql(
                        "select count(*) from listing_reminder where listing_id = ? and proved_at = ? and after_days = ?")
                .params(key)
                .query(Long.class)
                .single();
        if (before > 0) {
            return false;
        }
        try {
            jdbc.sql("insert into listing_reminder (listing_id, proved_at, after_days, told_at) values (?, ?, ?, ?)")
                    .params(key[0], key[1], key[2], now())
                    .update();
            return true;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
