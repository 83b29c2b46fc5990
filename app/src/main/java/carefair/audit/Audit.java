package carefair.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Remembers who did or looked at what. Entries are only ever added. */
@Service
public class Audit {

    /** Adds an entry in the caller's transaction, so that act and record stand or fall together. */
    public void record(AuditEvent event) {
        throw new UnsupportedOperationException();
    }

    /** Adds an entry in a transaction of its own: for refusals and looks, which must be remembered though nothing else is written. */
    public void recordApart(AuditEvent event) {
        throw new UnsupportedOperationException();
    }

    /** Everything done about one person with one of these actions, newest first, at most {@code limit}. */
    public List<AuditEntry> about(UUID subject, List<String> actions, int limit) {
        throw new UnsupportedOperationException();
    }
}
