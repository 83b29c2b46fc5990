package carefair.directory;

import carefair.accreditation.Suspensions;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts listings into the directory by their source, so that putting the same again changes nothing. */
@Component
class Putting {

    enum Outcome {
        NEW,
        CHANGED,
        SAME
    }

    record Put(ListingId id, Outcome outcome) {}

    private final StoredListings listings;
    private final OfferPrices prices;
    private final Finder finder;
    private final Suspensions suspensions;
    private final InstantSource clock;

    Putting(StoredListings listings, OfferPrices prices, Finder finder, Suspensions suspensions, InstantSource clock) {
        this.listings = listings;
        this.prices = prices;
        this.finder = finder;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    @Transactional
    Put put(UUID by, NewListing newest) {
        var kept = listings.findBySource(newest.source());
        if (kept.isPresent() && kept.get().isAlready(newest)) {
            return new Put(kept.get().listingId(), Outcome.SAME);
        }
        return kept.map(listing -> change(by, listing, newest)).orElseGet(() -> add(by, newest));
    }

    private Put add(UUID by, NewListing first) {
        var listing = listings.save(new StoredListing(ids().get(), first, ids(), clock.instant()));
        standAsProvider(listing);
        keepPrices(by, listing, Map.of());
        return new Put(listing.listingId(), Outcome.NEW);
    }

    private Put change(UUID by, StoredListing listing, NewListing newest) {
        var before = new HashMap<UUID, Long>();
        listing.offers().forEach(offer -> before.put(offer.id(), offer.unitPricePence()));
        listing.take(newest, ids(), clock.instant());
        standAsProvider(listing);
        keepPrices(by, listings.save(listing), before);
        finder.changed(listing);
        return new Put(listing.listingId(), Outcome.CHANGED);
    }

    /** A listing that is new, or new with this provider, is suspended if the provider is. */
    private void standAsProvider(StoredListing listing) {
        var provider = listing.provider();
        if (provider != null && suspensions.isSuspended(provider)) {
            listing.suspend();
        } else {
            listing.bringBack();
        }
    }

    private void keepPrices(UUID by, StoredListing listing, Map<UUID, Long> before) {
        listing.offers().stream()
                .filter(offer -> !Long.valueOf(offer.unitPricePence()).equals(before.get(offer.id())))
                .forEach(offer -> prices.save(new OfferPrice(
                        ids().get(), offer.id(), Money.ofPence(offer.unitPricePence()), clock.instant(), by)));
    }

    private Supplier<UUID> ids() {
        return () -> Uuid7.next(clock);
    }
}
