package carefair.oversight;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface PayInRunRepository extends JpaRepository<PayInRun, UUID> {

    List<PayInRun> findByOrderByStartedAtDesc(Limit atMost);
}
