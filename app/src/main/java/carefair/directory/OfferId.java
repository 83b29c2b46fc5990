package carefair.directory;

import java.util.UUID;

/** Names one thing a listing sells. */
public record OfferId(UUID value) {}
