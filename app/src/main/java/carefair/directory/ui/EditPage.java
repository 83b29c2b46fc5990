package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.ListingId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;

/** A page on which a provider changes what it says of one of its listings. */
abstract class EditPage extends Page implements BeforeEnterObserver {

    final VersionDesk desk;
    final Offering offering;
    private @Nullable ListingId listing;

    EditPage(Kit kit, VersionDesk desk, Offering offering) {
        super(kit, "directory.edit.title");
        this.desk = desk;
        this.offering = offering;
    }

    abstract void enter(BeforeEnterEvent event, Description says);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        clear();
        var found = event.getRouteParameters().get("listing").flatMap(VersionDesk::listing);
        var says = found.flatMap(desk::newest);
        if (says.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        listing = found.get();
        enter(event, says.get());
    }

    final ListingId listing() {
        if (listing == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return listing;
    }

    final void save(Description changed) {
        desk.edit(listing(), changed);
        go(EditListing.href(listing()) + "?saved");
    }
}
