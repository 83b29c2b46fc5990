package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Asks once more before a listing is withdrawn, which its provider cannot undo. */
@Route(OwnListingsView.PATH + "/withdraw/:listing")
@PermitAll
final class WithdrawView extends Page implements BeforeEnterObserver {

    private final OwnDesk desk;

    WithdrawView(Kit kit, OwnDesk desk) {
        super(kit, "directory.withdraw.title");
        this.desk = desk;
        back("/app/" + OwnListingsView.PATH);
    }

    static String href(ListingId listing) {
        return "/app/" + OwnListingsView.PATH + "/withdraw/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.shown(event.getRouteParameters())
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(Listing listing) {
        clear();
        narrow();
        show(
                make.h1("directory.withdraw.heading", listing.name()),
                make.p("directory.withdraw.find"),
                make.p("directory.withdraw.orders"),
                make.p("directory.withdraw.back"),
                make.buttons(
                        action("directory.withdraw.do", () -> withdraw(listing), listing.name()),
                        make.secondButtonLink("/app/" + OwnListingsView.PATH, "directory.withdraw.keep")));
    }

    private void withdraw(Listing listing) {
        desk.withdraw(listing.id());
        go(OwnListingsView.afterWithdrawal(listing.id()));
    }
}
