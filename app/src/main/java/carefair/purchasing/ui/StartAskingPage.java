package carefair.purchasing.ui;

import carefair.directory.Listing;
import carefair.purchasing.Reach;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a question to one provider begins: makes the draft and goes on, or says what to do where nobody can be asked. */
@Route("ask/new/:listing")
@PermitAll
final class StartAskingPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final AskDesk desk;
    private final ContactPart contact;

    StartAskingPage(Kit kit, AskDesk desk, ContactPart contact) {
        super(kit, "purchasing.enquiry.ask.title");
        this.kit = kit;
        this.desk = desk;
        this.contact = contact;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("listing").flatMap(desk::listing);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var listing = found.get();
        if (desk.reach(listing) == Reach.NOBODY) {
            showInstead(listing, listing.live() ? "not-here" : "withdrawn");
        } else if (!desk.mayAsk()) {
            showInstead(listing, "no-account");
        } else {
            desk.blocked(listing).ifPresentOrElse(why -> showInstead(listing, why), () -> begin(event, listing));
        }
    }

    private void begin(BeforeEnterEvent event, Listing listing) {
        var draft = kit.drafts()
                .start(kit.frame().keeper(), AskDraft.JOURNEY, AskDraft.begin(List.of(listing.id()), false));
        event.forwardTo("ask/" + draft + "/words");
    }

    private void showInstead(Listing listing, String why) {
        clear();
        narrow();
        back(EnquiryPaths.listing(listing.id()));
        show(
                make.h1("purchasing.enquiry." + why + ".title", listing.name()),
                make.p("purchasing.enquiry." + why + ".text"));
        if (why.equals("not-here")) {
            contact.of(listing).forEach(this::show);
        }
        show(
                make.p("purchasing.enquiry.instead"),
                make.p(make.link(EnquiryPaths.listing(listing.id()), "purchasing.enquiry.back-to", listing.name())));
    }
}
