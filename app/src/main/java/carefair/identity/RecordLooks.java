package carefair.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who at the council opened a person's record, when and why: for the person to see. */
@Service
public class RecordLooks {

    public record Look(String name, String capacity, Instant at, String reason) {}

    /** Newest first, at most 200. Needs {@link Power#SEE}. */
    public List<Look> at(Who.Resident who) {
        throw new UnsupportedOperationException();
    }
}
