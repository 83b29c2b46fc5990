package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Who;
import carefair.shared.Money;
import org.springframework.stereotype.Component;

/** What a provider does to its own listings. Runs in its caller's transaction. */
@Component
class OwnListings {

    private final Access access;
    private final Audit audit;
    private final PriceBook prices;
    private final Finder finder;
    private final ShownAtOnce shown;

    OwnListings(Access access, Audit audit, PriceBook prices, Finder finder, ShownAtOnce shown) {
        this.access = access;
        this.audit = audit;
        this.prices = prices;
        this.finder = finder;
        this.shown = shown;
    }

    void changePrice(Who.Provider who, StoredOffer offer, Money unitPrice) {
        own(who, offer.listing());
        if (unitPrice.pence() == offer.unitPricePence()) {
            return;
        }
        var before = Money.ofPence(offer.unitPricePence());
        offer.cost(unitPrice);
        offer.listing().touch(prices.now());
        finder.changed(offer.listing());
        prices.changed(who.actor(), offer, before);
        shown.price(who, offer);
        audit.record(AuditEvent.of(who.actor(), "PRICE_CHANGED").on("offer", offer.id()));
    }

    void withdraw(Who.Provider who, StoredListing listing) {
        own(who, listing);
        if (!listing.live()) {
            return;
        }
        listing.withdraw(prices.now());
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
