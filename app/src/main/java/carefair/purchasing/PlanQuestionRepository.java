package carefair.purchasing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanQuestionRepository extends JpaRepository<PlanQuestion, UUID> {

    Optional<PlanQuestion> findByCommandKey(UUID commandKey);

    List<PlanQuestion> findByAnsweredAtIsNullOrderByDueAscAskedAtAsc();

    List<PlanQuestion> findByAccountIdOrderByAskedAtDesc(UUID accountId);
}
