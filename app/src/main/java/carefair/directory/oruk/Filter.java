package carefair.directory.oruk;

import carefair.places.Point;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a listing {@code d} must be to be told, as SQL that every database of ours runs. */
final class Filter {

    private static final String AWAY = """
            6371008.8 * 2 * asin(least(1, sqrt(power(sin(radians(d.lat - :nearLat) / 2), 2)
              + cos(radians(:nearLat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - :nearLon) / 2), 2))))""";

    private static final double METRES_A_MILE = 1609.344;

    /** Metres that a degree of latitude is at least, and of longitude at the very north of Great Britain. */
    private static final double METRES_NORTH = 110_000;

    private static final double METRES_EAST = 53_000;

    private final List<String> conditions = new ArrayList<>(List.of("d.shown <> 'NOT'"));
    private final Map<String, Object> facts = new HashMap<>();

    /** Those that are offered now. */
    Filter offered() {
        return and("d.live");
    }

    /** Those that were not made up for the demonstration. */
    Filter real() {
        return and("d.source not like 'demo:%'");
    }

    /** Those that are offered now or no longer, but for people by themselves: who stopped is not told of. */
    Filter offeredOrEnded() {
        return and("(d.live or d.shown = 'BY_PLACE')");
    }

    /** Those that no other stands for: asked for by its identifier, a merged listing is not there. */
    Filter standing() {
        return and("d.merged_into is null");
    }

    Filter placed() {
        return and("d.lat is not null");
    }

    Filter changedSince(Instant since) {
        return with("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC)).and("d.changed_at >= :since");
    }

    Filter among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? nothing()
                : with("ids", ids.stream().map(UuidBytes::of).toList()).and("d.id in (:ids)");
    }

    /** Whoever runs it, by the provider's identifier or by the one made for a listing that nobody claimed. */
    Filter runBy(UUID organisation) {
        return with("organisation", UuidBytes.of(organisation))
                .with("unclaimed", UuidBytes.of(Ids.listingRun(organisation)))
                .and("(d.provider_id = :organisation or d.provider_id is null and d.id = :unclaimed)");
    }

    Filter about(Collection<Terms.Term> terms) {
        var categories =
                terms.stream().flatMap(term -> term.category().stream()).toList();
        var kinds = terms.stream()
                .flatMap(term -> term.kind().stream())
                .map(Enum::name)
                .toList();
        var any = new ArrayList<String>();
        if (!kinds.isEmpty()) {
            with("kinds", kinds);
            any.add("d.kind in (:kinds)");
        }
        if (!categories.isEmpty()) {
            with("categories", categories);
            any.add("exists (select 1 from listing_category c where c.listing_id = d.id and c.code in (:categories))");
            any.add(
                    "exists (select 1 from offer o where o.listing_id = d.id and o.live and o.category in (:categories))");
            any.add("exists (select 1 from listing m join offer o on o.listing_id = m.id where m.merged_into = d.id"
                    + " and m.live and o.live and o.category in (:categories))");
        }
        return any.isEmpty() ? nothing() : and("(" + String.join(" or ", any) + ")");
    }

    Filter fromAge(int least) {
        return with("fromAge", least).and("d.minimum_age >= :fromAge");
    }

    Filter untilAge(int most) {
        return with("untilAge", most).and("d.maximum_age <= :untilAge");
    }

    /** Those that open regularly on a day, from a time at the earliest and until a time at the latest; empty texts ask nothing. */
    Filter open(String day, String notBefore, String notAfter) {
        if (day.isEmpty() && notBefore.isEmpty() && notAfter.isEmpty()) {
            return this;
        }
        var one = new StringBuilder("exists (select 1 from listing_schedule t where t.listing_id = d.id");
        if (!day.isEmpty()) {
            // A day of a month has its number before it, such as 1TU.
            with("day", "%" + day + ",%");
            one.append(" and concat(t.by_day, ',') like :day");
        }
        if (!notBefore.isEmpty()) {
            with("notBefore", notBefore);
            one.append(" and t.opens_at >= :notBefore");
        }
        if (!notAfter.isEmpty()) {
            with("notAfter", notAfter);
            one.append(" and t.closes_at <= :notAfter");
        }
        return and(one.append(")").toString());
    }

    /** Those no farther away than so many metres. */
    Filter within(Point point, int metres) {
        return near(point)
                .with("metres", metres)
                .with("south", point.lat() - metres / METRES_NORTH)
                .with("north", point.lat() + metres / METRES_NORTH)
                .with("west", point.lon() - metres / METRES_EAST)
                .with("east", point.lon() + metres / METRES_EAST)
                .and("d.lat between :south and :north and d.lon between :west and :east")
                .and(AWAY + " <= :metres");
    }

    /** Those that come as far as there, and those that do not say how far they come. */
    Filter serving(Point point) {
        return near(point)
                .with("mile", METRES_A_MILE)
                .and("(d.travel_miles = 0 or " + AWAY + " <= d.travel_miles * :mile)");
    }

    Filter nothing() {
        return and("1 = 0");
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> facts() {
        return facts;
    }

    private Filter near(Point point) {
        return with("nearLat", point.lat()).with("nearLon", point.lon());
    }

    private Filter with(String name, Object fact) {
        facts.put(name, fact);
        return this;
    }

    private Filter and(String condition) {
        conditions.add(condition);
        return this;
    }
}
