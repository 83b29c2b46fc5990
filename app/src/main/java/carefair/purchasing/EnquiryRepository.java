package carefair.purchasing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnquiryRepository extends JpaRepository<Enquiry, UUID> {

    Optional<Enquiry> findFirstByAccountIdInAndListingIdInOrderByLastAtDescIdDesc(
            Collection<UUID> accountIds, Collection<UUID> listingIds);

    List<Enquiry> findByAccountIdInOrderByLastAtDescIdDesc(Collection<UUID> accountIds);

    List<Enquiry> findByProviderIdIsNullAndStageOrderByCouncilByAscBegunAtAsc(EnquiryStage stage);

    List<Enquiry> findByProviderIdOrderByLastAtDescIdDesc(UUID providerId);
}
