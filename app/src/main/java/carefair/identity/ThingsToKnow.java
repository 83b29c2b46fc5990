package carefair.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What people must be told, until letters and messages exist: it stands in their account's list. Written in the caller's transaction,
 * so it is told exactly when the thing happened; also published as the event {@link SomethingToKnow}.
 */
@Service
public class ThingsToKnow {

    /**
     * One thing.
     *
     * @param code names the words: bundle key {@code know.<code>.title}, with {@code facts} filled in by name
     * @param facts what the words need, already fit to read: sums, dates, names, references
     * @param path where to act on it, such as {@code /app/orders/...}; null if there is nothing to do
     * @param due by when it is the reader's turn; null if it is only news
     */
    public record Thing(
            String code,
            Map<String, String> facts,
            @Nullable String path,
            @Nullable LocalDate due) {}

    public record Told(UUID id, Thing thing, Instant at, boolean seen) {}

    /** Told to the person, and to whoever acts for them with the power to be told. */
    public void tell(PersonId person, Thing thing) {
        throw new UnsupportedOperationException();
    }

    public void tell(OrganisationId provider, Thing thing) {
        throw new UnsupportedOperationException();
    }

    /** Told to every member of staff with this role. */
    public void tell(Role role, Thing thing) {
        throw new UnsupportedOperationException();
    }

    /** What stands in the list of whoever this is, newest first, at most 100. */
    public List<Told> list(Who who) {
        throw new UnsupportedOperationException();
    }

    public void seen(Who who, UUID thing) {
        throw new UnsupportedOperationException();
    }
}
