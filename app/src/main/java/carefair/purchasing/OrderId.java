package carefair.purchasing;

import java.util.UUID;

/** Names one order. */
public record OrderId(UUID value) {}
