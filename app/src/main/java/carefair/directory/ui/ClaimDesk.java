package carefair.directory.ui;

import carefair.directory.Claim;
import carefair.directory.ClaimId;
import carefair.directory.Claims;
import carefair.directory.DirectoryRefusal;
import carefair.directory.ListingId;
import carefair.identity.IdentityRefusal;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Claims to imported listings, for whoever is at the keyboard. */
@Component
class ClaimDesk {

    private final Claims claims;
    private final SignedIn signedIn;
    private final Organisations organisations;
    private final People people;

    ClaimDesk(Claims claims, SignedIn signedIn, Organisations organisations, People people) {
        this.claims = claims;
        this.signedIn = signedIn;
        this.organisations = organisations;
        this.people = people;
    }

    void claim(ListingId listing, String reason) {
        claims.claim(signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new), listing, reason);
    }

    /** What the provider at the keyboard claimed and nobody has decided; nothing for anybody else. */
    List<Claim> pending() {
        return signedIn.who().orElse(null) instanceof Who.Provider provider ? claims.pending(provider) : List.of();
    }

    List<Claim> waiting() {
        return claims.waiting(signedIn.staff());
    }

    Optional<Claim> find(String id) {
        try {
            return Optional.of(claims.claim(signedIn.staff(), new ClaimId(UUID.fromString(id))));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing e) {
            return Optional.empty();
        }
    }

    void agree(ClaimId id) {
        claims.agree(signedIn.staff(), id);
    }

    void refuse(ClaimId id, String why) {
        claims.refuse(signedIn.staff(), id, why);
    }

    String provider(Claim claim) {
        return organisations.nameOf(claim.provider());
    }

    String askedBy(Claim claim) {
        return people.nameOf(claim.askedBy());
    }
}
