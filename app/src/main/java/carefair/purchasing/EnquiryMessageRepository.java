package carefair.purchasing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnquiryMessageRepository extends JpaRepository<EnquiryMessage, UUID> {

    Optional<EnquiryMessage> findByCommandKey(UUID commandKey);

    long countByAccountIdInAndSaidAsInAndSaidAtGreaterThanEqual(
            Collection<UUID> accountIds, Collection<ActingAs> saidAs, Instant since);

    @Query("select m.waitedSeconds from EnquiryMessage m where m.providerId = :provider and m.waitedSeconds is not null"
            + " order by m.saidAt desc, m.id desc")
    List<Long> lastWaits(UUID provider, Limit limit);
}
