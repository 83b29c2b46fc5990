package carefair.directory;

import carefair.identity.SignInId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A concern about a listing, as an officer reads it.
 *
 * @param said what was written; empty in lists, and once erased
 * @param reach how to reach whoever reported it, in their words; empty if they left it out, and in lists
 * @param closedBy null while it is open; {@code closedAt} likewise
 * @param outcome what the council did, in an officer's words; empty while it is open
 */
public record Concern(
        ConcernId id,
        ListingId listing,
        String listingName,
        Kind kind,
        String said,
        String reach,
        Instant raisedAt,
        @Nullable SignInId closedBy,
        @Nullable Instant closedAt,
        String outcome) {

    /** What it is about, the gravest first. */
    public enum Kind {
        HARM,
        MONEY,
        UNTRUE
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
