package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.SavedListings;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What whoever is at the keyboard saved for later. */
@Component
class Keeping {

    private final SignedIn signedIn;
    private final SavedListings saved;

    Keeping(SignedIn signedIn, SavedListings saved) {
        this.signedIn = signedIn;
        this.saved = saved;
    }

    boolean anyone() {
        return signedIn.anyone();
    }

    /** Nothing for a visitor. */
    Set<ListingId> kept() {
        return signedIn.who().map(saved::of).orElse(List.of()).stream()
                .map(Listing::id)
                .collect(Collectors.toSet());
    }

    List<Listing> all() {
        return saved.of(who());
    }

    void keep(ListingId listing) {
        saved.save(who(), listing);
    }

    void remove(ListingId listing) {
        saved.remove(who(), listing);
    }

    private Who who() {
        return signedIn.who().orElseThrow(IdentityRefusal.NotSignedIn::new);
    }
}
