package carefair.settings;

import java.util.UUID;

/** Names one row that was written for a rate. */
public record RateId(UUID value) {}
