package carefair.directory;

import carefair.settings.Settings;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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

    /** What is booked on these days, of one that was merged too. */
    List<Bookings.Booked> booked(StoredListing listing, Away during) {
        return booked(listing.inPlace(), during.first(), during.last());
    }

    /** When its provider said that nobody is free, earliest first; said of one that was merged too. */
    List<Away> away(StoredListing listing) {
        var today = London.today(days.clock());
        return listing.inPlace()
                .together()
                .flatMap(each -> away.of(each.listingId(), today).stream())
                .sorted(Comparator.comparing(Away::first))
                .toList();
    }

    /** Whether something is held at one of these moments of which every place is taken. */
    boolean isTaken(StoredListing listing, Collection<Moment> moments) {
        var marks = moments.stream().flatMap(Moment::mark).collect(Collectors.toSet());
        return held(listing.inPlace()).stream()
                .map(Bookings.Held::date)
                .filter(date -> date.left() == 0)
                .flatMap(date -> FreeDays.marks(date).stream())
                .anyMatch(marks::contains);
    }

    /** Of a merged listing those of the one that stands for it. Writes only what differs. @return whether anything did */
    boolean reckon(StoredListing one) {
        var listing = one.inPlace();
        var today = London.today(days.clock());
        var held = held(listing);
        var known = new KnownDays(
                listing.traits().all().times(),
                opening.of(listing.listingId()),
                away(listing),
                booked(listing, today, today.plusDays(KnownDays.DAYS_AHEAD)),
                held.stream()
                        .map(Bookings.Held::date)
                        .filter(date -> date.left() > 0)
                        .toList(),
                listing.days().hoursADay(),
                listing.kind() == ListingKind.PERSONAL_ASSISTANT);
        var changed = listing.days().take(known.reckoned(today, days.settings()::isBankHoliday))
                | listing.hasDates(held.stream().map(Bookings.Held::offer).collect(Collectors.toSet()));
        if (changed) {
            finder.changed(listing);
        }
        return changed;
    }

    private List<Bookings.Booked> booked(StoredListing listing, LocalDate first, LocalDate last) {
        var booking = bookings.getIfAvailable();
        return booking == null
                ? List.of()
                : listing.together()
                        .flatMap(each -> booking.booked(each.listingId(), first, last).stream())
                        .toList();
    }

    private List<Bookings.Held> held(StoredListing listing) {
        var booking = bookings.getIfAvailable();
        return booking == null
                ? List.of()
                : listing.selling()
                        .flatMap(each -> booking.datesOf(each.listingId()).stream())
                        .toList();
    }
}
