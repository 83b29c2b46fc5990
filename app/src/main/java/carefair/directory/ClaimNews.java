package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whoever must know of a claim, keeps its words and writes down who did what. Runs in its caller's transaction. */
@Component
class ClaimNews {

    private static final String STAFFS = Publishing.STAFFS + "claims/";

    private final Audit audit;
    private final Words words;
    private final ThingsToKnow things;

    ClaimNews(Audit audit, Words words, ThingsToKnow things) {
        this.audit = audit;
        this.words = words;
        this.things = things;
    }

    WordsId keep(OrganisationId about, Who who, String text) {
        return words.write(about.value(), who.actor(), text);
    }

    String read(StoredClaim claim) {
        return words.read(claim.reason()).orElse("");
    }

    void asked(Who who, StoredClaim claim, String listing) {
        did(who, "LISTING_CLAIMED", claim);
        var thing = new Thing("listing-claim-waits", Map.of("listing", listing), STAFFS + claim.id(), null);
        things.tell(Role.ADMINISTRATOR, thing);
        things.tell(Role.ACCREDITATION_OFFICER, thing);
    }

    void agreed(Who who, StoredClaim claim, String listing) {
        did(who, "LISTING_CLAIM_AGREED", claim);
        things.done(STAFFS + claim.id());
        things.tell(
                claim.provider(),
                new Thing("listing-claimed", Map.of("listing", listing), "/app/provider/listings", null));
    }

    void refused(Who who, StoredClaim claim, String listing, String why) {
        did(who, "LISTING_CLAIM_REFUSED", claim);
        things.done(STAFFS + claim.id());
        things.tell(
                claim.provider(),
                new Thing("listing-claim-refused", Map.of("listing", listing, "why", why), null, null));
    }

    private void did(Who who, String action, StoredClaim claim) {
        audit.record(AuditEvent.of(who.actor(), action).on("listing_claim", claim.id()));
    }
}
