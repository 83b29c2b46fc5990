package carefair.accreditation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSuspensions extends Repository<StoredSuspension, UUID> {

    StoredSuspension saveAndFlush(StoredSuspension change);

    Optional<StoredSuspension> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredSuspension s where s.id = :id")
    Optional<StoredSuspension> lock(UUID id);

    boolean existsByWaitingOrganisationId(UUID organisation);

    List<StoredSuspension> findByWaitingOrganisationIdIsNotNullOrderByAskedAtAscIdAsc();

    List<StoredSuspension> findByOrganisationIdOrderByAskedAtDescIdDesc(UUID organisation);

    /** The change that counts now for each provider: the one agreed last. */
    @Query(
            "select s from StoredSuspension s where s.agreedNumber = (select max(o.agreedNumber) from StoredSuspension o where o.organisationId = s.organisationId)")
    List<StoredSuspension> counting();

    @Query(
            "select s from StoredSuspension s where s.organisationId = :organisation and s.agreedNumber = (select max(o.agreedNumber) from StoredSuspension o where o.organisationId = :organisation)")
    Optional<StoredSuspension> counting(UUID organisation);

    @Query("select coalesce(max(s.agreedNumber), 0) from StoredSuspension s where s.organisationId = :organisation")
    int agreed(UUID organisation);
}
