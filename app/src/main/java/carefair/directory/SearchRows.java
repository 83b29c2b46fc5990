package carefair.directory;

import carefair.identity.PersonId;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saved searches and what they have found: rows by SQL, in the caller's transaction. */
@Component
class SearchRows {

    private static final String COLUMNS = "select id, person_id, name, asked, saved_at from saved_search ";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    SearchRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(UUID id, PersonId person, String name, String asked, Instant savedAt) {}

    void insert(UUID id, PersonId person, String name, String asked, LocalDate today) {
        jdbc.sql("insert into saved_search (id, person_id, name, asked, saved_at, looked_on) values (?, ?, ?, ?, ?, ?)")
                .params(UuidBytes.of(id), UuidBytes.of(person.value()), name, asked, now(), today)
                .update();
    }

    Optional<Row> one(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(UuidBytes.of(id))
                .query((row, n) -> row(row))
                .optional();
    }

    /** Newest first. */
    List<Row> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person_id = ? order by saved_at desc, id")
                .param(UuidBytes.of(person.value()))
                .query((row, n) -> row(row))
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from saved_search where id = ?")
                .param(UuidBytes.of(id))
                .update();
    }

    /** The searches not looked at on that day yet. */
    List<UUID> due(LocalDate today) {
        return jdbc.sql("select id from saved_search where looked_on < ? order by looked_on, id")
                .param(today)
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
    }

    /** Takes a search for that day. @return false if another run took it before */
    boolean take(UUID id, LocalDate today) {
        return jdbc.sql("update saved_search set looked_on = ? where id = ? and looked_on < ?")
                        .params(today, UuidBytes.of(id), today)
                        .update()
                == 1;
    }

    /** All that a search has found ever. */
    Set<UUID> found(UUID search) {
        return ids("select listing_id from saved_search_match where search_id = ?", search);
    }

    /** The listings that stand today for what a search has found, or its person was told of by another, under its own name. */
    Set<UUID> standFor(Row search) {
        return new HashSet<>(jdbc.sql("""
                        select l.merged_into from saved_search_match m
                        join saved_search s on s.id = m.search_id join listing l on l.id = m.listing_id
                        where s.person_id = ? and (s.id = ? or m.told_at is not null) and l.merged_into is not null""")
                .params(UuidBytes.of(search.person().value()), UuidBytes.of(search.id()))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list());
    }

    /** What the person was told of, by whichever of their searches. */
    Set<UUID> told(PersonId person) {
        return ids(
                "select m.listing_id from saved_search_match m join saved_search s on s.id = m.search_id"
                        + " where s.person_id = ? and m.told_at is not null",
                person.value());
    }

    /** What a person was told of by this search, the latest first. */
    List<UUID> toldBy(UUID search, int most) {
        return jdbc.sql("select listing_id from saved_search_match where search_id = ? and told_at is not null"
                        + " order by told_at desc, listing_id limit " + most)
                .param(UuidBytes.of(search))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list();
    }

    /** @param telling whether the person is told of them now */
    void add(UUID search, Collection<UUID> listings, boolean telling) {
        var sql = telling
                ? "insert into saved_search_match (search_id, listing_id, told_at) values (?, ?, ?)"
                : "insert into saved_search_match (search_id, listing_id) values (?, ?)";
        for (var listing : listings) {
            var row = jdbc.sql(sql).param(UuidBytes.of(search)).param(UuidBytes.of(listing));
            (telling ? row.param(now()) : row).update();
        }
    }

    private Set<UUID> ids(String sql, UUID of) {
        return new HashSet<>(jdbc.sql(sql)
                .param(UuidBytes.of(of))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .list());
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                UuidBytes.toUuid(row.getBytes("id")),
                new PersonId(UuidBytes.toUuid(row.getBytes("person_id"))),
                row.getString("name"),
                row.getString("asked"),
                row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
