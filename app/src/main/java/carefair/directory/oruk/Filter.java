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

    /** What a listing says exactly of a part of a day counts, and not that it is usually free then. A day's name begins with its letters. */
    private static final String USUALLY = """
            exists (select 1 from listing_time u where u.listing_id = d.id and u.usual_time in (:usual)
              and not exists (select 1 from listing_schedule e where e.listing_id = d.id
                and concat(e.by_day, ',') like concat('%', substring(u.usual_time, 1, 2), ',%')
                and (u.usual_time like '%MORNING' and e.opens_at < '12:00'
                  or u.usual_time like '%AFTERNOON' and e.opens_at < '17:00' and e.closes_at > '12:00'
                  or u.usual_time like '%EVENING' and e.closes_at > '17:00')))""";

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

    /** Those open at such times: by their regular times, by when they are usually free, or by the dates of an activity. */
    Filter open(OpenAt at, Collection<UUID> offersHeld) {
        if (at.asksNothing()) {
            return this;
        }
        var any = new ArrayList<>(List.of(opensRegularly(at)));
        if (!at.usual().isEmpty()) {
            with("usual", at.usual().stream().map(Enum::name).toList());
            any.add(USUALLY);
        }
        if (!offersHeld.isEmpty()) {
            with("held", offersHeld.stream().map(UuidBytes::of).toList());
            any.add(
                    "exists (select 1 from offer o join listing m on m.id = o.listing_id where o.id in (:held) and o.live"
                            + " and (m.id = d.id or m.merged_into = d.id and m.live))");
        }
        return and("(" + String.join(" or ", any) + ")");
    }

    private String opensRegularly(OpenAt at) {
        var one = new StringBuilder("exists (select 1 from listing_schedule t where t.listing_id = d.id");
        if (!at.letters().isEmpty()) {
            // A day of a month has its number before it, such as 1TU.
            with("day", "%" + at.letters() + ",%");
            one.append(" and concat(t.by_day, ',') like :day");
        }
        if (at.notBefore() != null) {
            with("notBefore", at.notBefore().toString());
            one.append(" and t.opens_at >= :notBefore");
        }
        if (at.notAfter() != null) {
            with("notAfter", at.notAfter().toString());
            one.append(" and t.closes_at <= :notAfter");
        }
        return one.append(")").toString();
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

    /** Those behind one in the order of pages; asked again, those behind another. */
    Filter behind(UUID last) {
        boolean first = !facts.containsKey("last");
        with("last", UuidBytes.of(last));
        return first ? and("d.id > :last") : this;
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
