package carefair.directory.events;

import carefair.identity.OrganisationId;
import java.time.Instant;

/** Listings of a provider that the council brought back can be ordered from again. Heard in the same transaction. */
public record SellingResumed(OrganisationId provider, Instant at) {}
