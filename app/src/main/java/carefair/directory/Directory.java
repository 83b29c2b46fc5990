package carefair.directory;

import carefair.identity.Who;
import carefair.shared.Money;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what is offered, by whom and for how much; finds it by words, need and place. */
@Service
@Transactional
public class Directory {

    public static final int PAGE_SIZE = 10;

    /** The dearest a unit can be: £10,000.00. */
    public static final Money DEAREST = Money.ofPence(10_000_00);

    private final StoredListings listings;
    private final StoredOffers offers;
    private final Finder finder;
    private final Owned owned;
    private final ListingChecks checks;

    /** What providers and sources do to listings. */
    @Component
    record Owned(OwnListings own, Putting putting) {}

    Directory(StoredListings listings, StoredOffers offers, Finder finder, Owned owned, ListingChecks checks) {
        this.listings = listings;
        this.offers = offers;
        this.finder = finder;
        this.owned = owned;
        this.checks = checks;
    }

    /** Finds what is looked for, best match first, then nearest. Open to everybody. */
    @Transactional(readOnly = true)
    public Results search(Search search) {
        return checks.on(finder.find(search));
    }

    /** Listings on offer that hold every one of the words, or one of the same stem, at most so many. Open to everybody. */
    @Transactional(readOnly = true)
    public List<ListingId> holding(String words, int most) {
        return finder.holding(words, most).stream().map(ListingId::new).toList();
    }

    /** Open to everybody. A withdrawn listing is still given, marked so; of a merged one that which stands for it. @throws DirectoryRefusal.NoSuchListing if there is none */
    @Transactional(readOnly = true)
    public Listing listing(ListingId id) {
        return checks.on(stored(id).inPlace().told());
    }

    /** The listing that stands for this one, and all that it stands for; most often this one alone. Open to everybody. @throws DirectoryRefusal.NoSuchListing if there is none */
    @Transactional(readOnly = true)
    public Set<ListingId> together(ListingId id) {
        return stored(id)
                .inPlace()
                .together()
                .map(StoredListing::listingId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is sold and for how much, today. Of a merged listing it is sold on by the one that stands for it. Open to everybody. @throws DirectoryRefusal.NoSuchListing if there is none */
    @Transactional(readOnly = true)
    public Offer offer(OfferId id) {
        return stored(id).told();
    }

    /** The provider's own listings by name, those it withdrew and those that another stands for too; each with what it sells itself. */
    @Transactional(readOnly = true)
    public List<Listing> listingsOf(Who.Provider who) {
        return checks.onAll(
                listings.findByProviderIdOrderByNameAscIdAsc(who.organisation().value()).stream()
                        .map(listing -> listing.told().sellingItsOwn())
                        .toList());
    }

    /** Those of the provider's own listings that were withdrawn, which one that is only not offered now was not. */
    @Transactional(readOnly = true)
    public Set<ListingId> withdrawnOf(Who.Provider who) {
        return listings.findByProviderIdOrderByNameAscIdAsc(who.organisation().value()).stream()
                .filter(listing -> !listing.live())
                .map(StoredListing::listingId)
                .collect(Collectors.toSet());
    }

    /**
     * One of the provider's own listings.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     * @throws DirectoryRefusal.NoSuchListing if there is none
     */
    @Transactional(readOnly = true)
    public Listing ownListing(Who.Provider who, ListingId id) {
        return checks.on(owned.own().own(who, stored(id)).told().sellingItsOwn());
    }

    /**
     * One of the provider's own offers.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     * @throws DirectoryRefusal.NoSuchListing if there is none
     */
    @Transactional(readOnly = true)
    public Offer ownOffer(Who.Provider who, OfferId id) {
        var offer = stored(id);
        owned.own().own(who, offer.listing());
        return offer.told();
    }

    /**
     * Changes a price from now on; orders placed before keep theirs.
     *
     * @param unitPrice more than nothing, at most {@link #DEAREST}
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's
     * @throws DirectoryRefusal.NoSuchListing if there is no such offer
     */
    public void changePrice(Who.Provider who, OfferId offer, Money unitPrice) {
        if (!unitPrice.isPositive() || unitPrice.isMoreThan(DEAREST)) {
            throw new IllegalArgumentException("Not a price: " + unitPrice);
        }
        owned.own().changePrice(who, stored(offer), unitPrice);
    }

    /**
     * Takes a listing out of search; nothing more can be ordered from it. Doing so twice changes nothing.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's
     * @throws DirectoryRefusal.NoSuchListing if there is no such listing
     */
    public void withdraw(Who.Provider who, ListingId listing) {
        owned.own().withdraw(who, stored(listing));
    }

    /**
     * Adds a listing with its offers, or brings it up to date; for imports and the demonstration. What the source last said again
     * changes nothing, though the provider may have changed a price or withdrawn it since.
     *
     * @throws IllegalArgumentException unless the application itself asks
     */
    public ListingId put(Who who, NewListing listing) {
        if (!(who instanceof Who.System)) {
            throw new IllegalArgumentException("Only imports and the demonstration put listings");
        }
        return owned.putting().put(who.actor(), listing).id();
    }

    /**
     * Up to {@code limit} other listings of the same category that sell something, nearest to a listing first: for whoever was turned
     * down. Open to everybody.
     */
    @Transactional(readOnly = true)
    public List<Listing> nextTo(ListingId listing, int limit) {
        var from = stored(listing);
        return checks.onAll(finder.next(from.id(), from.told().categories(), from.point(), limit).stream()
                .map(StoredListing::told)
                .toList());
    }

    private StoredListing stored(ListingId id) {
        return listings.findById(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
    }

    private StoredOffer stored(OfferId id) {
        return offers.findWithListing(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
    }
}
