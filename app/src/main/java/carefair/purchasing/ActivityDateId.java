package carefair.purchasing;

import java.util.UUID;

/** Names one date of an activity. */
public record ActivityDateId(UUID value) {}
