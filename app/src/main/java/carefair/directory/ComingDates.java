package carefair.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates on which an offer is held, where it is an activity: shown on its listing, and known by the module in which it is booked. */
public interface ComingDates {

    /** @param left how many places can still be booked */
    record Coming(Instant startsAt, Instant endsAt, int left) {}

    /** The next ones, earliest first; none for what has no dates of its own. Open to everybody. */
    List<Coming> of(OfferId offer, int limit);

    /**
     * The offers with a date ahead on such a day that begins and ends within such times, whether or not a place is left. Open to everybody.
     *
     * @param day any if null
     * @param notBefore by the clock in London; any if null, and {@code notAfter} likewise. What ends on another day than it begins ends
     *     after every time
     */
    Set<OfferId> held(@Nullable DayOfWeek day, @Nullable LocalTime notBefore, @Nullable LocalTime notAfter);
}
