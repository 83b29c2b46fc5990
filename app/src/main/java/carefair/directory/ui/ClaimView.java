package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Somebody says that an imported listing is theirs, and how the council can tell. */
@Route("provider/claim/:listing")
@PermitAll
final class ClaimView extends Page implements BeforeEnterObserver {

    private final Paths paths;
    private final ClaimDesk desk;
    private final Sources sources;

    ClaimView(Kit kit, Paths paths, ClaimDesk desk) {
        super(kit, "directory.claim.title");
        this.paths = paths;
        this.desk = desk;
        this.sources = new Sources(this::say);
    }

    static String href(ListingId listing) {
        return "/app/provider/claim/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        paths.listing(event.getRouteParameters())
                .filter(listing -> listing.live() && listing.provider() == null)
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(Listing listing) {
        narrow();
        back(Card.href(listing));
        var before = desk.pending().stream()
                .filter(claim -> claim.listing().equals(listing.id()))
                .findFirst();
        if (before.isPresent()) {
            show(
                    make.h1("directory.claim.pending.title", listing.name()),
                    make.inset(
                            Tone.PLAIN,
                            make.p("directory.claim.pending", listing.name(), OwnListingsView.day(before.get()))),
                    make.p("directory.claim.pending.more"),
                    make.p(make.link("/app/" + OwnListingsView.PATH, "directory.own.title")));
            return;
        }
        var reason = longText("directory.claim.reason").named("reason").atMost(1000);
        show(
                make.h1("directory.claim.heading", listing.name()),
                make.p("directory.claim.text", sources.of(listing.source(), say("directory.claim.other-list"))),
                make.p("directory.claim.next"),
                form().ask(reason).button("directory.claim.button").then(() -> {
                    desk.claim(listing.id(), reason.value());
                    done(listing);
                }));
    }

    private void done(Listing listing) {
        clear();
        narrow();
        show(
                make.h1("directory.claim.done.title"),
                make.done(make.p("directory.claim.done", listing.name())),
                make.p(make.link("/app/" + OwnListingsView.PATH, "directory.own.title")));
    }
}
