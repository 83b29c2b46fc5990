package carefair.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSavedListings extends Repository<SavedListing, SavedListing.Key> {

    SavedListing save(SavedListing saved);

    Optional<SavedListing> findById(SavedListing.Key key);

    /** Whether they saved the listing, or one that was merged into it. */
    @Query("""
            select count(s) from StoredListing l, SavedListing s
            where s.key.signInId = :signIn and l.id = s.key.listingId and (l.id = :listing or l.mergedInto = :listing)""")
    long count(UUID signIn, UUID listing);

    /** The listing, and those that were merged into it. */
    @Modifying
    @Query("""
            delete from SavedListing s where s.key.signInId = :signIn and (s.key.listingId = :listing
                or s.key.listingId in (select l.id from StoredListing l where l.mergedInto = :listing))""")
    void remove(UUID signIn, UUID listing);

    @Query("""
            select stands from StoredListing l, SavedListing s, StoredListing stands
            where s.key.signInId = :signIn and l.id = s.key.listingId and stands.id = coalesce(l.mergedInto, l.id)
            order by s.savedAt desc, l.id""")
    List<StoredListing> of(UUID signIn, Limit limit);
}
