package carefair.directory;

import carefair.identity.Who;
import carefair.shared.Money;
import java.util.List;
import org.springframework.stereotype.Service;

/** Knows what is offered, by whom and for how much; finds it by words, need and place. */
@Service
public class Directory {

    public static final int PAGE_SIZE = 10;

    /** Open to everybody. */
    public Results search(Search search) {
        throw new UnsupportedOperationException();
    }

    /** Open to everybody. A withdrawn listing is still given, marked so. @throws DirectoryRefusal.NoSuchListing if there is none */
    public Listing listing(ListingId id) {
        throw new UnsupportedOperationException();
    }

    /** What is sold and for how much, today. @throws DirectoryRefusal.NoSuchListing if there is none */
    public Offer offer(OfferId id) {
        throw new UnsupportedOperationException();
    }

    /** The provider's own listings. */
    public List<Listing> listingsOf(Who.Provider who) {
        throw new UnsupportedOperationException();
    }

    /** Changes a price from now on; orders placed before keep theirs. */
    public void changePrice(Who.Provider who, OfferId offer, Money unitPrice) {
        throw new UnsupportedOperationException();
    }

    /** Takes a listing out of search; nothing more can be ordered from it. */
    public void withdraw(Who.Provider who, ListingId listing) {
        throw new UnsupportedOperationException();
    }

    /** Adds a listing with its offers, or brings it up to date; for imports and the demonstration. */
    public ListingId put(Who who, NewListing listing) {
        throw new UnsupportedOperationException();
    }

    /** Up to {@code limit} other listings of the same category, nearest to a listing first: for whoever was turned down. */
    public List<Listing> nextTo(ListingId listing, int limit) {
        throw new UnsupportedOperationException();
    }
}
