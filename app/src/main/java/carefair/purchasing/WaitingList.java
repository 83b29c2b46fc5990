package carefair.purchasing;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who waits for a place of a date. Whoever changes it has the date's row locked. Runs in its caller's transaction. */
@Component
class WaitingList {

    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the end of the list, also who was on it before. Who waits already keeps their turn. */
    void join(ActivityDateId date, Who.Resident who, Instant now) {
        if (stage(date, who.account())
                .filter(stage -> stage == WaitingStage.WAITING || stage == WaitingStage.OFFERED)
                .isPresent()) {
            return;
        }
        jdbc.sql("delete from activity_waiting where date_id = ? and account_id = ?")
                .params(UuidBytes.of(date.value()), ActivityBook.bytes(who.account()))
                .update();
        jdbc.sql(
                        "insert into activity_waiting (date_id, account_id, joined_by, joined_at, stage) values (?, ?, ?, ?, 'WAITING')")
                .params(
                        UuidBytes.of(date.value()),
                        ActivityBook.bytes(who.account()),
                        UuidBytes.of(who.actor()),
                        ActivityBook.utc(now))
                .update();
    }

    Optional<WaitingStage> stage(ActivityDateId date, PersonId account) {
        return jdbc.sql("select stage from activity_waiting where date_id = ? and account_id = ?")
                .params(UuidBytes.of(date.value()), ActivityBook.bytes(account))
                .query(String.class)
                .optional()
                .map(WaitingStage::valueOf);
    }

    /** Whoever has waited longest. */
    Optional<PersonId> next(ActivityDateId date) {
        return jdbc.sql("select account_id from activity_waiting where date_id = ? and stage = 'WAITING'"
                        + " order by joined_at, account_id limit 1")
                .param(UuidBytes.of(date.value()))
                .query((row, n) -> new PersonId(UuidBytes.toUuid(row.getBytes("account_id"))))
                .optional();
    }

    void offer(ActivityDateId date, PersonId account, Instant until) {
        jdbc.sql("update activity_waiting set stage = 'OFFERED', offered_until = ? where date_id = ? and account_id = ?"
                        + " and stage = 'WAITING'")
                .params(ActivityBook.utc(until), UuidBytes.of(date.value()), ActivityBook.bytes(account))
                .update();
    }

    /** To where no place is kept for them. @return false if they are not at {@code from} */
    boolean move(ActivityDateId date, PersonId account, WaitingStage from, WaitingStage to) {
        return jdbc.sql(
                                "update activity_waiting set stage = ?, offered_until = null where date_id = ? and account_id = ?"
                                        + " and stage = ?")
                        .params(to.name(), UuidBytes.of(date.value()), ActivityBook.bytes(account), from.name())
                        .update()
                == 1;
    }

    /** Takes the place that is kept for them. @return false if none is, or not any more */
    boolean takeOffered(ActivityDateId date, PersonId account, Instant now) {
        return jdbc.sql(
                                "update activity_waiting set stage = 'TOOK', offered_until = null where date_id = ? and account_id = ?"
                                        + " and stage = 'OFFERED' and offered_until > ?")
                        .params(UuidBytes.of(date.value()), ActivityBook.bytes(account), ActivityBook.utc(now))
                        .update()
                == 1;
    }

    /** One whose time to take a place is over. */
    record Lapsed(ActivityDateId date, PersonId account) {}

    List<Lapsed> lapsed(Instant now) {
        return jdbc.sql(
                        "select date_id, account_id from activity_waiting where stage = 'OFFERED' and offered_until <= ?"
                                + " order by offered_until")
                .param(ActivityBook.utc(now))
                .query((row, n) -> new Lapsed(
                        new ActivityDateId(UuidBytes.toUuid(row.getBytes("date_id"))),
                        new PersonId(UuidBytes.toUuid(row.getBytes("account_id")))))
                .list();
    }

    int waiting(ActivityDateId date) {
        return jdbc.sql("select count(*) from activity_waiting where date_id = ? and stage in ('WAITING', 'OFFERED')")
                .param(UuidBytes.of(date.value()))
                .query(Integer.class)
                .single();
    }

    Optional<Instant> keptUntil(ActivityDateId date, PersonId account) {
        return jdbc.sql(
                        "select offered_until from activity_waiting where date_id = ? and account_id = ? and stage = 'OFFERED'")
                .params(UuidBytes.of(date.value()), ActivityBook.bytes(account))
                .query(LocalDateTime.class)
                .optional()
                .map(until -> until.toInstant(ZoneOffset.UTC));
    }
}
