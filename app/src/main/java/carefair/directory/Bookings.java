package carefair.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is booked of listings, known by the module in which it is booked. */
public interface Bookings {

    /** So many units of help that were agreed for one day. */
    record Booked(LocalDate day, Unit unit, int quantity) {}

    /** A date on which an offer is held. */
    record Held(OfferId offer, ComingDates.Coming date) {}

    /**
     * What was agreed with a listing for days between, the first and the last among them: orders that were accepted, and regular ones that go
     * on. Places of activities are not told.
     */
    List<Booked> booked(ListingId listing, LocalDate first, LocalDate last);

    /** The coming dates of its activities, whether or not a place is left. */
    List<Held> datesOf(ListingId listing);

    /** Those with anything agreed from that day on, or with dates of activities. */
    Set<ListingId> listings(LocalDate from);
}
