package carefair.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationRecords extends Repository<OrganisationRecord, UUID> {

    void save(OrganisationRecord organisation);

    Optional<OrganisationRecord> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OrganisationRecord o where o.id = :id")
    Optional<OrganisationRecord> lock(UUID id);

    List<OrganisationRecord> findByName(String name);

    List<OrganisationRecord> findFirst50ByNameContainingIgnoreCaseOrderByNameAscIdAsc(String letters);
}
