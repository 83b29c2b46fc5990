package carefair.directory;

import java.util.Locale;
import java.util.UUID;

/** Names one concern that was reported. */
public record ConcernId(UUID value) {

    /** What whoever reported it notes down and can say on the telephone, such as {@code 3F2A-91BC}. */
    public String reference() {
        var id = value.toString().toUpperCase(Locale.ROOT);
        return id.substring(0, 4) + "-" + id.substring(4, 8);
    }
}
