package carefair.directory;

import carefair.directory.ListingVersion.State;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredVersions extends Repository<StoredVersion, UUID> {

    StoredVersion save(StoredVersion version);

    Optional<StoredVersion> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from StoredVersion v where v.listingId = :listing order by v.number desc")
    List<StoredVersion> lock(UUID listing);

    @Query("select v.listingId from StoredVersion v where v.id = :id")
    Optional<UUID> listingOf(UUID id);

    /** One version, read only once the whole listing is locked: what was read before may be old by then. */
    default Optional<StoredVersion> lockOne(VersionId id) {
        return listingOf(id.value())
                .flatMap(listing -> lock(listing).stream()
                        .filter(version -> version.versionId().equals(id))
                        .findFirst());
    }

    List<StoredVersion> findByListingIdOrderByNumberDesc(UUID listing);

    List<StoredVersion> findByProviderIdAndStateInOrderByWrittenAtDesc(UUID provider, Collection<State> states);

    List<StoredVersion> findByStateOrderByWrittenAt(State state, Limit limit);

    boolean existsByListingIdAndState(UUID listing, State state);
}
