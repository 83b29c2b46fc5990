package carefair.directory.ui;

import carefair.directory.ConcernId;
import carefair.directory.Concerns;
import carefair.directory.Reviews;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.ui.PageGuard;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The review of somebody else's order, and a concern that is not there, have no page; the service writes the audit record. */
@Component
class TrustGuard implements PageGuard {

    private static final Pattern REVIEW = Pattern.compile("/app/reviews/order/([^/]+)/?");
    private static final Pattern CONCERN = Pattern.compile(StaffConcernsView.HREF + "/([^/]+)/?");

    private final SignedIn signedIn;
    private final Reviews reviews;
    private final Concerns concerns;

    TrustGuard(SignedIn signedIn, Reviews reviews, Concerns concerns) {
        this.signedIn = signedIn;
        this.reviews = reviews;
        this.concerns = concerns;
    }

    @Override
    public boolean exists(String path) {
        if (!signedIn.anyone()) {
            // They are asked to sign in first.
            return true;
        }
        var review = REVIEW.matcher(path);
        if (review.matches()) {
            return isThere(review.group(1), order -> reviews.mustBeFinished(signedIn.resident(), order));
        }
        var concern = CONCERN.matcher(path);
        return !concern.matches()
                || isThere(concern.group(1), id -> concerns.mustExist(signedIn.staff(), new ConcernId(id)));
    }

    private static boolean isThere(String id, Consumer<UUID> look) {
        try {
            look.accept(UUID.fromString(id));
            return true;
        } catch (IllegalArgumentException | IdentityRefusal.NotYours | IdentityRefusal.NotSignedIn notThere) {
            return false;
        } catch (IdentityRefusal other) {
            // The page says it in words.
            return true;
        }
    }
}
