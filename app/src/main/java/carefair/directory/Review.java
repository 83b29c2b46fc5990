package carefair.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review, without who wrote it.
 *
 * @param words what they wrote; empty if nothing, or once erased
 * @param why why it is held back, for officers; empty otherwise
 * @param reply the provider's answer; null if there is none
 * @param reported whether somebody reported it since it was last decided
 */
public record Review(
        ReviewId id,
        ListingId listing,
        String listingName,
        Stars stars,
        String words,
        Instant writtenAt,
        Standing standing,
        String why,
        @Nullable Reply reply,
        boolean reported) {

    public enum Standing {
        WAITING,
        SHOWN,
        HELD_BACK
    }

    public record Reply(String words, Instant at, Standing standing) {}
}
