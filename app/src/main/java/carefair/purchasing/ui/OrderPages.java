package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Orders;
import carefair.purchasing.RegularOrders;
import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Frame;
import carefair.ui.PageGuard;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Somebody else's order in the address bar is answered as one that does not exist; the service writes the audit record. */
@Component
class OrderPages implements PageGuard {

    private static final Pattern OF_ACCOUNT = Pattern.compile("/app/orders/([^/]+)(/.*)?");
    private static final Pattern OF_PROVIDER = Pattern.compile("/app/provider/orders/([^/]+)(/.*)?");
    private static final Pattern REGULAR = Pattern.compile("/app/regular-orders/([^/]+)(/.*)?");
    private static final Pattern REGULAR_OF_PROVIDER = Pattern.compile("/app/provider/regular-orders/([^/]+)(/.*)?");
    private static final Pattern DRAFT =
            Pattern.compile("/app/order/([^/]+)/(quantity|date|dates|often|weekdays|from|check|ask)");

    private final SignedIn signedIn;
    private final Orders orders;
    private final RegularOrders regulars;
    private final Drafts drafts;
    private final Frame frame;

    OrderPages(SignedIn signedIn, Orders orders, RegularOrders regulars, Drafts drafts, Frame frame) {
        this.signedIn = signedIn;
        this.orders = orders;
        this.regulars = regulars;
        this.drafts = drafts;
        this.frame = frame;
    }

    @Override
    public boolean exists(String path) {
        var ofAccount = OF_ACCOUNT.matcher(path);
        var ofProvider = OF_PROVIDER.matcher(path);
        var regular = REGULAR.matcher(path);
        var regularOfProvider = REGULAR_OF_PROVIDER.matcher(path);
        var draft = DRAFT.matcher(path);
        if (!signedIn.anyone()) {
            // They are asked to sign in first.
            return true;
        }
        if (ofAccount.matches()) {
            return isThere(() -> theirs(signedIn::resident, ofAccount.group(1)));
        }
        if (ofProvider.matches()) {
            return isThere(() -> theirs(signedIn::provider, ofProvider.group(1)));
        }
        if (regular.matches()) {
            return isThere(() ->
                    OrderPaths.parseRegular(regular.group(1)).map(id -> regulars.regular(signedIn.resident(), id)));
        }
        if (regularOfProvider.matches()) {
            return isThere(() -> OrderPaths.parseRegular(regularOfProvider.group(1))
                    .map(id -> regulars.regular(signedIn.provider(), id)));
        }
        return !draft.matches() || isTheirDraft(draft.group(1));
    }

    private Optional<?> theirs(Supplier<? extends Who> capacity, String order) {
        return OrderPaths.parse(order).map(id -> orders.order(capacity.get(), id));
    }

    private static boolean isThere(Supplier<Optional<?>> asked) {
        try {
            return asked.get().isPresent();
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
