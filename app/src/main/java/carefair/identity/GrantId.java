package carefair.identity;

import java.util.UUID;

/** Names one right to act for a person. */
public record GrantId(UUID value) {}
