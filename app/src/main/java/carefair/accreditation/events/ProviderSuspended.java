package carefair.accreditation.events;

import carefair.identity.OrganisationId;
import java.time.Instant;

/** Two officers agreed that a provider sells nothing for now. Heard in the same transaction. */
public record ProviderSuspended(OrganisationId provider, Instant at) {}
