package carefair.directory.oruk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers that are the same each time they are told. What has a row of its own has the row's; what is asked for by its identifier
 * but has no row has its listing's with some bits turned, so that the listing is found again; anything else is made from its name.
 */
final class Ids {

    private static final UUID PLACED = named("service at location");
    private static final UUID RUN = named("organisation of");

    /** All but the bits that say which variant of an identifier it is. */
    private static final long FREE = 0x3FFF_FFFF_FFFF_FFFFL;

    private Ids() {}

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("carefair:" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A listing where it is. */
    static UUID placed(UUID listing) {
        return turned(listing, PLACED);
    }

    /** The listing that {@link #placed} gave this; a listing that is not there for any other. */
    static UUID listingPlaced(UUID serviceAtLocation) {
        return turned(serviceAtLocation, PLACED);
    }

    /** Whoever runs a listing that nobody here has claimed. */
    static UUID runs(UUID listing) {
        return turned(listing, RUN);
    }

    static UUID listingRun(UUID organisation) {
        return turned(organisation, RUN);
    }

    private static UUID turned(UUID id, UUID by) {
        return new UUID(
                id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (by.getLeastSignificantBits() & FREE));
    }
}
