package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Who;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What a provider does to its own listings. Runs in its caller's transaction. */
@Component
class OwnListings {

    private final Access access;
    private final Audit audit;
    private final OfferPrices prices;
    private final Finder finder;
    private final InstantSource clock;

    OwnListings(Access access, Audit audit, OfferPrices prices, Finder finder, InstantSource clock) {
        this.access = access;
        this.audit = audit;
        this.prices = prices;
        this.finder = finder;
        this.clock = clock;
    }

    void changePrice(Who.Provider who, StoredOffer offer, Money unitPrice) {
        own(who, offer.listing());
        if (unitPrice.pence() == offer.unitPricePence()) {
            return;
        }
        offer.cost(unitPrice);
        offer.listing().touch(clock.instant());
        finder.changed(offer.listing());
        prices.save(new OfferPrice(Uuid7.next(clock), offer.id(), unitPrice, clock.instant(), who.actor()));
        audit.record(AuditEvent.of(who.actor(), "PRICE_CHANGED").on("offer", offer.id()));
    }

    void withdraw(Who.Provider who, StoredListing listing) {
        own(who, listing);
        if (listing.withdrawn()) {
            return;
        }
        listing.withdraw(clock.instant());
        finder.changed(listing);
        audit.record(AuditEvent.of(who.actor(), "LISTING_WITHDRAWN").on("listing", listing.id()));
    }

    /** Writes down what else a provider did to its own listing. */
    void did(Who.Provider who, String action, StoredListing listing) {
        audit.record(AuditEvent.of(who.actor(), action).on("listing", listing.id()));
    }

    /** @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's, or nobody's */
    StoredListing own(Who.Provider who, StoredListing listing) {
        var owner = listing.provider();
        if (owner == null) {
            throw access.refuse(
                    who, AuditEvent.of(who.actor(), "LISTING_OF_ANOTHER").on("listing", listing.id()));
        }
        access.require(who, owner);
        return listing;
    }
}
