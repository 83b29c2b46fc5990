package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.ui.PageGuard;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An activity that is not there, or is another provider's, has no page. */
@Component
class ActivityGuard implements PageGuard {

    private static final Pattern ACTIVITY = Pattern.compile("/app/activities/([^/]+)/?");
    private static final Pattern OF_PROVIDER = Pattern.compile("/app/provider/dates/([^/]+)/?");

    private final ActivityDesk desk;

    ActivityGuard(ActivityDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean exists(String path) {
        if (!desk.signedIn().anyone()) {
            // They are asked to sign in first.
            return true;
        }
        var activity = ACTIVITY.matcher(path);
        if (activity.matches()) {
            return desk.offer(activity.group(1)).isPresent();
        }
        var ofProvider = OF_PROVIDER.matcher(path);
        return !ofProvider.matches() || isOwn(ofProvider.group(1));
    }

    private boolean isOwn(String offer) {
        try {
            return desk.offer(offer)
                    .map(found -> desk.directory().ownOffer(desk.provider(), found.id()))
                    .isPresent();
        } catch (IdentityRefusal.NotYours | IdentityRefusal.NotSignedIn notThere) {
            return false;
        }
    }
}
