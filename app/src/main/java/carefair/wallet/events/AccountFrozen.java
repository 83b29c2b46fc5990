package carefair.wallet.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An account's row and its postings do not agree, so it takes no new spending until two officers have looked.
 *
 * @param freeze the freeze's id, under which the council finds it
 * @param foundAt when it was found
 */
public record AccountFrozen(UUID freeze, Instant foundAt) {}
