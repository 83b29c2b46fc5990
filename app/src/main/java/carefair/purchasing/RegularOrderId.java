package carefair.purchasing;

import java.util.UUID;

/** Names one regular order. */
public record RegularOrderId(UUID value) {}
