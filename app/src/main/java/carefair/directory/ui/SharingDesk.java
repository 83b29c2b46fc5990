package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.Sharing;
import carefair.identity.SignedIn;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the provider at the keyboard lets others have of its own listings. */
@Component
class SharingDesk {

    private final OwnDesk own;
    private final Sharing sharing;
    private final SignedIn signedIn;

    SharingDesk(OwnDesk own, Sharing sharing, SignedIn signedIn) {
        this.own = own;
        this.sharing = sharing;
        this.signedIn = signedIn;
    }

    Optional<Listing> listing(RouteParameters parameters) {
        return own.shown(parameters);
    }

    Sharing.Shown shown(ListingId listing) {
        return sharing.of(signedIn.provider(), listing);
    }

    void share(ListingId listing, Sharing.Shown shown) {
        sharing.choose(signedIn.provider(), listing, shown);
    }
}
