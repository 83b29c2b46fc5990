package carefair.accreditation.events;

import carefair.identity.OrganisationId;
import java.time.Instant;

/** Two officers agreed that a suspended provider may sell again. Heard in the same transaction. */
public record ProviderBroughtBack(OrganisationId provider, Instant at) {}
