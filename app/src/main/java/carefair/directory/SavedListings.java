package carefair.directory;

import carefair.identity.Who;
import java.util.List;
import org.springframework.stereotype.Service;

/** The listings somebody keeps for later: anybody signed in, with or without a record. */
@Service
public class SavedListings {

    /** Saving twice keeps one. */
    public void save(Who who, ListingId listing) {
        throw new UnsupportedOperationException();
    }

    public void remove(Who who, ListingId listing) {
        throw new UnsupportedOperationException();
    }

    /** Newest first, at most 100. */
    public List<Listing> of(Who who) {
        throw new UnsupportedOperationException();
    }
}
