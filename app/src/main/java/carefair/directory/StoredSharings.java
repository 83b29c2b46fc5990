package carefair.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredSharings extends Repository<StoredSharing, UUID> {

    StoredSharing save(StoredSharing sharing);

    Optional<StoredSharing> findById(UUID listing);

    List<StoredSharing> findByListingIdIn(Collection<UUID> listings);
}
