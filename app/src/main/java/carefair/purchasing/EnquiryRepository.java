package carefair.purchasing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnquiryRepository extends JpaRepository<Enquiry, UUID> {

    Optional<Enquiry> findByAccountIdAndListingId(UUID accountId, UUID listingId);

    Optional<Enquiry> findFirstByAccountIdAndListingIdInOrderByLastAtDescIdDesc(
            UUID accountId, Collection<UUID> listingIds);

    List<Enquiry> findByAccountIdOrderByLastAtDescIdDesc(UUID accountId);

    List<Enquiry> findByProviderIdOrderByLastAtDescIdDesc(UUID providerId);
}
