package carefair.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GrantRecords extends Repository<GrantRecord, UUID> {

    void save(GrantRecord grant);

    Optional<GrantRecord> findById(UUID id);

    List<GrantRecord> findByPersonId(UUID person);

    List<GrantRecord> findByRepresentativeId(UUID representative);

    List<GrantRecord> findByRepresentativeIdAndPersonId(UUID representative, UUID person);
}
