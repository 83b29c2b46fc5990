package carefair.directory;

import java.util.UUID;

/** Names one concern that was reported. */
public record ConcernId(UUID value) {}
