package carefair.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StoredClaims extends Repository<StoredClaim, UUID> {

    StoredClaim save(StoredClaim claim);

    Optional<StoredClaim> findById(UUID id);

    List<StoredClaim> findByListingIdAndProviderIdAndState(UUID listing, UUID provider, Claim.State state);

    List<StoredClaim> findByProviderIdAndStateOrderByAskedAt(UUID provider, Claim.State state);

    List<StoredClaim> findByStateOrderByAskedAt(Claim.State state, Limit limit);
}
