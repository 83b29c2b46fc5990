package carefair.directory;

import carefair.operations.ManyRows;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which listings were merged, and which pairs were found to be different: rows by SQL. Runs in its caller's transaction. */
@Component
class MergeRows {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    MergeRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A merge that was not undone, with what the kept listing said before. */
    record Merge(UUID id, UUID kept, UUID merged, String keptBefore, UUID by, Instant at) {}

    /** Two listings, whichever way round they are named. */
    record Two(UUID first, UUID second) {
        static Two of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whoever else wants to merge one of them waits until this transaction ends. */
    void lock(UUID one, UUID other) {
        var two = Two.of(one, other);
        jdbc.sql("select id from listing where id in (?, ?) order by id for update")
                .params(UuidBytes.of(two.first()), UuidBytes.of(two.second()))
                .query()
                .listOfRows();
    }

    void merged(UUID kept, UUID merged, String keptBefore, Map<ListingField, String> originsBefore, UUID by) {
        var id = UuidBytes.of(Uuid7.next(clock));
        jdbc.sql(
                        "insert into listing_merge (id, kept_id, merged_id, kept_before, merged_by, merged_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, UuidBytes.of(kept), UuidBytes.of(merged), keptBefore, UuidBytes.of(by), utc(now()))
                .update();
        var rows = new ManyRows("listing_merge_field", "merge_id, field, origin_before");
        originsBefore.forEach((field, origin) -> rows.add(id, field.name(), origin.isEmpty() ? null : origin));
        rows.into(jdbc);
    }

    void undone(UUID merge, UUID by) {
        jdbc.sql("update listing_merge set undone_by = ?, undone_at = ? where id = ?")
                .params(UuidBytes.of(by), utc(now()), UuidBytes.of(merge))
                .update();
    }

    Optional<Merge> of(UUID merged) {
        return found("m.merged_id = ?", UuidBytes.of(merged)).stream().findFirst();
    }

    Optional<Merge> one(UUID merge) {
        return found("m.id = ?", UuidBytes.of(merge)).stream().findFirst();
    }

    /** The listings that were merged into this one itself. */
    List<UUID> mergedInto(UUID kept) {
        return found("m.kept_id = ?", UuidBytes.of(kept)).stream()
                .map(Merge::merged)
                .toList();
    }

    /** Newest first. */
    List<Merge> standing(int most) {
        return found("m.merged_at > ?", LocalDateTime.of(1970, 1, 1, 0, 0)).stream()
                .limit(most)
                .toList();
    }

    private List<Merge> found(String where, Object fact) {
        return jdbc.sql("select m.* from listing_merge m where m.undone_at is null and " + where
                        + " order by m.merged_at desc, m.id")
                .param(fact)
                .query((row, _) -> new Merge(
                        UuidBytes.toUuid(row.getBytes("id")),
                        UuidBytes.toUuid(row.getBytes("kept_id")),
                        UuidBytes.toUuid(row.getBytes("merged_id")),
                        row.getString("kept_before"),
                        UuidBytes.toUuid(row.getBytes("merged_by")),
                        row.getObject("merged_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** The fields a merge takes from the merged listing, and where the kept one had them from; empty where that was not known. */
    Map<ListingField, String> fields(UUID merge) {
        var fields = new HashMap<ListingField, String>();
        jdbc.sql("select field, origin_before from listing_merge_field where merge_id = ?")
                .param(UuidBytes.of(merge))
                .query((java.sql.ResultSet row) -> {
                    @Nullable String origin = row.getString(2);
                    fields.put(ListingField.valueOf(row.getString(1)), origin == null ? "" : origin);
                });
        return fields;
    }

    /** The fields that a kept listing has from those merged into it. */
    Set<ListingField> fromOthers(UUID kept) {
        var fields = EnumSet.noneOf(ListingField.class);
        jdbc.sql("""
                select f.field from listing_merge_field f join listing_merge m on m.id = f.merge_id
                where m.kept_id = ? and m.undone_at is null
                """)
                .param(UuidBytes.of(kept))
                .query(String.class)
                .list()
                .forEach(field -> fields.add(ListingField.valueOf(field)));
        return fields;
    }

    /** @return false if somebody said so before */
    boolean different(UUID one, UUID other, UUID by) {
        var two = Two.of(one, other);
        if (isDifferent(one, other)) {
            return false;
        }
        jdbc.sql("insert into listing_pair (first_id, second_id, decided_by, decided_at) values (?, ?, ?, ?)")
                .params(UuidBytes.of(two.first()), UuidBytes.of(two.second()), UuidBytes.of(by), utc(now()))
                .update();
        return true;
    }

    boolean isDifferent(UUID one, UUID other) {
        var two = Two.of(one, other);
        return !jdbc.sql("select decided_at from listing_pair where first_id = ? and second_id = ? for update")
                .params(UuidBytes.of(two.first()), UuidBytes.of(two.second()))
                .query()
                .listOfRows()
                .isEmpty();
    }

    Set<Two> different() {
        return new HashSet<>(jdbc.sql("select first_id, second_id from listing_pair")
                .query((row, _) -> new Two(UuidBytes.toUuid(row.getBytes(1)), UuidBytes.toUuid(row.getBytes(2))))
                .list());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
