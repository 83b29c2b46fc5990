package carefair.directory.ui;

import carefair.directory.Freshness;
import carefair.directory.Freshness.Doubtful;
import carefair.directory.ListingId;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Listings nobody proved true for long, or whose provider could not be reached: staff call, and say that all is right. */
@Route("staff/freshness")
@RolesAllowed({"ACCREDITATION_OFFICER", "DIRECT_PAYMENT_OFFICER"})
final class StaffListingsView extends Page implements BeforeEnterObserver {

    static final String HREF = "/app/staff/freshness";

    private static final int SHOWN = 100;

    private final Freshness freshness;
    private final SignedIn signedIn;
    private final Telling telling;

    StaffListingsView(Kit kit, Freshness freshness, SignedIn signedIn, Telling telling) {
        super(kit, "directory.doubtful.title");
        this.freshness = freshness;
        this.signedIn = signedIn;
        this.telling = telling;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        clear();
        narrow();
        var all = freshness.doubtful(signedIn.staff());
        show(make.h1("directory.doubtful.title"), make.lead("directory.doubtful.lead"));
        if (all.isEmpty()) {
            show(make.p("directory.doubtful.none"));
            return;
        }
        show(make.p("directory.doubtful.count", all.size()));
        show(make.entries(all.stream().limit(SHOWN).map(this::item).toList()));
    }

    private ListItem item(Doubtful one) {
        var listing = one.listing();
        var item = new ListItem(
                make.p(make.linkWords(Card.href(listing), listing.name())), new Paragraph(telling.proved(listing)));
        if (one.hidden()) {
            item.add(make.p(make.tag(Tone.WAIT, "directory.doubtful.hidden")));
        }
        if (one.unreached() > 0) {
            item.add(make.p(make.tagWords(Tone.WAIT, telling.count("directory.doubtful.unreached", one.unreached()))));
        }
        item.add(action("directory.doubtful.called", () -> called(listing.id()))
                .slim()
                .about(listing.name()));
        return item;
    }

    private void called(ListingId listing) {
        freshness.called(signedIn.staff(), listing);
        draw();
    }
}
