package carefair.directory;

import java.util.UUID;

/** Names one saved search. */
public record SearchId(UUID value) {}
