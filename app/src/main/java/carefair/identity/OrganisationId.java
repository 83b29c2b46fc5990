package carefair.identity;

import java.util.UUID;

/** Names a provider: a business, group, or a personal assistant who works for themselves. */
public record OrganisationId(UUID value) {}
