package carefair.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JoiningCodeRecords extends Repository<JoiningCodeRecord, UUID> {

    void save(JoiningCodeRecord code);

    boolean existsByPublicPart(String publicPart);

    List<JoiningCodeRecord> findByPersonIdAndUsedAtIsNullAndReplacedAtIsNull(UUID person);

    @Query("select c.secretDigest from JoiningCodeRecord c where c.publicPart = :publicPart")
    Optional<String> secretDigest(String publicPart);

    /** Locked, so that two who try at once use two tries and only one can join. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from JoiningCodeRecord c where c.publicPart = :publicPart")
    Optional<JoiningCodeRecord> lock(String publicPart);
}
