package carefair.directory;

import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a provider that its listing is in doubt, and the council when more than one person says so. */
@Component
class FreshnessNews {

    private static final String PROVIDERS = "/app/provider/listings";
    private static final String STAFFS = "/app/staff/freshness";

    private final ThingsToKnow things;

    FreshnessNews(ThingsToKnow things) {
        this.things = things;
    }

    void unreached(StoredListing listing) {
        tellProvider("listing-unreached", listing, Map.of("listing", listing.name()));
    }

    void unreachedByMany(StoredListing listing, int count) {
        things.tell(
                Role.ACCREDITATION_OFFICER,
                new Thing(
                        "listing-unreached-by-many",
                        Map.of("listing", listing.name(), "count", String.valueOf(count)),
                        STAFFS,
                        null));
    }

    /** @param code {@code listing-old}, {@code listing-sinks} or {@code listing-hidden} */
    void grewOld(StoredListing listing, String code, int days) {
        tellProvider(code, listing, Map.of("listing", listing.name(), "days", String.valueOf(days)));
    }

    /** What asked the provider to make sure of it is done, if nothing else of its listings is asked. */
    void proved(StoredListing listing) {
        if (listing.provider() != null) {
            things.done(path(listing));
        }
    }

    private void tellProvider(String code, StoredListing listing, Map<String, String> facts) {
        var provider = listing.provider();
        if (provider != null) {
            things.tell(provider, new Thing(code, facts, path(listing), null));
        }
    }

    private static String path(StoredListing listing) {
        return PROVIDERS + "?about=" + listing.id();
    }
}
