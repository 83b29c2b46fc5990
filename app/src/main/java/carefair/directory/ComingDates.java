package carefair.directory;

import java.time.Instant;
import java.util.List;

/** The dates on which an offer is held, where it is an activity: shown on its listing, and known by the module in which it is booked. */
@FunctionalInterface
public interface ComingDates {

    /** @param left how many places can still be booked */
    record Coming(Instant startsAt, Instant endsAt, int left) {}

    /** The next ones, earliest first; none for what has no dates of its own. Open to everybody. */
    List<Coming> of(OfferId offer, int limit);
}
