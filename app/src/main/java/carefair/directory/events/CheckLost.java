package carefair.directory.events;

import carefair.identity.OrganisationId;

/**
 * Something the council had checked about a provider does not hold any more. Heard in the same transaction.
 *
 * @param kind what it was, by the name of its {@code CheckKind}
 * @param ranOut whether its last day went by; otherwise the council took it back
 */
public record CheckLost(OrganisationId provider, String kind, boolean ranOut) {}
