package carefair.directory.ui;

import carefair.accreditation.Suspensions;
import carefair.directory.Directory;
import carefair.directory.DirectoryRefusal;
import carefair.directory.Freshness;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.shared.Money;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A provider's own listings, for whoever of it is at the keyboard; another's are as if they were not there. */
@Component
class OwnDesk {

    private final Directory directory;
    private final Freshness freshness;
    private final Suspensions suspensions;
    private final SignedIn signedIn;

    OwnDesk(Directory directory, Freshness freshness, Suspensions suspensions, SignedIn signedIn) {
        this.directory = directory;
        this.freshness = freshness;
        this.suspensions = suspensions;
        this.signedIn = signedIn;
    }

    boolean isSuspended() {
        return suspensions.isSuspended(who().organisation());
    }

    /** Those they withdrew, or the register they come from. */
    Set<ListingId> withdrawn() {
        return directory.withdrawnOf(who());
    }

    List<Listing> all() {
        return directory.listingsOf(who());
    }

    /** The listing that people see in place of this one of theirs, once an officer found both to be the same; nothing for nearly all. */
    Optional<Listing> inPlaceOf(Listing own) {
        return own.live()
                ? Optional.empty()
                : Optional.of(directory.listing(own.id()))
                        .filter(stands -> !stands.id().equals(own.id()));
    }

    Optional<Offer> offer(String id) {
        return found(id, uuid -> directory.ownOffer(who(), new OfferId(uuid)));
    }

    Optional<Listing> listing(String id) {
        return found(id, uuid -> directory.ownListing(who(), new ListingId(uuid)));
    }

    /** The listing that an address names, while people see it. */
    Optional<Listing> shown(RouteParameters parameters) {
        return parameters.get("listing").flatMap(this::listing).filter(Listing::live);
    }

    /**
     * Changes the price of an offer as it was seen.
     *
     * @return false if somebody gave it another price meanwhile: nothing is changed then
     */
    boolean changePrice(Offer seen, Money unitPrice) {
        var now = directory.ownOffer(who(), seen.id()).unitPrice();
        if (!now.equals(seen.unitPrice()) && !now.equals(unitPrice)) {
            return false;
        }
        directory.changePrice(who(), seen.id(), unitPrice);
        return true;
    }

    void withdraw(ListingId listing) {
        directory.withdraw(who(), listing);
    }

    void stillRight(ListingId listing) {
        freshness.stillRight(who(), listing);
    }

    boolean isProvider() {
        return signedIn.who().filter(Who.Provider.class::isInstance).isPresent();
    }

    private Who.Provider who() {
        return signedIn.provider();
    }

    private static <T> Optional<T> found(String id, Function<UUID, T> look) {
        try {
            return Optional.of(look.apply(UUID.fromString(id)));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing | IdentityRefusal.NotYours e) {
            return Optional.empty();
        }
    }
}
