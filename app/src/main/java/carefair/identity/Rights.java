package carefair.identity;

import carefair.shared.London;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rights to act that are live today. */
@Component
class Rights {

    private final GrantRecords grants;
    private final InstantSource clock;

    Rights(GrantRecords grants, InstantSource clock) {
        this.grants = grants;
        this.clock = clock;
    }

    List<GrantRecord> of(PersonId representative) {
        return live(grants.findByRepresentativeId(representative.value()));
    }

    List<GrantRecord> of(PersonId representative, PersonId person) {
        return live(grants.findByRepresentativeIdAndPersonId(representative.value(), person.value()));
    }

    private List<GrantRecord> live(List<GrantRecord> found) {
        var today = London.today(clock);
        return found.stream().filter(grant -> grant.isLiveOn(today)).toList();
    }
}
