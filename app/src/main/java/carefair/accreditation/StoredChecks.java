package carefair.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredChecks extends Repository<StoredCheck, UUID> {

    /** Written at once, as rows that name it follow by SQL. */
    StoredCheck saveAndFlush(StoredCheck check);

    Optional<StoredCheck> findById(UUID id);

    List<StoredCheck> findByOrganisationIdInOrderByRecordedAtDescIdDesc(Collection<UUID> organisations);

    /** The providers with a check that ends by that day, or has ended. */
    @Query("select distinct c.organisationId from StoredCheck c where c.holdsUntil <= :day")
    List<UUID> withAnEndBy(LocalDate day);

    @Query("select distinct c.organisationId from StoredCheck c")
    List<UUID> providers();
}
