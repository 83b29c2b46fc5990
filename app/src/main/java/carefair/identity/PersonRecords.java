package carefair.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface PersonRecords extends Repository<PersonRecord, UUID>, JpaSpecificationExecutor<PersonRecord> {

    void save(PersonRecord person);

    Optional<PersonRecord> findById(UUID id);

    Optional<PersonRecord> findByReference(String reference);

    boolean existsByReference(String reference);
}
