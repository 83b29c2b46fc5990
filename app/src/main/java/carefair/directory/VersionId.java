package carefair.directory;

import java.util.UUID;

/** Names one version of what a provider says of a listing. */
public record VersionId(UUID value) {}
