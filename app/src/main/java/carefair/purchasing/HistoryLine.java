package carefair.purchasing;

import carefair.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order, as people read it.
 *
 * @param by the name of whoever pressed the button
 * @param words what they wrote; null if nothing, or if it was withheld
 * @param amount the money it was about; null if none
 */
public record HistoryLine(
        Instant at,
        Happening happening,
        String by,
        ActingAs as,
        @Nullable String words,
        @Nullable Money amount) {}
