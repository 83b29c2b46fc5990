package carefair.directory;

import carefair.identity.OrganisationId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a version before people with all that goes with it, and reads that back as its provider would write it. Runs in its caller's transaction. */
@Component
class Showing {

    private final Putting putting;
    private final StoredListings listings;
    private final OpeningTimes opening;
    private final FileRows files;
    private final FreeTimes free;

    Showing(Putting putting, StoredListings listings, OpeningTimes opening, FileRows files, FreeTimes free) {
        this.putting = putting;
        this.listings = listings;
        this.opening = opening;
        this.files = files;
        this.free = free;
    }

    void show(UUID by, ListingId id, OrganisationId provider, Description says) {
        putting.show(by, id, provider, says);
        // What follows goes to the database at once, and the listing must be there before.
        listings.flush();
        opening.keep(id.value(), says.particulars().opening());
        files.show(id, says.particulars());
        listings.findById(id.value()).ifPresent(free::reckon);
    }

    /** All that a listing says now. */
    Description said(StoredListing listing) {
        var says = listing.said();
        var id = listing.listingId();
        return says.with(
                new Particulars(says.particulars().traits(), opening.of(id), files.photos(id), files.papers(id)));
    }
}
