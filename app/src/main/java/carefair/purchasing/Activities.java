package carefair.purchasing;

import carefair.directory.ComingDates;
import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.ListingKind;
import carefair.directory.OfferId;
import carefair.identity.Access;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.London;
import carefair.shared.Uuid7;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers that are held on dates of their own with a number of places: an activity. A place is booked by ordering the offer for that day;
 * when none is left people wait for one.
 */
@Service
public class Activities implements ComingDates {

    /** The most people that one date can take. */
    public static final int MOST_PLACES = 500;

    private static final int MOST_SHOWN = 60;
    private static final int MOST_IN_FEED = 2000;
    private static final Duration FEED_BACK = Duration.ofDays(7);
    private static final Duration FEED_AHEAD = Duration.ofDays(366);

    private final ActivityBook book;
    private final WaitingList waiting;
    private final ActivityPlaces places;
    private final Directory directory;
    private final Desk desk;

    /** Who may, what the time is, and who hears of days. */
    @Component
    record Desk(Access access, BookedDays days, InstantSource clock) {}

    Activities(ActivityBook book, WaitingList waiting, ActivityPlaces places, Directory directory, Desk desk) {
        this.book = book;
        this.waiting = waiting;
        this.places = places;
        this.directory = directory;
        this.desk = desk;
    }

    /**
     * Sets a date of one of the provider's own offers, and the same weekday of the weeks after. A day that is set already stays as it is.
     *
     * @param from by the clock in London
     * @param weeks 1 to 26
     * @return how many were set
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's
     * @throws OrderRefusal.DatePassed if the first has begun
     */
    @TriedAgain
    @Transactional
    public int set(Who.Provider who, OfferId id, LocalDate day, LocalTime from, LocalTime to, int places, int weeks) {
        if (!to.isAfter(from) || places < 1 || places > MOST_PLACES || weeks < 1 || weeks > NewOrder.MOST_DATES) {
            throw new IllegalArgumentException("Not a date: " + from + " to " + to + ", " + places + " places");
        }
        var offer = directory.ownOffer(who, id);
        var now = desk.clock().instant().truncatedTo(ChronoUnit.MICROS);
        if (!day.atTime(from).atZone(London.ZONE).toInstant().isAfter(now)) {
            throw new OrderRefusal.DatePassed(day);
        }
        int set = 0;
        for (int week = 0; week < weeks; week++) {
            var date = day.plusWeeks(week);
            var uuid = Uuid7.next(desk.clock());
            var one = new ActivityDate(
                    new ActivityDateId(uuid),
                    id,
                    offer.listing(),
                    date.atTime(from).atZone(London.ZONE).toInstant(),
                    date.atTime(to).atZone(London.ZONE).toInstant(),
                    places,
                    0,
                    false,
                    now,
                    0);
            set += book.set(uuid, one, who) ? 1 : 0;
        }
        desk.days().changed(offer.listing());
        return set;
    }

    /** @throws OrderRefusal.PlacesTaken if somebody has booked: those orders must be declined or talked over first */
    @TriedAgain
    @Transactional
    public void callOff(Who.Provider who, ActivityDateId id) {
        var date = book.locked(id).orElseThrow(() -> new IllegalArgumentException("No such date: " + id));
        directory.ownOffer(who, date.offer());
        if (!date.calledOff() && !book.callOff(id, desk.clock().instant())) {
            throw new OrderRefusal.PlacesTaken(date.taken());
        }
        desk.days().changed(date.listing());
    }

    /**
     * Holds a date for another number of people. What is added goes first to those who wait, in turn.
     *
     * @param newPlaces 1 to {@value #MOST_PLACES}
     * @throws OrderRefusal.PlacesTaken if more are taken already: nobody loses the place they have
     */
    @TriedAgain
    @Transactional
    public void change(Who.Provider who, ActivityDateId id, int newPlaces) {
        if (newPlaces < 1 || newPlaces > MOST_PLACES) {
            throw new IllegalArgumentException("Not a number of places: " + newPlaces);
        }
        var date = book.locked(id).orElseThrow(() -> new IllegalArgumentException("No such date: " + id));
        directory.ownOffer(who, date.offer());
        var now = desk.clock().instant();
        if (!book.hold(id, newPlaces, now)) {
            throw new OrderRefusal.PlacesTaken(date.taken());
        }
        for (int added = date.places(); added < newPlaces && waiting.next(id).isPresent(); added++) {
            if (book.take(id, 1, now)) {
                places.passOn(date);
            }
        }
        desk.days().changed(date.listing());
    }

    /** A date as its provider sees it. */
    public record Held(ActivityDate date, int waiting) {}

    /** The coming dates of one of the provider's own offers, and how many wait for each. */
    @Transactional(readOnly = true)
    public List<Held> ofOwn(Who.Provider who, OfferId offer) {
        directory.ownOffer(who, offer);
        return coming(offer).stream()
                .map(date -> new Held(date, waiting.waiting(date.id())))
                .toList();
    }

    /** Open to everybody. */
    @Override
    @Transactional(readOnly = true)
    public List<Coming> of(OfferId offer, int limit) {
        return book.coming(offer, desk.clock().instant(), limit).stream()
                .map(date -> new Coming(date.startsAt(), date.endsAt(), date.left()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<OfferId> held(@Nullable DayOfWeek day, @Nullable LocalTime notBefore, @Nullable LocalTime notAfter) {
        return book.held(desk.clock().instant(), (starts, ends) -> {
            var from = starts.atZone(London.ZONE);
            var to = ends.atZone(London.ZONE);
            return (day == null || from.getDayOfWeek() == day)
                    && (notBefore == null || !from.toLocalTime().isBefore(notBefore))
                    && (notAfter == null
                            || from.toLocalDate().equals(to.toLocalDate())
                                    && !to.toLocalTime().isAfter(notAfter));
        });
    }

    /** The dates of an offer that have not begun, earliest first. Open to everybody. */
    @Transactional(readOnly = true)
    public List<ActivityDate> coming(OfferId offer) {
        return book.coming(offer, desk.clock().instant(), MOST_SHOWN);
    }

    /** Whether the offer has dates of its own, so that no other can be ordered. Open to everybody. */
    @Transactional(readOnly = true)
    public boolean hasDates(OfferId offer) {
        return book.hasDates(offer);
    }

    /**
     * For a calendar: dates from a week ago to a year ahead, those called off too; not of personal assistants, whose names are
     * people's. Open to everybody.
     */
    @Transactional(readOnly = true)
    public List<ActivityDate> forCalendar() {
        var now = desk.clock().instant();
        var all = book.between(now.minus(FEED_BACK), now.plus(FEED_AHEAD), MOST_IN_FEED);
        var shown = all.stream()
                .map(ActivityDate::listing)
                .distinct()
                .map(directory::listing)
                .filter(listing -> listing.live() && listing.kind() != ListingKind.PERSONAL_ASSISTANT)
                .map(Listing::id)
                .collect(Collectors.toSet());
        return all.stream().filter(date -> shown.contains(date.listing())).toList();
    }

    /** The coming dates of an offer on which the account has a place. Needs {@link Power#SEE}. */
    @Transactional(readOnly = true)
    public Set<ActivityDateId> placesOf(Who.Resident who, OfferId offer) {
        desk.access().require(who, Power.SEE);
        return Set.copyOf(book.placesOf(who.account(), offer, desk.clock().instant()));
    }

    /** How the account stands with each coming date of an offer it waits for. Needs {@link Power#SEE}. */
    @Transactional(readOnly = true)
    public List<WaitingPlace> waitingFor(Who.Resident who, OfferId offer) {
        desk.access().require(who, Power.SEE);
        return coming(offer).stream()
                .flatMap(date -> waiting.stage(date.id(), who.account()).stream()
                        .map(stage -> new WaitingPlace(
                                date,
                                stage,
                                waiting.keptUntil(date.id(), who.account()).orElse(null))))
                .toList();
    }

    /**
     * Waits for a place. Waiting already keeps its turn. Needs {@link Power#ORDER}.
     *
     * @throws OrderRefusal.PlaceLeft if one can be booked
     * @throws OrderRefusal.HasPlace if the account has one
     * @throws OrderRefusal.NotADate if it was called off, or has begun
     */
    @TriedAgain
    @Transactional
    public void join(Who.Resident who, ActivityDateId id) {
        desk.access().require(who, Power.ORDER);
        var date = locked(id);
        var now = desk.clock().instant();
        if (date.calledOff() || !date.startsAt().isAfter(now)) {
            throw new OrderRefusal.NotADate(date.day());
        }
        if (date.left() > 0) {
            throw new OrderRefusal.PlaceLeft(date.day());
        }
        if (book.placesOf(who.account(), date.offer(), now).contains(id)) {
            throw new OrderRefusal.HasPlace(date.day());
        }
        waiting.join(id, who, now);
    }

    /** Waits no more; a place that was kept goes on to the next. Needs {@link Power#ORDER}. */
    @TriedAgain
    @Transactional
    public void leave(Who.Resident who, ActivityDateId id) {
        desk.access().require(who, Power.ORDER);
        places.leave(locked(id), who.account());
    }

    private ActivityDate locked(ActivityDateId id) {
        return book.locked(id).orElseThrow(() -> new IllegalArgumentException("No such date: " + id));
    }
}
