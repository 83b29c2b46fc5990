package carefair.accreditation;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands beside checks: numbers of certificates, what was taken back, and which reminders went out. By SQL, as rows that are only added. */
@Component
class CheckRows {

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Back(SignInId by, Instant at, WordsId why) {}

    void keepNumber(UUID check, String digits) {
        jdbc.sql("insert into dbs_number (check_id, digits) values (?, ?)")
                .params(UuidBytes.of(check), digits)
                .update();
    }

    Optional<String> number(UUID check) {
        return jdbc.sql("select digits from dbs_number where check_id = ?")
                .param(UuidBytes.of(check))
                .query(String.class)
                .optional();
    }

    Set<UUID> withNumber(Collection<UUID> checks) {
        return checks.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select check_id from dbs_number where check_id in (:checks)")
                        .param("checks", bytes(checks))
                        .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                        .list());
    }

    /** The checks whose number is still kept. */
    List<UUID> numbered() {
        return jdbc.sql("select check_id from dbs_number")
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
    }

    void forgetNumber(UUID check) {
        jdbc.sql("delete from dbs_number where check_id = ?")
                .param(UuidBytes.of(check))
                .update();
    }

    void takeBack(UUID check, SignInId by, Instant at, WordsId why) {
        jdbc.sql("insert into check_taken_back (check_id, taken_back_by, taken_back_at, why) values (?, ?, ?, ?)")
                .params(UuidBytes.of(check), UuidBytes.of(by.value()), utc(at), UuidBytes.of(why.value()))
                .update();
    }

    Map<UUID, Back> takenBack(Collection<UUID> checks) {
        var found = new HashMap<UUID, Back>();
        if (!checks.isEmpty()) {
            jdbc.sql(
                            "select check_id, taken_back_by, taken_back_at, why from check_taken_back where check_id in (:checks)")
                    .param("checks", bytes(checks))
                    .query(row -> {
                        found.put(
                                UuidBytes.toUuid(row.getBytes(1)),
                                new Back(
                                        new SignInId(UuidBytes.toUuid(row.getBytes(2))),
                                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                        new WordsId(UuidBytes.toUuid(row.getBytes(4)))));
                    });
        }
        return found;
    }

    Set<Integer> reminded(UUID check) {
        return new HashSet<>(jdbc.sql("select days_before from check_reminder where check_id = ?")
                .param(UuidBytes.of(check))
                .query(Integer.class)
                .list());
    }

    /** @return false if somebody else reminds of it at the same moment */
    boolean remind(UUID check, int daysBefore, Instant at) {
        try {
            jdbc.sql("insert into check_reminder (check_id, days_before, told_at) values (?, ?, ?)")
                    .params(UuidBytes.of(check), daysBefore, utc(at))
                    .update();
            return true;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }

    private static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().map(UuidBytes::of).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
