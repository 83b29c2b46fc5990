package carefair.directory;

import carefair.directory.Sharing.Shown;
import carefair.places.Places;
import carefair.places.Point;
import carefair.places.Whereabouts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a map may show listings: never nearer than others are told. */
@Service
@Transactional(readOnly = true)
public class OnMap {

    private final StoredListings listings;
    private final StoredSharings sharings;
    private final Places places;

    OnMap(StoredListings listings, StoredSharings sharings, Places places) {
        this.listings = listings;
        this.sharings = sharings;
        this.places = places;
    }

    /**
     * A personal assistant always stands in the middle of an outcode; so does who may work alone and did not choose to be told of by
     * place, and whoever chose to be told of by outcode or not at all. Where the place or its outcode is not known, nothing is given.
     * Open to everybody.
     */
    public Map<ListingId, Point> of(Collection<ListingId> ids) {
        var keys = ids.stream().map(ListingId::value).toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        var chosen = sharings.findByListingIdIn(keys).stream()
                .collect(Collectors.toMap(StoredSharing::listing, StoredSharing::shown));
        var points = new HashMap<ListingId, Point>();
        listings.findByIdIn(keys)
                .forEach(listing -> shown(listing, chosen.get(listing.id()))
                        .ifPresent(point -> points.put(new ListingId(listing.id()), point)));
        return points;
    }

    private Optional<Point> shown(StoredListing listing, @Nullable Shown chosen) {
        return isByPlace(listing.kind(), chosen)
                ? listing.point()
                : listing.point().flatMap(places::outcodeAt).map(Whereabouts::point);
    }

    private static boolean isByPlace(ListingKind kind, @Nullable Shown chosen) {
        if (kind == ListingKind.PERSONAL_ASSISTANT) {
            return false;
        }
        return chosen == null ? !Sharing.mayWorkAlone(kind) : chosen == Shown.BY_PLACE;
    }
}
