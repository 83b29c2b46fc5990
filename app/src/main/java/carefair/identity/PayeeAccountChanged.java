package carefair.identity;

/**
 * A provider that was paid before is paid into another account from now on. Told in the transaction that changes it; never for the first
 * account.
 */
public record PayeeAccountChanged(OrganisationId provider) {}
