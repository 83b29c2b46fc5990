package carefair.directory;

import carefair.identity.Who;
import carefair.places.Places;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether and how a provider lets its listing be passed on to other directories. */
@Service
@Transactional
public class Sharing {

    /** How near others are told it is. */
    public enum Shown {
        /** It is not passed on. */
        NOT,
        /** Never nearer than the first half of its postcode, and without what would lead to a door or a phone. */
        BY_OUTCODE,
        /** With its place. Not for a personal assistant. */
        BY_PLACE
    }

    private final StoredListings listings;
    private final StoredSharings sharings;
    private final OwnListings own;
    private final Places places;
    private final InstantSource clock;

    Sharing(StoredListings listings, StoredSharings sharings, OwnListings own, Places places, InstantSource clock) {
        this.listings = listings;
        this.sharings = sharings;
        this.own = own;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What was chosen; where nothing was, what holds until then: who may work alone is not passed on, anybody else is.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     * @throws DirectoryRefusal.NoSuchListing if there is none
     */
    @Transactional(readOnly = true)
    public Shown of(Who.Provider who, ListingId id) {
        var listing = own(who, id);
        return sharings.findById(id.value())
                .map(StoredSharing::shown)
                .orElse(mayWorkAlone(listing.kind()) ? Shown.NOT : Shown.BY_PLACE);
    }

    /**
     * Chooses anew, from now on. Others who have read the listing before may keep it.
     *
     * @param shown not {@link Shown#BY_PLACE} for a personal assistant
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     * @throws DirectoryRefusal.NoSuchListing if there is none
     */
    public void choose(Who.Provider who, ListingId id, Shown shown) {
        var listing = own(who, id);
        if (shown == Shown.BY_PLACE && listing.kind() == ListingKind.PERSONAL_ASSISTANT) {
            throw new IllegalArgumentException("A personal assistant is told of by outcode alone");
        }
        var outcode = shown == Shown.BY_OUTCODE
                ? listing.point().flatMap(places::outcodeAt).orElse(null)
                : null;
        var sharing = sharings.findById(id.value()).orElseGet(() -> new StoredSharing(id.value()));
        sharing.choose(shown, outcode, clock.instant(), who.actor());
        sharings.save(sharing);
        own.did(who, "LISTING_SHARING_CHOSEN", listing);
    }

    /** Whether a listing of this kind is often one person, perhaps working from home. */
    public static boolean mayWorkAlone(ListingKind kind) {
        return switch (kind) {
            case PERSONAL_ASSISTANT, MICRO_PROVIDER -> true;
            // One driver with a car, or one bookkeeper at the kitchen table.
            case TRANSPORT, PAYMENT_SUPPORT -> true;
            case HOME_CARE,
                    DAY_OPPORTUNITY,
                    COMMUNITY_GROUP,
                    EQUIPMENT,
                    ISF_BROKER,
                    CARE_HOME,
                    EXTRA_CARE_HOUSING,
                    ADVOCACY,
                    CARERS_SERVICE -> false;
        };
    }

    private StoredListing own(Who.Provider who, ListingId id) {
        return own.own(who, listings.findById(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new));
    }
}
