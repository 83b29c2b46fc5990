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

    @Modifying
    @Query("delete from SavedListing s where s.key = :key")
    void remove(SavedListing.Key key);

    @Query("""
            select l from StoredListing l, SavedListing s
            where s.key.signInId = :signIn and l.id = s.key.listingId
            order by s.savedAt desc, l.id""")
    List<StoredListing> of(UUID signIn, Limit limit);
}
