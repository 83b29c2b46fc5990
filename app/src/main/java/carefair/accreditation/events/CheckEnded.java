package carefair.accreditation.events;

import carefair.accreditation.CheckKind;
import carefair.identity.OrganisationId;

/**
 * A check that held holds no more, and nothing took its place. Told once for each check, in the transaction that found it out.
 *
 * @param ranOut whether its last day went by; otherwise an officer took it back
 */
public record CheckEnded(OrganisationId provider, CheckKind kind, boolean ranOut) {}
