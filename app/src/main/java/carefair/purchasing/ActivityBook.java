package carefair.purchasing;

import carefair.directory.ListingId;
import carefair.directory.OfferId;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of activities, changed by statements that check and act at once. Runs in its caller's transaction. */
@Component
class ActivityBook {

    private static final String SELECT =
            "select id, offer_id, listing_id, starts_at, ends_at, places, taken, called_off, changed_at, times_changed"
                    + " from activity_date ";

    private final JdbcClient jdbc;

    ActivityBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A date as it is set; one that was called off is set anew. @return false if that day is set already */
    boolean set(UUID id, ActivityDate date, Who.Provider by) {
        int anew = jdbc.sql("""
                update activity_date set starts_at = ?, ends_at = ?, places = ?, called_off = false, changed_at = ?,
                    times_changed = times_changed + 1 where offer_id = ? and on_day = ? and called_off = true and taken = 0
                """)
                .params(
                        utc(date.startsAt()),
                        utc(date.endsAt()),
                        date.places(),
                        utc(date.changedAt()),
                        UuidBytes.of(date.offer().value()),
                        date.day())
                .update();
        if (anew == 1) {
            return true;
        }
        if (on(date.offer(), date.day()).isPresent()) {
            return false;
        }
        jdbc.sql(
                        "insert into activity_date (id, offer_id, listing_id, on_day, starts_at, ends_at, places, taken, called_off,"
                                + " set_by, changed_at, times_changed) values (?, ?, ?, ?, ?, ?, ?, 0, false, ?, ?, 0)")
                .params(
                        UuidBytes.of(id),
                        UuidBytes.of(date.offer().value()),
                        UuidBytes.of(date.listing().value()),
                        date.day(),
                        utc(date.startsAt()),
                        utc(date.endsAt()),
                        date.places(),
                        UuidBytes.of(by.actor()),
                        utc(date.changedAt()))
                .update();
        return true;
    }

    /** @return false if some of its places are taken */
    boolean callOff(ActivityDateId id, Instant now) {
        return jdbc.sql("update activity_date set called_off = true, changed_at = ?, times_changed = times_changed + 1"
                                + " where id = ? and taken = 0 and called_off = false")
                        .params(utc(now), UuidBytes.of(id.value()))
                        .update()
                == 1;
    }

    /** @return false if more of its places are taken: nothing is changed then */
    boolean hold(ActivityDateId id, int places, Instant now) {
        return jdbc.sql("update activity_date set places = ?, changed_at = ?, times_changed = times_changed + 1"
                                + " where id = ? and taken <= ? and called_off = false")
                        .params(places, utc(now), UuidBytes.of(id.value()), places)
                        .update()
                == 1;
    }

    /** @return false if fewer are left: nothing is taken then */
    boolean take(ActivityDateId id, int places, Instant now) {
        return jdbc.sql(
                                "update activity_date set taken = taken + ? where id = ? and called_off = false and starts_at > ?"
                                        + " and taken + ? <= places")
                        .params(places, UuidBytes.of(id.value()), utc(now), places)
                        .update()
                == 1;
    }

    void giveBack(ActivityDateId id) {
        jdbc.sql("update activity_date set taken = taken - 1 where id = ?")
                .param(UuidBytes.of(id.value()))
                .update();
    }

    /** The date, with its row locked: whoever changes its places or its waiting list comes one after the other. */
    Optional<ActivityDate> locked(ActivityDateId id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(UuidBytes.of(id.value()))
                .query((row, n) -> date(row))
                .optional();
    }

    Optional<ActivityDate> find(ActivityDateId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(UuidBytes.of(id.value()))
                .query((row, n) -> date(row))
                .optional();
    }

    Optional<ActivityDate> on(OfferId offer, LocalDate day) {
        return jdbc.sql(SELECT + "where offer_id = ? and on_day = ? and called_off = false")
                .params(UuidBytes.of(offer.value()), day)
                .query((row, n) -> date(row))
                .optional();
    }

    boolean hasDates(OfferId offer) {
        return jdbc.sql("select count(*) from activity_date where offer_id = ? and called_off = false")
                        .param(UuidBytes.of(offer.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those that have not begun, earliest first. */
    List<ActivityDate> coming(OfferId offer, Instant now, int limit) {
        return jdbc.sql(SELECT
                        + "where offer_id = ? and called_off = false and starts_at > ? order by starts_at limit ?")
                .params(UuidBytes.of(offer.value()), utc(now), limit)
                .query((row, n) -> date(row))
                .list();
    }

    /** Those of all its offers that have not begun, earliest first. */
    List<ActivityDate> comingOf(ListingId listing, Instant now, int limit) {
        return jdbc.sql(
                        SELECT
                                + "where listing_id = ? and called_off = false and starts_at > ? order by starts_at, id limit ?")
                .params(UuidBytes.of(listing.value()), utc(now), limit)
                .query((row, n) -> date(row))
                .list();
    }

    /** Whose dates ahead are among them one that begins and ends as wanted. */
    Set<OfferId> held(Instant now, BiPredicate<Instant, Instant> wanted) {
        var held = new HashSet<OfferId>();
        jdbc.sql("select offer_id, starts_at, ends_at from activity_date where called_off = false and starts_at > ?")
                .param(utc(now))
                .query((ResultSet row) -> {
                    if (wanted.test(instant(row, "starts_at"), instant(row, "ends_at"))) {
                        held.add(new OfferId(UuidBytes.toUuid(row.getBytes("offer_id"))));
                    }
                });
        return held;
    }

    /** Of all offers, those called off too, earliest first. */
    List<ActivityDate> between(Instant from, Instant to, int limit) {
        return jdbc.sql(SELECT + "where starts_at >= ? and starts_at < ? order by starts_at, id limit ?")
                .params(utc(from), utc(to), limit)
                .query((row, n) -> date(row))
                .list();
    }

    void keepPlace(OrderId order, ActivityDateId date, int places, Instant now) {
        jdbc.sql("insert into activity_place (order_id, date_id, places, taken_at) values (?, ?, ?, ?)")
                .params(UuidBytes.of(order.value()), UuidBytes.of(date.value()), places, utc(now))
                .update();
    }

    /** What an order has and has not given back. */
    record Kept(ActivityDateId date, int places) {}

    List<Kept> keptBy(OrderId order) {
        return jdbc.sql(
                        "select date_id, places from activity_place where order_id = ? and freed_at is null order by date_id")
                .param(UuidBytes.of(order.value()))
                .query((row, n) ->
                        new Kept(new ActivityDateId(UuidBytes.toUuid(row.getBytes("date_id"))), row.getInt("places")))
                .list();
    }

    /** The coming dates of an offer on which the account has a place. */
    List<ActivityDateId> placesOf(PersonId account, OfferId offer, Instant now) {
        return jdbc.sql("select distinct d.id from activity_place p join care_order o on o.id = p.order_id"
                        + " join activity_date d on d.id = p.date_id"
                        + " where o.account_id = ? and d.offer_id = ? and d.starts_at > ? and p.freed_at is null")
                .params(bytes(account), UuidBytes.of(offer.value()), utc(now))
                .query((row, n) -> new ActivityDateId(UuidBytes.toUuid(row.getBytes("id"))))
                .list();
    }

    /** @return false if it was given back already */
    boolean freed(OrderId order, ActivityDateId date, Instant now) {
        return jdbc.sql(
                                "update activity_place set freed_at = ? where order_id = ? and date_id = ? and freed_at is null")
                        .params(utc(now), UuidBytes.of(order.value()), UuidBytes.of(date.value()))
                        .update()
                == 1;
    }

    static ActivityDate date(ResultSet row) throws SQLException {
        return new ActivityDate(
                new ActivityDateId(UuidBytes.toUuid(row.getBytes("id"))),
                new OfferId(UuidBytes.toUuid(row.getBytes("offer_id"))),
                new ListingId(UuidBytes.toUuid(row.getBytes("listing_id"))),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getInt("places"),
                row.getInt("taken"),
                row.getBoolean("called_off"),
                instant(row, "changed_at"),
                row.getInt("times_changed"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static byte[] bytes(PersonId person) {
        return UuidBytes.of(person.value());
    }
}
