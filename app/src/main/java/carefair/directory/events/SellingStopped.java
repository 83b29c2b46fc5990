package carefair.directory.events;

import carefair.identity.OrganisationId;
import java.time.Instant;

/** Nothing can be ordered any more from any listing of a provider that the council suspended. Heard in the same transaction. */
public record SellingStopped(OrganisationId provider, Instant at) {}
