package carefair.directory.oruk;

import carefair.directory.ListingKind;
import carefair.places.Point;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the listings that may be passed on, a page at a time, by SQL: no more than a page is ever held. Who works alone is among them only
 * where they agreed, and then stands at the centre of their outcode, in every answer and for every question about distance.
 */
@Repository
@Transactional(readOnly = true)
class SharedListings {

    // An individual on the register of the Care Quality Commission cannot have agreed: their names are not kept, and
    // neither are they told.
    private static final String SHARED = """
            (select l.id, l.merged_into, l.source, l.kind, l.name, l.provider_id, l.summary, l.who_for, l.area, l.travel_miles,
                    (l.live and not l.suspended and l.merged_into is null and l.proved_at >= :shownSince) as live,
                    a.minimum_age, a.maximum_age, s.outcode,
                    case when s.changed_at > l.updated_at then s.changed_at else l.updated_at end as changed_at,
                    case when s.shown = 'BY_PLACE' and l.kind = 'PERSONAL_ASSISTANT' then 'BY_OUTCODE'
                         when s.shown is not null then s.shown
                         when l.kind in ('PERSONAL_ASSISTANT', 'MICRO_PROVIDER', 'TRANSPORT', 'PAYMENT_SUPPORT') then 'NOT'
                         when l.source like 'cqc:%' and (l.name = '(individual provider)'
                              or l.summary like '%Run by (individual provider)') then 'NOT'
                         else 'BY_PLACE' end as shown,
                    case when s.shown = 'BY_OUTCODE' or s.shown is not null and l.kind = 'PERSONAL_ASSISTANT'
                         then s.lat else l.lat end as lat,
                    case when s.shown = 'BY_OUTCODE' or s.shown is not null and l.kind = 'PERSONAL_ASSISTANT'
                         then s.lon else l.lon end as lon
             from listing l
             left join listing_sharing s on s.listing_id = l.id
             left join listing_age a on a.listing_id = l.id) d""";

    /** What each sells, and then what those sell that it stands for. */
    private static final String SOLD = """
            select o.listing_id, 0 as besides, o.line_no, o.id, o.name, o.category, o.unit, o.unit_price_pence
            from offer o where o.live and o.listing_id in (:ids)
            union all
            select m.merged_into, 1, o.line_no, o.id, o.name, o.category, o.unit, o.unit_price_pence
            from listing m join offer o on o.listing_id = m.id
            where m.merged_into in (:ids) and m.live and o.live
            order by listing_id, besides, line_no, id""";

    private final JdbcClient jdbc;
    private final Settings settings;
    private final InstantSource clock;

    SharedListings(JdbcClient jdbc, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** What nobody proved true for so long that it is not found here is not passed on either. */
    private LocalDateTime shownSince() {
        var oldest = London.today(clock).minusDays(settings.trust().hideAfterDays() - 1L);
        return LocalDateTime.ofInstant(London.startOf(oldest), ZoneOffset.UTC);
    }

    /** @param number from 1, as high as an {@code int} goes */
    Page<SharedListing> page(Filter filter, int number, int size) {
        long total = howMany(filter);
        long from = (number - 1L) * size;
        if (from >= total) {
            return new Page<>(List.of(), total, number, size);
        }
        return new Page<>(some(filter, size, from), total, number, size);
    }

    /** The first of them. */
    List<SharedListing> first(Filter filter, int size) {
        return some(filter, size, 0);
    }

    private List<SharedListing> some(Filter filter, int size, long from) {
        return jdbc.sql("select d.* from " + SHARED + " where " + filter.sql()
                        + " order by d.id limit :size offset :from")
                .params(filter.facts())
                .param("shownSince", shownSince())
                .param("size", size)
                .param("from", from)
                .query(SharedListings::listing)
                .list();
    }

    long howMany(Filter filter) {
        return jdbc.sql("select count(*) from " + SHARED + " where " + filter.sql())
                .params(filter.facts())
                .param("shownSince", shownSince())
                .query(Long.class)
                .single();
    }

    /** Tells of each listing on a page, however large, no more than its identifier and when it last changed. */
    void changes(Filter filter, int number, int size, BiConsumer<UUID, Instant> told) {
        jdbc.sql("select d.id, d.changed_at from " + SHARED + " where " + filter.sql()
                        + " order by d.id limit :size offset :from")
                .params(filter.facts())
                .param("shownSince", shownSince())
                .param("size", size)
                .param("from", (number - 1L) * size)
                .query((ResultSet row) -> told.accept(UuidBytes.toUuid(row.getBytes("id")), changedAt(row)));
    }

    Optional<SharedListing> one(UUID id) {
        var filter = new Filter().offeredOrEnded().standing().among(List.of(id));
        return jdbc.sql("select d.* from " + SHARED + " where " + filter.sql())
                .params(filter.facts())
                .param("shownSince", shownSince())
                .query(SharedListings::listing)
                .optional();
    }

    /** What each of these listings has many of; listings without any are not there. */
    Map<UUID, Parts> partsOf(Collection<UUID> listings) {
        if (listings.isEmpty()) {
            return Map.of();
        }
        var details = words("listing_detail", "words", listings);
        var categories = words("listing_category", "code", listings);
        var checked = words("listing_checked", "words", listings);
        var notChecked = words("listing_not_checked", "words", listings);
        var prices = each(SOLD, listings, SharedListings::price);
        var openings = each(
                "select * from listing_schedule where listing_id in (:ids) order by listing_id, line_no",
                listings,
                SharedListings::opening);
        var parts = new LinkedHashMap<UUID, Parts>();
        listings.forEach(id -> parts.put(
                id,
                new Parts(
                        details.getOrDefault(id, List.of()),
                        categories.getOrDefault(id, List.of()),
                        checked.getOrDefault(id, List.of()),
                        notChecked.getOrDefault(id, List.of()),
                        Parts.Price.eachOnce(prices.getOrDefault(id, List.of())),
                        openings.getOrDefault(id, List.of()))));
        return parts;
    }

    private Map<UUID, List<String>> words(String table, String column, Collection<UUID> listings) {
        return each(
                "select listing_id, " + column + " as said from " + table
                        + " where listing_id in (:ids) order by listing_id, line_no",
                listings,
                row -> row.getString("said"));
    }

    /** Reads a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> each(String sql, Collection<UUID> listings, Reading<T> reading) {
        var all = new HashMap<UUID, List<T>>();
        BiFunction<List<T>, List<T>, List<T>> join = (some, more) -> {
            some.addAll(more);
            return some;
        };
        jdbc.sql(sql)
                .param("ids", listings.stream().map(UuidBytes::of).toList())
                .query((ResultSet row) -> {
                    var one = new ArrayList<T>(List.of(reading.of(row)));
                    all.merge(UuidBytes.toUuid(row.getBytes("listing_id")), one, join);
                });
        return all;
    }

    private static SharedListing listing(ResultSet row, int number) throws SQLException {
        return new SharedListing(
                UuidBytes.toUuid(row.getBytes("id")),
                row.getString("source"),
                ListingKind.valueOf(row.getString("kind")),
                row.getString("name"),
                UuidBytes.toUuidOrNull(row.getBytes("provider_id")),
                row.getString("summary"),
                row.getString("who_for"),
                row.getString("area"),
                row.getInt("travel_miles"),
                row.getBoolean("live"),
                row.getString("shown").equals("BY_OUTCODE"),
                row.getString("outcode"),
                point(row),
                number(row, "minimum_age"),
                number(row, "maximum_age"),
                changedAt(row));
    }

    private static Parts.Price price(ResultSet row) throws SQLException {
        return new Parts.Price(
                UuidBytes.toUuid(row.getBytes("id")),
                row.getString("name"),
                row.getString("category"),
                row.getString("unit"),
                row.getLong("unit_price_pence"));
    }

    private static Parts.Opening opening(ResultSet row) throws SQLException {
        return new Parts.Opening(
                row.getInt("line_no"),
                row.getString("freq"),
                row.getInt("repeats_every"),
                row.getString("by_day"),
                row.getString("opens_at"),
                row.getString("closes_at"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("not_on_bank_holidays"),
                row.getString("description"));
    }

    private static Instant changedAt(ResultSet row) throws SQLException {
        return row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Point point(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Point(lat, row.getDouble("lon"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
