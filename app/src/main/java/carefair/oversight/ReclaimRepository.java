package carefair.oversight;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReclaimRepository extends JpaRepository<Reclaim, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reclaim r where r.id = :id")
    Optional<Reclaim> lock(UUID id);

    Optional<Reclaim> findByOpenPersonId(UUID person);

    @Query("select r from Reclaim r where r.openPersonId is not null order by r.proposedAt")
    List<Reclaim> open();
}
