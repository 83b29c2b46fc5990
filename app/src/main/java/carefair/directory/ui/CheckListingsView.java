package carefair.directory.ui;

import carefair.directory.ListingVersion;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What providers wrote and the council must look at before people see it, longest waiting first. */
@Route(CheckListingsView.PATH)
@RolesAllowed({"ADMINISTRATOR", "ACCREDITATION_OFFICER"})
final class CheckListingsView extends Page implements BeforeEnterObserver {

    static final String PATH = "staff/listings";

    private final VersionDesk desk;
    private final ClaimDesk claims;
    private final Telling telling;

    CheckListingsView(Kit kit, VersionDesk desk, ClaimDesk claims, Telling telling) {
        super(kit, "directory.check.title");
        this.desk = desk;
        this.claims = claims;
        this.telling = telling;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = desk.waiting();
        show(make.h1("directory.check.title"), make.lead("directory.check.lead"));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("done")) {
            show(make.done(make.p("directory.check.done")));
        }
        if (waiting.isEmpty()) {
            show(make.p("directory.check.none"));
        }
        waiting.forEach(version -> show(part(version)));
        if (!telling.known().rules().homeCategories().isEmpty()) {
            show(make.p(make.link("/app/" + CareHomesView.PATH, "directory.homes.title")));
        }
        if (desk.isAdministrator()) {
            var bringIn = make.link("/staff/imports", "directory.import.link");
            // A plain page, which the application's own routing does not know.
            bringIn.setRouterIgnore(true);
            show(make.p(make.link(StaffDuplicatesView.HREF, "directory.duplicates.link")), make.p(bringIn));
        }
        var claimed = claims.waiting();
        if (!claimed.isEmpty()) {
            show(make.h2("directory.claim.waiting"));
            show(make.list(claimed.stream()
                    .map(claim -> make.linkWords(
                            CheckClaimPage.href(claim),
                            say("directory.claim.one", claims.provider(claim), claim.listingName())))
                    .toList()));
        }
    }

    private Component part(ListingVersion version) {
        var link = make.linkWords(
                CheckListingPage.href(version.id().value().toString()),
                version.says().name());
        var part = make.section(
                new H2(link),
                new Paragraph(say(
                        "directory.check.kind",
                        telling.kind(version.says().kind()),
                        version.says().area())),
                make.soft("directory.check.since", Said.moment(version.writtenAt()), version.number()));
        part.addClassName("gap");
        return part;
    }
}
