package carefair.directory.ui;

import carefair.directory.Claim;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** An officer decides whether an imported listing is the provider's who says so. */
@Route(CheckListingsView.PATH + "/claims/:claim")
@RolesAllowed({"ADMINISTRATOR", "ACCREDITATION_OFFICER"})
final class CheckClaimPage extends Page implements BeforeEnterObserver {

    private static final String LIST = "/app/" + CheckListingsView.PATH;

    private final ClaimDesk desk;

    CheckClaimPage(Kit kit, ClaimDesk desk) {
        super(kit, "directory.claim.check.title");
        this.desk = desk;
        back(LIST);
    }

    static String href(Claim claim) {
        return LIST + "/claims/" + claim.id().value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        event.getRouteParameters()
                .get("claim")
                .flatMap(desk::find)
                .ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Claim claim) {
        narrow();
        show(
                make.h1("directory.claim.check.of", claim.listingName()),
                make.rows()
                        .row("directory.claim.provider", desk.provider(claim))
                        .row("directory.claim.by", desk.askedBy(claim))
                        .row("directory.claim.at", Said.moment(claim.askedAt()))
                        .row("directory.claim.how", make.said(claim.reason())),
                make.p(make.link("/listings/" + claim.listing().value(), "directory.own.see")));
        if (claim.state() != Claim.State.WAITING) {
            show(make.inset(Tone.PLAIN, make.p("directory.claim." + claim.state())));
            return;
        }
        var why = longText("directory.claim.why").named("why").atMost(300);
        show(
                make.h2("directory.check.decide"),
                make.p("directory.claim.check.text"),
                action("directory.claim.agree", () -> {
                    desk.agree(claim.id());
                    go(LIST + "?done");
                }),
                make.section(
                        make.h2("directory.claim.refuse"),
                        form().ask(why)
                                .secondButton("directory.claim.refuse.button")
                                .then(() -> {
                                    desk.refuse(claim.id(), why.value());
                                    go(LIST + "?done");
                                })));
    }
}
