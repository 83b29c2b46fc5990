package carefair.directory;

import java.util.UUID;

/** Names one claim of a provider to a listing. */
public record ClaimId(UUID value) {}
