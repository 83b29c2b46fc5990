package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import java.time.Instant;

/**
 * A provider says that an imported listing is its own.
 *
 * @param reason how the council can tell, in the provider's words
 */
public record Claim(
        ClaimId id,
        ListingId listing,
        String listingName,
        OrganisationId provider,
        State state,
        String reason,
        SignInId askedBy,
        Instant askedAt) {

    public enum State {
        WAITING,
        AGREED,
        REFUSED
    }
}
