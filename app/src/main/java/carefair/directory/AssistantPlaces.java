package carefair.directory;

import carefair.places.Places;
import carefair.places.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings personal assistants who were listed before places were kept by outcode to the middle of theirs, once at each start. */
@Component
class AssistantPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(AssistantPlaces.class);

    private final StoredListings listings;
    private final Places places;
    private final Finder finder;

    AssistantPlaces(StoredListings listings, Places places, Finder finder) {
        this.listings = listings;
        this.places = places;
        this.finder = finder;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void catchUp() {
        var all = listings.withoutToldPlace();
        all.forEach(listing -> {
            listing.standsAt(listing.point()
                    .flatMap(places::outcodeAt)
                    .map(Whereabouts::point)
                    .orElse(null));
            finder.changed(listing);
        });
        if (!all.isEmpty()) {
            LOG.info("Search: {} personal assistants are found by their outcode", all.size());
        }
    }
}
