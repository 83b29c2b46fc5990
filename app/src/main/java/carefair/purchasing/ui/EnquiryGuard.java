package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Enquiries;
import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Frame;
import carefair.ui.PageGuard;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Somebody else's thread in the address bar is answered as one that does not exist; the service writes the audit record. */
@Component
class EnquiryGuard implements PageGuard {

    private static final Pattern OF_PERSON = Pattern.compile("/app/questions/([^/]+)(/.*)?");
    private static final Pattern OF_PROVIDER = Pattern.compile("/app/provider/questions/([^/]+)(/.*)?");
    private static final Pattern DRAFT = Pattern.compile("/app/ask/([^/]+)/(who|words|check)");

    private final SignedIn signedIn;
    private final Enquiries enquiries;
    private final Drafts drafts;
    private final Frame frame;

    EnquiryGuard(SignedIn signedIn, Enquiries enquiries, Drafts drafts, Frame frame) {
        this.signedIn = signedIn;
        this.enquiries = enquiries;
        this.drafts = drafts;
        this.frame = frame;
    }

    @Override
    public boolean exists(String path) {
        if (!signedIn.anyone()) {
            // They are asked to sign in first.
            return true;
        }
        var ofPerson = OF_PERSON.matcher(path);
        if (ofPerson.matches()) {
            return isTheirs(signedIn::asker, ofPerson.group(1));
        }
        var ofProvider = OF_PROVIDER.matcher(path);
        if (ofProvider.matches()) {
            return isTheirs(signedIn::provider, ofProvider.group(1));
        }
        var draft = DRAFT.matcher(path);
        return !draft.matches() || isTheirDraft(draft.group(1));
    }

    private boolean isTheirs(Supplier<? extends Who> capacity, String enquiry) {
        try {
            return EnquiryPaths.parse(enquiry)
                    .map(id -> enquiries.one(capacity.get(), id))
                    .isPresent();
        } catch (IdentityRefusal.NotYours | IdentityRefusal.NotSignedIn notThere) {
            return false;
        } catch (IdentityRefusal other) {
            // The page says it in words.
            return true;
        }
    }

    private boolean isTheirDraft(String draft) {
        return DraftId.parse(draft)
                .flatMap(id -> drafts.find(frame.keeper(), id))
                .filter(found -> found.journey().equals(AskDraft.JOURNEY))
                .isPresent();
    }
}
