package carefair.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredListings extends Repository<StoredListing, UUID> {

    StoredListing save(StoredListing listing);

    /** Writes what is waiting, so that SQL beside sees it. */
    void flush();

    Optional<StoredListing> findById(UUID id);

    Optional<StoredListing> findBySource(String source);

    List<StoredListing> findByProviderIdOrderByNameAscIdAsc(UUID providerId);

    long count();

    @Query("select max(l.updatedAt) from StoredListing l")
    @Nullable
    Instant lastUpdate();
}
