package carefair.directory;

import java.util.UUID;

/** Names one review. */
public record ReviewId(UUID value) {}
