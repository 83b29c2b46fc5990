package carefair.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRecords extends Repository<OrganisationRecord, UUID> {

    void save(OrganisationRecord organisation);

    Optional<OrganisationRecord> findById(UUID id);

    List<OrganisationRecord> findByName(String name);
}
