package carefair.purchasing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnquiryReportRepository extends JpaRepository<EnquiryReport, UUID> {

    Optional<EnquiryReport> findByCommandKey(UUID commandKey);

    List<EnquiryReport> findByAnsweredAtIsNullOrderByDueAscReportedAtAsc();
}
