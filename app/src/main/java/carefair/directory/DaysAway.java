package carefair.directory;

import carefair.identity.Who;
import carefair.shared.London;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days a provider is not free, and how much it gives on one day: said at once, as a price is, and known by every search. */
@Service
@Transactional
public class DaysAway {

    /** So many at a time of one listing, at most. */
    public static final int MOST = 50;

    public static final int MOST_HOURS = 200;

    private final StoredListings listings;
    private final OwnListings own;
    private final AwayRows rows;
    private final FreeTimes free;
    private final InstantSource clock;

    DaysAway(StoredListings listings, OwnListings own, AwayRows rows, FreeTimes free, InstantSource clock) {
        this.listings = listings;
        this.own = own;
        this.rows = rows;
        this.free = free;
        this.clock = clock;
    }

    /** Those that are not over, earliest first; of all that the listing stands for too, or that stands for it. Open to everybody. */
    @Transactional(readOnly = true)
    public List<Away> of(ListingId listing) {
        return listings.findById(listing.value()).map(free::away).orElse(List.of());
    }

    /** Why nobody finds it for a certain day, or for a part of it; nothing if it is free then. Open to everybody. */
    @Transactional(readOnly = true)
    public Optional<NotFree> whyNot(ListingId id, FreeOn wanted) {
        var moments = Moment.of(wanted, London.at(clock.instant()).toLocalDateTime());
        var isAway = of(id).stream().anyMatch(away -> away.isOn(wanted.day()));
        return listings.findById(id.value())
                .map(StoredListing::inPlace)
                .flatMap(listing -> listing.days()
                        .told()
                        .whyNot(listing.traits().all().times(), moments, isAway)
                        .map(why -> isAnother(why) && free.isTaken(listing, moments) ? NotFree.FULL : why));
    }

    /**
     * How many hours the provider gives on one day to all people together; nothing if it never said.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    @Transactional(readOnly = true)
    public Optional<Integer> hoursADay(Who.Provider who, ListingId id) {
        return Optional.ofNullable(owned(who, id).inPlace().days().hoursADay());
    }

    /**
     * Says that nobody is free on these days. What is booked for them stays booked. Saying days again that were said changes nothing.
     *
     * @return false if there are {@value #MOST} already: nothing is changed then
     * @throws IllegalArgumentException if it ends before it begins, has begun before today, or is longer than {@link Away#LONGEST} days
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public boolean away(Who.Provider who, ListingId id, LocalDate first, LocalDate last) {
        var listing = owned(who, id);
        var days = new Away(Uuid7.next(clock), first, last);
        if (first.isBefore(London.today(clock))) {
            throw new IllegalArgumentException("Gone by: " + first);
        }
        var said = of(id);
        if (said.stream()
                .anyMatch(each -> !each.first().isAfter(first) && !each.last().isBefore(last))) {
            return true;
        }
        if (said.size() >= MOST) {
            return false;
        }
        rows.add(id, days, who, clock.instant());
        own.did(who, "LISTING_AWAY", listing);
        free.reckon(listing);
        return true;
    }

    /**
     * The days among these for which the provider agreed to help already, in their order.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    @Transactional(readOnly = true)
    public List<LocalDate> agreed(Who.Provider who, ListingId id, Away during) {
        return free.booked(owned(who, id), during).stream()
                .map(Bookings.Booked::day)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Takes days back that were said. Doing so again changes nothing.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void back(Who.Provider who, ListingId id, UUID days) {
        var listing = owned(who, id);
        if (rows.remove(listing.inPlace().together().toList(), days)) {
            own.did(who, "LISTING_BACK", listing);
            free.reckon(listing);
        }
    }

    /**
     * Says how many hours fit into one day: when as many are booked here, the day is full.
     *
     * @param hours 1 to {@value #MOST_HOURS}; null to say nothing of it
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void give(Who.Provider who, ListingId id, @Nullable Integer hours) {
        if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
            throw new IllegalArgumentException("Not hours of a day: " + hours);
        }
        var listing = owned(who, id);
        listing.inPlace().days().gives(hours);
        own.did(who, "LISTING_HOURS", listing);
        free.reckon(listing);
    }

    /** That something was booked or is not any more: reckoned a moment later, so that nobody's order waits for it. */
    public void booked(Who.System who, ListingId id) {
        rows.due(id);
    }

    /** Whether it says nothing of that time, which it does not either of a date on which no place is left. */
    private static boolean isAnother(NotFree why) {
        return why == NotFree.OTHER_TIMES || why == NotFree.NOT_SAID;
    }

    private StoredListing owned(Who.Provider who, ListingId id) {
        return own.own(who, listings.findById(id.value()).orElseThrow(() -> new DirectoryRefusal.NoSuchListing()));
    }
}
