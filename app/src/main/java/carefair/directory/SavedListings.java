package carefair.directory;

import carefair.identity.Who;
import java.time.InstantSource;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The listings somebody keeps for later: anybody signed in, with or without a record. Each sees and changes only their own. */
@Service
public class SavedListings {

    /** As many as are shown. */
    public static final int MOST = 100;

    private final StoredSavedListings saved;
    private final StoredListings listings;
    private final ListingChecks checks;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    SavedListings(
            StoredSavedListings saved,
            StoredListings listings,
            ListingChecks checks,
            TransactionOperations transaction,
            InstantSource clock) {
        this.saved = saved;
        this.listings = listings;
        this.checks = checks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Saving twice keeps one. @throws DirectoryRefusal.NoSuchListing if there is none */
    public void save(Who who, ListingId listing) {
        var key = SavedListing.Key.of(who.signIn(), listing);
        try {
            transaction.executeWithoutResult(status -> {
                if (listings.findById(listing.value()).isEmpty()) {
                    throw new DirectoryRefusal.NoSuchListing();
                }
                if (saved.findById(key).isEmpty()) {
                    saved.save(new SavedListing(key, clock.instant()));
                }
            });
        } catch (DataIntegrityViolationException savedMeanwhile) {
            // Two presses at once: the other one kept it, which is what was wanted.
            assertKept(key, savedMeanwhile);
        }
    }

    /** What is not there is removed already. */
    public void remove(Who who, ListingId listing) {
        transaction.executeWithoutResult(status -> saved.remove(who.signIn().value(), listing.value()));
    }

    public boolean has(Who who, ListingId listing) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> saved.count(who.signIn().value(), listing.value()) > 0));
    }

    /** Newest first, at most {@value #MOST}. */
    public List<Listing> of(Who who) {
        var kept = transaction.execute(status -> saved.of(who.signIn().value(), Limit.of(MOST)).stream()
                .distinct()
                .map(StoredListing::told)
                .toList());
        return kept == null ? List.of() : checks.onAll(kept);
    }

    private void assertKept(SavedListing.Key key, DataIntegrityViolationException cause) {
        transaction.executeWithoutResult(status -> {
            if (saved.findById(key).isEmpty()) {
                throw cause;
            }
        });
    }
}
