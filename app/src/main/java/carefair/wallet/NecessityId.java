package carefair.wallet;

import java.util.UUID;

/** One decision that paying a partner or close family is necessary. */
public record NecessityId(UUID value) {}
