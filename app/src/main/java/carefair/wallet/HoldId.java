package carefair.wallet;

import java.util.UUID;

/** Names money set aside for one order. */
public record HoldId(UUID value) {}
