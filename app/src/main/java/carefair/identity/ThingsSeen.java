package carefair.identity;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ThingsSeen extends Repository<ThingSeen, UUID> {

    void save(ThingSeen seen);

    boolean existsByThingIdAndSignInId(UUID thing, UUID signIn);
}
