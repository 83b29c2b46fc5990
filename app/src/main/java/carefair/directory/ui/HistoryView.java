package carefair.directory.ui;

import carefair.directory.ListingId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A provider reads who changed what in one of its listings, and when. */
@Route(OwnListingsView.PATH + "/history/:listing")
@PermitAll
final class HistoryView extends Page implements BeforeEnterObserver {

    private final VersionDesk desk;
    private final Telling telling;

    HistoryView(Kit kit, VersionDesk desk, Telling telling) {
        super(kit, "directory.history.title");
        this.desk = desk;
        this.telling = telling;
        back("/app/" + OwnListingsView.PATH);
    }

    static String href(ListingId listing) {
        return "/app/" + OwnListingsView.PATH + "/history/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var says = event.getRouteParameters()
                .get("listing")
                .flatMap(VersionDesk::listing)
                .filter(listing -> desk.newest(listing).isPresent());
        if (says.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        narrow();
        var all = desk.history(says.get());
        show(make.h1("directory.history.title"));
        if (all.isEmpty()) {
            show(make.p("directory.history.none"));
        }
        new HistoryPart(make, telling, desk).of(all).forEach(this::show);
    }
}
