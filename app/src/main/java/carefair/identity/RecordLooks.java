package carefair.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who at the council opened a person's record, when and why: for the person to see. */
@Service
@Transactional(readOnly = true)
public class RecordLooks {

    /** @param reason in the officer's own words; empty if they were withheld since */
    public record Look(String name, String capacity, Instant at, String reason) {}

    private final RecordOpenings openings;
    private final Access access;
    private final Naming naming;
    private final Clerk clerk;

    RecordLooks(RecordOpenings openings, Access access, Naming naming, Clerk clerk) {
        this.openings = openings;
        this.access = access;
        this.naming = naming;
        this.clerk = clerk;
    }

    /** Newest first, at most 200. Needs {@link Power#SEE}. */
    public List<Look> at(Who.Resident who) {
        access.require(who, Power.SEE);
        return openings.findByPersonIdOrderByOpenedAtDesc(who.account().value(), Limit.of(200)).stream()
                .map(opening -> new Look(
                        naming.nameOf(opening.by()),
                        naming.capacityOf(opening.by()),
                        opening.at(),
                        clerk.read(opening.why())))
                .toList();
    }
}
