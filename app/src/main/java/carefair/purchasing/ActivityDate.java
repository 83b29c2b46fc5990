package carefair.purchasing;

import carefair.directory.ListingId;
import carefair.directory.OfferId;
import carefair.shared.London;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One date of an activity.
 *
 * @param places how many can take part
 * @param taken sold, or kept for somebody on the waiting list
 * @param changedAt when its day, times or places were last set
 * @param timesChanged how often they were set anew
 */
public record ActivityDate(
        ActivityDateId id,
        OfferId offer,
        ListingId listing,
        Instant startsAt,
        Instant endsAt,
        int places,
        int taken,
        boolean calledOff,
        Instant changedAt,
        int timesChanged) {

    public int left() {
        return places - taken;
    }

    public LocalDate day() {
        return London.on(startsAt);
    }
}
