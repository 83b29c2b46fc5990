package carefair.purchasing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands on the waiting list of one date.
 *
 * @param until until when a place is kept for them; null unless one is
 */
public record WaitingPlace(
        ActivityDate date, WaitingStage stage, @Nullable Instant until) {}
