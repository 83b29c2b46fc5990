package carefair.accreditation.events;

import carefair.identity.OrganisationId;

/** A check of this provider was recorded or taken back. Heard in the same transaction. */
public record ChecksChanged(OrganisationId provider) {}
