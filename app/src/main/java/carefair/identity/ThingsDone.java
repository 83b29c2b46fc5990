package carefair.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThingsDone extends Repository<ThingDone, UUID> {

    void save(ThingDone done);

    /**
     * The things that lead to that address, asked somebody to act, and are not done: by a day, or whoever of the staff has the role. What
     * is told to a role is work for one of many, so once it is done nobody else has it before them.
     */
    @Query("""
            select t.id from ThingRecord t
            where t.path = :path and (t.due is not null or t.staffRole is not null)
              and not exists (select 1 from ThingDone d where d.thingId = t.id)
            """)
    List<UUID> openAt(String path);

    @Query("select d.thingId from ThingDone d where d.thingId in :things")
    Set<UUID> doneAmong(Collection<UUID> things);
}
