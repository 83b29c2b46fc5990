package carefair.oversight;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PayScheduleDecisionRepository extends JpaRepository<PayScheduleDecision, UUID> {}
