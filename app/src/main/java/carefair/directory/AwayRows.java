package carefair.directory;

import carefair.identity.Who;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days on which providers are not free, and of which listings days must be reckoned anew: rows by SQL, in the caller's transaction. */
@Component
class AwayRows {

    private final JdbcClient jdbc;

    AwayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not over on that day, earliest first. */
    List<Away> of(ListingId listing, LocalDate today) {
        return jdbc.sql("select id, first_day, last_day from listing_away where listing_id = ? and last_day >= ?"
                        + " order by first_day, id")
                .params(UuidBytes.of(listing.value()), today)
                .query((row, n) -> new Away(
                        UuidBytes.toUuid(row.getBytes("id")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    void add(ListingId listing, Away days, Who.Provider by, Instant now) {
        jdbc.sql(
                        "insert into listing_away (id, listing_id, first_day, last_day, said_by, said_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UuidBytes.of(days.id()),
                        UuidBytes.of(listing.value()),
                        days.first(),
                        days.last(),
                        UuidBytes.of(by.actor()),
                        LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .update();
    }

    /** @return whether one of the listings had such days */
    boolean remove(Collection<StoredListing> listings, UUID id) {
        return jdbc.sql("delete from listing_away where listing_id in (:listings) and id = :id")
                        .param(
                                "listings",
                                listings.stream()
                                        .map(listing -> UuidBytes.of(listing.id()))
                                        .toList())
                        .param("id", UuidBytes.of(id))
                        .update()
                == 1;
    }

    void removeOver(LocalDate today) {
        jdbc.sql("delete from listing_away where last_day < ?").param(today).update();
    }

    /** A row of its own each time, so that bookings of one listing do not wait for each other. */
    void due(ListingId listing) {
        jdbc.sql("insert into listing_days_due (id, listing_id) values (?, ?)")
                .params(UuidBytes.of(UUID.randomUUID()), UuidBytes.of(listing.value()))
                .update();
    }

    Set<ListingId> allDue() {
        return ids("select distinct listing_id from listing_days_due");
    }

    List<UUID> due(Collection<ListingId> one) {
        return jdbc.sql("select id from listing_days_due where listing_id in (:listings)")
                .param(
                        "listings",
                        one.stream().map(each -> UuidBytes.of(each.value())).toList())
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
    }

    void done(Collection<UUID> due) {
        due.forEach(id -> jdbc.sql("delete from listing_days_due where id = ?")
                .param(UuidBytes.of(id))
                .update());
    }

    /** Of which listings more is known than their usual times: what changes by the mere passing of days. */
    Set<ListingId> all() {
        return ids("""
                select id from listing where open_at is not null or shut_on is not null
                union select listing_id from listing_away
                union select listing_id from offer where has_dates = true
                union select listing_id from listing_schedule
                    where freq <> 'WEEKLY' or repeats_every <> 1 or not_on_bank_holidays = true or valid_from is not null
                """);
    }

    private Set<ListingId> ids(String sql) {
        return jdbc.sql(sql).query((row, n) -> new ListingId(UuidBytes.toUuid(row.getBytes(1)))).list().stream()
                .collect(Collectors.toSet());
    }
}
