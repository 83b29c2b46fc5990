package carefair.directory.ui;

import carefair.directory.ListingId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** An officer reads who changed what in a listing, and when; drafts are the provider's alone. */
@Route(CheckListingsView.PATH + "/history/:listing")
@RolesAllowed({"ADMINISTRATOR", "ACCREDITATION_OFFICER"})
final class CheckHistoryPage extends Page implements BeforeEnterObserver {

    private final VersionDesk desk;
    private final Telling telling;

    CheckHistoryPage(Kit kit, VersionDesk desk, Telling telling) {
        super(kit, "directory.history.title");
        this.desk = desk;
        this.telling = telling;
        back("/app/" + CheckListingsView.PATH);
    }

    static String href(ListingId listing) {
        return "/app/" + CheckListingsView.PATH + "/history/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var all = event.getRouteParameters()
                .get("listing")
                .flatMap(VersionDesk::listing)
                .map(desk::historyToCheck)
                .orElse(List.of());
        if (all.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        narrow();
        show(make.h1("directory.history.title"));
        new HistoryPart(make, telling, desk).of(all).forEach(this::show);
    }
}
