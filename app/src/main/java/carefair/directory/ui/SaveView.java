package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Saving one listing, from its public page: an address alone saves nothing, the button does. */
@Route("save/:listing")
@AnonymousAllowed
final class SaveView extends Page implements BeforeEnterObserver {

    private final Paths paths;
    private final Keeping keeping;

    SaveView(Kit kit, Paths paths, Keeping keeping) {
        super(kit, "directory.save.title");
        this.paths = paths;
        this.keeping = keeping;
    }

    static String href(ListingId listing) {
        return "/app/save/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        paths.listing(event.getRouteParameters())
                .ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Listing listing) {
        clear();
        narrow();
        back(Card.href(listing));
        show(
                make.h1("directory.save.heading", listing.name()),
                make.p(keeping.anyone() ? "directory.save.text" : "directory.save.visitor"),
                make.buttons(action("directory.save", () -> {
                    keeping.keep(listing.id());
                    go("/app/saved");
                })));
    }
}
