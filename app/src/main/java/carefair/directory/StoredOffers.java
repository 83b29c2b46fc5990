package carefair.directory;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOffers extends Repository<StoredOffer, UUID> {

    @Query("select o from StoredOffer o join fetch o.listing where o.id = :id")
    Optional<StoredOffer> findWithListing(UUID id);
}
