package carefair.directory;

import java.time.Instant;
import java.util.Collection;
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

    List<StoredListing> findByIdIn(Collection<UUID> ids);

    Optional<StoredListing> findBySource(String source);

    List<StoredListing> findByProviderIdOrderByNameAscIdAsc(UUID providerId);

    /** What nobody proved true at that moment or later, the oldest first. */
    @Query(
            "select l from StoredListing l where l.proof.provedAt < :since and l.live = true and l.mergedInto is null order by l.proof.provedAt, l.id")
    List<StoredListing> provedBefore(Instant since);

    /** Personal assistants of whom the middle of the outcode is not kept. */
    @Query(
            "select l from StoredListing l where l.kind = carefair.directory.ListingKind.PERSONAL_ASSISTANT and l.lat is not null and l.toldLat is null")
    List<StoredListing> withoutToldPlace();

    @Query("select max(l.proof.provedAt) from StoredListing l")
    @Nullable
    Instant lastProof();

    @Query("select count(l) from StoredListing l where l.live = true and l.suspended = false and l.mergedInto is null")
    long offered();

    @Query("select l.id from StoredListing l where l.mergedInto = :kept")
    List<UUID> mergedInto(UUID kept);

    long count();

    @Query("select max(l.updatedAt) from StoredListing l")
    @Nullable
    Instant lastUpdate();
}
