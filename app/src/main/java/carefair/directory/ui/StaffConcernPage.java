package carefair.directory.ui;

import carefair.directory.Concern;
import carefair.directory.ConcernId;
import carefair.directory.Concerns;
import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** One concern with what was written, which is an audit record; an officer writes what was done, and it is closed. */
@Route("staff/concerns/:concern")
@RolesAllowed({"ACCREDITATION_OFFICER", "DIRECT_PAYMENT_OFFICER"})
final class StaffConcernPage extends Page implements BeforeEnterObserver {

    private final Concerns concerns;
    private final SignedIn signedIn;
    private final People people;

    StaffConcernPage(Kit kit, Concerns concerns, SignedIn signedIn, People people) {
        super(kit, "directory.concerns.title");
        this.concerns = concerns;
        this.signedIn = signedIn;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("concern")
                .flatMap(this::found)
                .ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Concern> found(String id) {
        try {
            return Optional.of(concerns.read(signedIn.staff(), new ConcernId(UUID.fromString(id))));
        } catch (IllegalArgumentException | IdentityRefusal.NotYours e) {
            return Optional.empty();
        }
    }

    private void draw(Concern concern) {
        clear();
        back(StaffConcernsView.HREF);
        narrow();
        title("directory.concerns.of", concern.listingName());
        show(make.h1("directory.concerns.of", concern.listingName()));
        var rows = make.rows()
                .row("directory.concerns.kind", make.tag(Tone.PLAIN, "directory.Kind." + concern.kind()))
                .row("directory.concerns.reference", concern.id().reference())
                .row("directory.concerns.raised", Said.moment(concern.raisedAt()))
                .row("directory.concerns.said", make.said(concern.said()));
        rows.row(
                "directory.concerns.reach",
                concern.reach().isEmpty() ? say("directory.concerns.no-name") : concern.reach());
        if (concern.closedBy() != null && concern.closedAt() != null) {
            rows.row("directory.concerns.closed-by", people.nameOf(concern.closedBy()))
                    .row("directory.concerns.closed-at", Said.moment(concern.closedAt()))
                    .row("directory.concerns.outcome", make.said(concern.outcome()));
        }
        show(rows, make.p(make.tap("/listings/" + concern.listing().value(), "directory.own.see")));
        if (concern.isOpen()) {
            LongTextAnswer outcome = longText("directory.concerns.close").atMost(1000);
            show(form().ask(outcome).button("directory.concerns.close.button").then(() -> {
                concerns.close(signedIn.staff(), concern.id(), outcome.value());
                draw(concerns.read(signedIn.staff(), concern.id()));
            }));
        }
    }
}
