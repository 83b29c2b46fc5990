package carefair.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ThingRecords extends Repository<ThingRecord, UUID> {

    void save(ThingRecord thing);

    Optional<ThingRecord> findById(UUID id);

    List<ThingRecord> findByPersonIdOrderByToldAtDescIdDesc(UUID person, Limit limit);

    List<ThingRecord> findBySignInIdOrderByToldAtDescIdDesc(UUID signIn, Limit limit);

    List<ThingRecord> findByOrganisationIdOrderByToldAtDescIdDesc(UUID organisation, Limit limit);

    List<ThingRecord> findByStaffRoleInOrderByToldAtDescIdDesc(Collection<String> roles, Limit limit);
}
