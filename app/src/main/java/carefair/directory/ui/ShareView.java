package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.Sharing.Shown;
import carefair.ui.Kit;
import carefair.ui.QuestionPage;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A provider says whether other directories may have its listing, and how near they may be told it is. */
@Route(OwnListingsView.PATH + "/share/:listing")
@PermitAll
final class ShareView extends QuestionPage implements BeforeEnterObserver {

    private final SharingDesk desk;
    private @Nullable Listing listing;
    private @Nullable RadioAnswer<Shown> how;

    ShareView(Kit kit, SharingDesk desk) {
        super(kit, "directory.share.title");
        this.desk = desk;
        back("/app/" + OwnListingsView.PATH);
    }

    static String href(ListingId listing) {
        return "/app/" + OwnListingsView.PATH + "/share/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.listing(event.getRouteParameters())
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(Listing shared) {
        listing = shared;
        RadioAnswer<Shown> asked = this.<Shown>radios("directory.share.how", Map.of("listing", shared.name()))
                .named("how")
                .asHeading()
                .choice("no", Shown.NOT)
                .choice("outcode", Shown.BY_OUTCODE);
        if (shared.kind() != ListingKind.PERSONAL_ASSISTANT) {
            asked.choice("place", Shown.BY_PLACE);
        }
        how = asked;
        form.show(
                make.p("directory.share.who"),
                make.p("directory.share.gone"),
                make.p("directory.share.now." + desk.shown(shared.id()).name()));
        askThen("directory.share.save", asked);
    }

    @Override
    protected void next() {
        if (listing != null && how != null) {
            desk.share(listing.id(), how.value());
            go(OwnListingsView.afterSharing(listing.id()));
        }
    }
}
