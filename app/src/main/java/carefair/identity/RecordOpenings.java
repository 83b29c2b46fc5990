package carefair.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface RecordOpenings extends Repository<RecordOpening, UUID> {

    void save(RecordOpening opening);

    boolean existsBySignInIdAndPersonIdAndOpenedAtAfter(UUID signIn, UUID person, Instant since);

    List<RecordOpening> findByPersonIdOrderByOpenedAtDesc(UUID person, Limit limit);
}
