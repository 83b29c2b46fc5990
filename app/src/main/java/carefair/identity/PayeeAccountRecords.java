package carefair.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PayeeAccountRecords extends Repository<PayeeAccountRecord, UUID> {

    void save(PayeeAccountRecord account);

    Optional<PayeeAccountRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PayeeAccountRecord a where a.id = :id")
    Optional<PayeeAccountRecord> lock(UUID id);

    boolean existsByWaitingOrganisationId(UUID organisation);

    List<PayeeAccountRecord> findByOrganisationIdOrderByProposedAtDescIdDesc(UUID organisation);

    List<PayeeAccountRecord> findByWaitingOrganisationIdIsNotNullOrderByProposedAtAscIdAsc();

    @Query("select coalesce(max(a.agreedNumber), 0) from PayeeAccountRecord a where a.organisationId = :organisation")
    int agreed(UUID organisation);
}
