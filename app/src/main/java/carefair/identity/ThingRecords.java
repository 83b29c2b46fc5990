package carefair.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThingRecords extends Repository<ThingRecord, UUID> {

    void save(ThingRecord thing);

    Optional<ThingRecord> findById(UUID id);

    List<ThingRecord> findByPersonIdOrderByToldAtDescIdDesc(UUID person, Limit limit);

    List<ThingRecord> findByOrganisationIdOrderByToldAtDescIdDesc(UUID organisation, Limit limit);

    List<ThingRecord> findByStaffRoleInOrderByToldAtDescIdDesc(Collection<String> roles, Limit limit);

    @Query("select s.thingId from ThingSeen s where s.signInId = :signIn and s.thingId in :things")
    Set<UUID> seenAmong(Collection<UUID> things, UUID signIn);
}
