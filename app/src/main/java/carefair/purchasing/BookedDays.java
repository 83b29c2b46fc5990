package carefair.purchasing;

import carefair.directory.Bookings;
import carefair.directory.ComingDates.Coming;
import carefair.directory.DaysAway;
import carefair.directory.ListingId;
import carefair.directory.Unit;
import carefair.identity.Who;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the directory what is booked of its listings, and when that changes. Runs in its caller's transaction. */
@Component
class BookedDays implements Bookings {

    private static final Who.System BY = new Who.System("bookings");
    private static final int MOST_DATES = 500;
    private static final int DAYS_A_WEEK = 7;

    private final JdbcClient jdbc;
    private final RegularOrderRepository regulars;
    private final ActivityBook activities;
    private final DaysAway days;
    private final InstantSource clock;

    BookedDays(
            JdbcClient jdbc,
            RegularOrderRepository regulars,
            ActivityBook activities,
            DaysAway days,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.regulars = regulars;
        this.activities = activities;
        this.days = days;
        this.clock = clock;
    }

    /** Something of the listing was booked, or is not booked any more. */
    void changed(ListingId listing) {
        days.booked(BY, listing);
    }

    @Override
    public List<Booked> booked(ListingId listing, LocalDate first, LocalDate last) {
        var ordered = jdbc.sql("""
                        select d.on_day, o.sold_by, o.quantity from care_order o join order_date d on d.order_id = o.id
                        where o.listing_id = ? and o.stage = 'ACCEPTED' and o.last_day >= ?
                            and not exists (select 1 from activity_place p where p.order_id = o.id)""")
                .params(UuidBytes.of(listing.value()), first)
                .query((row, n) -> new Booked(
                        row.getObject("on_day", LocalDate.class),
                        Unit.valueOf(row.getString("sold_by")),
                        row.getInt("quantity")))
                .list();
        var coming = regulars.agreedOf(listing.value()).stream()
                .flatMap(regular -> coming(regular, last).stream()
                        .map(day -> new Booked(
                                day, regular.terms().unit(), regular.terms().quantity())));
        return Stream.concat(ordered.stream(), coming)
                .flatMap(BookedDays::eachDay)
                .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(last))
                .toList();
    }

    @Override
    public List<Held> datesOf(ListingId listing) {
        return activities.comingOf(listing, clock.instant(), MOST_DATES).stream()
                .map(date -> new Held(date.offer(), new Coming(date.startsAt(), date.endsAt(), date.left())))
                .toList();
    }

    @Override
    public Set<ListingId> listings(LocalDate from) {
        return jdbc
                .sql("""
                        select listing_id from care_order where stage = 'ACCEPTED' and last_day >= ?
                        union select listing_id from regular_order where stage = 'GOING'
                        union select listing_id from activity_date where starts_at >= ?""")
                .params(from, ActivityBook.utc(clock.instant()))
                .query((row, n) -> new ListingId(UuidBytes.toUuid(row.getBytes(1))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The days of the periods that are not ordered yet, which come when their turn is. */
    private static List<LocalDate> coming(RegularOrder regular, LocalDate last) {
        var repeating = regular.repeating();
        var days = new ArrayList<LocalDate>();
        for (var period = regular.nextPeriod();
                repeating.has(period) && !period.isAfter(last);
                period = repeating.after(period)) {
            days.addAll(repeating.days(period));
        }
        return days;
    }

    /** Weeks fill each of their days. */
    private static Stream<Booked> eachDay(Booked booked) {
        return booked.unit() == Unit.WEEK
                ? booked.day()
                        .datesUntil(booked.day().plusDays((long) booked.quantity() * DAYS_A_WEEK))
                        .map(day -> new Booked(day, Unit.DAY, 1))
                : Stream.of(booked);
    }
}
