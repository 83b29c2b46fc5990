package carefair.directory.oruk;

import carefair.directory.ListingKind;
import carefair.places.Point;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it may be passed on.
 *
 * @param provider who is paid; null for one that nobody here has claimed
 * @param byOutcode whether no more may be told of where it is than the outcode: {@code point} is then the outcode's own centre
 * @param outcode only then; null if not known
 * @param point null if not known
 * @param changedAt when it, or what may be told of it, last changed
 */
record SharedListing(
        UUID id,
        String source,
        ListingKind kind,
        String name,
        @Nullable UUID provider,
        String summary,
        String whoFor,
        String area,
        int travelMiles,
        boolean live,
        boolean byOutcode,
        @Nullable String outcode,
        @Nullable Point point,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        Instant changedAt) {

    boolean isInvented() {
        return source.startsWith("demo:");
    }
}
