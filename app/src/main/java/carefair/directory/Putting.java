package carefair.directory;

import carefair.accreditation.ShownChecks;
import carefair.accreditation.Suspensions;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
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

    /**
     * Whether there is such a provider, whether a listing that is put is suspended because its provider is, what was checked of the
     * provider, and when it is put.
     */
    @Component
    record AsProvider(
            Organisations organisations,
            Suspensions suspensions,
            ShownChecks checks,
            Places places,
            InstantSource clock) {

        Instant now() {
            return clock.instant();
        }

        /**
         * A listing that is new, or new with this provider, is suspended if the provider is, and has the provider's checks. A personal
         * assistant is found by the outcode.
         *
         * @throws IllegalArgumentException if nobody knows the provider: one such listing would stop every page and feed that names who
         *     runs it
         */
        void of(StoredListing listing) {
            if (listing.kind() == ListingKind.PERSONAL_ASSISTANT) {
                listing.standsAt(listing.point()
                        .flatMap(places::outcodeAt)
                        .map(Whereabouts::point)
                        .orElse(null));
            }
            var provider = listing.provider();
            if (provider != null) {
                organisations.nameOf(provider);
            }
            listing.trust().hold(provider == null ? Map.of() : checks.held(provider));
            if (provider != null && suspensions.isSuspended(provider)) {
                listing.suspend();
            } else {
                listing.bringBack();
            }
        }
    }

    private final StoredListings listings;
    private final StoredVersions versions;
    private final PriceBook prices;
    private final Proving proving;
    private final AsProvider standing;

    Putting(StoredListings listings, StoredVersions versions, PriceBook prices, Proving proving, AsProvider standing) {
        this.listings = listings;
        this.versions = versions;
        this.prices = prices;
        this.proving = proving;
        this.standing = standing;
    }

    /** What its provider wrote itself is never overwritten: a source that says something else then changes nothing. */
    @Transactional
    Put put(UUID by, NewListing newest) {
        return put(by, newest, listedNow());
    }

    /** @param proof of what is new or changed; of what is the same too if it was published, since the register names it still */
    @Transactional
    Put put(UUID by, NewListing newest, Proof proof) {
        var kept = listings.findBySource(newest.source());
        if (kept.isPresent() && (kept.get().isAlready(newest) || isWrittenByItsProvider(kept.get()))) {
            isNamedStill(by, kept.get(), proof);
            return new Put(kept.get().listingId(), Outcome.SAME);
        }
        var put = kept.map(listing -> change(by, listing, newest)).orElseGet(() -> add(by, ids().get(), newest));
        prove(by, put.id(), proof);
        return put;
    }

    /** What came in, or changed, at this moment. */
    Proof listedNow() {
        return new Proof(Proof.How.LISTED, proving.now());
    }

    /** Its source says nothing new of it; if that is a register with a date, it was true on that day. */
    void isNamedStill(UUID by, StoredListing listing, Proof proof) {
        if (proof.how() == Proof.How.PUBLISHED) {
            proving.prove(listing, proof, by);
        }
    }

    /** Puts what a provider wrote in place of what stood there; what the council checked stays as it was. */
    void show(UUID by, ListingId id, OrganisationId provider, Description says) {
        listings.findById(id.value())
                .ifPresentOrElse(
                        there -> change(
                                by,
                                there,
                                says.of(there.source(), provider, there.checked())
                                        .saying(says.particulars()
                                                .traits()
                                                .ratedAs(there.traits().all()))),
                        () -> add(
                                by,
                                id.value(),
                                says.of("own:" + id.value(), provider, List.of())
                                        .saying(says.particulars().traits().ratedAs(Traits.NONE))));
        // Who writes it anew says that it is right.
        prove(by, id, new Proof(Proof.How.PROVIDER, proving.now()));
    }

    /** Makes an imported listing a provider's own: it is found and sold from as the provider's others are. */
    void give(StoredListing listing, OrganisationId provider) {
        listing.belongsTo(provider, standing.now());
        standing.of(listing);
        proving.finder().changed(listing);
    }

    private void prove(UUID by, ListingId id, Proof proof) {
        listings.findById(id.value()).ifPresent(listing -> proving.prove(listing, proof, by));
    }

    private boolean isWrittenByItsProvider(StoredListing listing) {
        return versions.existsByListingIdAndState(listing.id(), ListingVersion.State.SHOWN);
    }

    private Put add(UUID by, UUID id, NewListing first) {
        var listing = listings.save(new StoredListing(id, first, ids(), standing.now()));
        standing.of(listing);
        keepPrices(by, listing, Map.of());
        return new Put(listing.listingId(), Outcome.NEW);
    }

    private Put change(UUID by, StoredListing listing, NewListing newest) {
        var before = new HashMap<UUID, Long>();
        listing.offers().forEach(offer -> before.put(offer.id(), offer.unitPricePence()));
        listing.take(newest, ids(), standing.now());
        standing.of(listing);
        keepPrices(by, listings.save(listing), before);
        proving.finder().changed(listing);
        return new Put(listing.listingId(), Outcome.CHANGED);
    }

    private void keepPrices(UUID by, StoredListing listing, Map<UUID, Long> before) {
        for (var offer : listing.offers()) {
            var old = before.get(offer.id());
            if (old == null) {
                prices.first(by, offer);
            } else if (old != offer.unitPricePence()) {
                prices.changed(by, offer, Money.ofPence(old));
            }
        }
    }

    private Supplier<UUID> ids() {
        return () -> Uuid7.next(standing.clock());
    }
}
