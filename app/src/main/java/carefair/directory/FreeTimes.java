package carefair.directory;

import carefair.settings.Settings;
import carefair.shared.London;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings what a listing's days are known to be up to what its provider says and what is booked. Runs in its caller's transaction. */
@Component
class FreeTimes {

    private final AwayRows away;
    private final OpeningTimes opening;
    private final ObjectProvider<Bookings> bookings;
    private final Finder finder;
    private final Days days;

    /** Which days there are. */
    @Component
    record Days(Settings settings, InstantSource clock) {}

    FreeTimes(AwayRows away, OpeningTimes opening, ObjectProvider<Bookings> bookings, Finder finder, Days days) {
        this.away = away;
        this.opening = opening;
        this.bookings = bookings;
        this.finder = finder;
        this.days = days;
    }

    /** What is booked on these days. */
    List<Bookings.Booked> booked(StoredListing listing, Away during) {
        var booking = bookings.getIfAvailable();
        return booking == null ? List.of() : booking.booked(listing.listingId(), during.first(), during.last());
    }

    /** Writes only what differs. @return whether anything did */
    boolean reckon(StoredListing listing) {
        var today = London.today(days.clock());
        var id = listing.listingId();
        var booking = bookings.getIfAvailable();
        var known = new KnownDays(
                listing.traits().all().times(),
                opening.of(id),
                away.of(id, today),
                booking == null ? List.of() : booking.booked(id, today, today.plusDays(KnownDays.DAYS_AHEAD)),
                booking == null ? List.of() : booking.datesOf(id),
                listing.days().hoursADay(),
                listing.kind() == ListingKind.PERSONAL_ASSISTANT);
        var changed = listing.days().take(known.reckoned(today, days.settings()::isBankHoliday));
        if (changed) {
            finder.changed(listing);
        }
        return changed;
    }
}
