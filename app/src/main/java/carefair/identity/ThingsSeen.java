package carefair.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThingsSeen extends Repository<ThingSeen, UUID> {

    void save(ThingSeen seen);

    boolean existsByThingIdAndSignInId(UUID thing, UUID signIn);

    @Query("select s.thingId from ThingSeen s where s.signInId = :signIn and s.thingId in :things")
    Set<UUID> seenAmong(Collection<UUID> things, UUID signIn);
}
