package carefair.oversight;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PayInFailureRepository extends JpaRepository<PayInFailure, UUID> {

    List<PayInFailure> findByRunIdOrderById(UUID runId);

    void deleteByRunId(UUID runId);
}
