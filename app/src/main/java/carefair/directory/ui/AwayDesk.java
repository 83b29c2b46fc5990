package carefair.directory.ui;

import carefair.directory.Away;
import carefair.directory.DaysAway;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.identity.SignedIn;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the provider at the keyboard is not free. */
@Component
class AwayDesk {

    private final OwnDesk own;
    private final DaysAway days;
    private final SignedIn signedIn;

    AwayDesk(OwnDesk own, DaysAway days, SignedIn signedIn) {
        this.own = own;
        this.days = days;
        this.signedIn = signedIn;
    }

    Optional<Listing> listing(RouteParameters parameters) {
        return own.shown(parameters);
    }

    List<Away> of(ListingId listing) {
        return days.of(listing);
    }

    List<LocalDate> agreed(ListingId listing, Away during) {
        return days.agreed(signedIn.provider(), listing, during);
    }

    Optional<Integer> hoursADay(ListingId listing) {
        return days.hoursADay(signedIn.provider(), listing);
    }

    boolean away(ListingId listing, LocalDate first, LocalDate last) {
        return days.away(signedIn.provider(), listing, first, last);
    }

    void back(ListingId listing, UUID away) {
        days.back(signedIn.provider(), listing, away);
    }

    void give(ListingId listing, @Nullable Integer hours) {
        days.give(signedIn.provider(), listing, hours);
    }
}
