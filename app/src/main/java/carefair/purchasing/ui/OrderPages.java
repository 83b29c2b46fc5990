package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Orders;
import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Frame;
import carefair.ui.PageGuard;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Somebody else's order in the address bar is answered as one that does not exist; the service writes the audit record. */
@Component
class OrderPages implements PageGuard {

    private static final Pattern OF_ACCOUNT = Pattern.compile("/app/orders/([^/]+)(/.*)?");
    private static final Pattern OF_PROVIDER = Pattern.compile("/app/provider/orders/([^/]+)(/.*)?");
    private static final Pattern DRAFT = Pattern.compile("/app/order/([^/]+)/(quantity|date|dates|check|ask)");

    private final SignedIn signedIn;
    private final Orders orders;
    private final Drafts drafts;
    private final Frame frame;

    OrderPages(SignedIn signedIn, Orders orders, Drafts drafts, Frame frame) {
        this.signedIn = signedIn;
        this.orders = orders;
        this.drafts = drafts;
        this.frame = frame;
    }

    @Override
    public boolean exists(String path) {
        var ofAccount = OF_ACCOUNT.matcher(path);
        var ofProvider = OF_PROVIDER.matcher(path);
        var draft = DRAFT.matcher(path);
        if (!signedIn.anyone()) {
            // They are asked to sign in first.
            return true;
        }
        if (ofAccount.matches()) {
            return isTheirs(signedIn::resident, ofAccount.group(1));
        }
        if (ofProvider.matches()) {
            return isTheirs(signedIn::provider, ofProvider.group(1));
        }
        return !draft.matches() || isTheirDraft(draft.group(1));
    }

    private boolean isTheirs(Supplier<? extends Who> capacity, String order) {
        var id = OrderPaths.parse(order);
        if (id.isEmpty()) {
            return false;
        }
        try {
            orders.order(capacity.get(), id.get());
            return true;
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
                .filter(found -> found.journey().equals(OrderDraft.JOURNEY))
                .isPresent();
    }
}
