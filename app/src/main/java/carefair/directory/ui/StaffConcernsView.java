package carefair.directory.ui;

import carefair.directory.Concern;
import carefair.directory.Concerns;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Concerns that people reported about listings: what is open, the gravest first, and what was closed. Not what was written. */
@Route("staff/concerns")
@RolesAllowed({"ACCREDITATION_OFFICER", "DIRECT_PAYMENT_OFFICER"})
final class StaffConcernsView extends Page implements BeforeEnterObserver {

    static final String HREF = "/app/staff/concerns";

    private final Concerns concerns;
    private final SignedIn signedIn;

    StaffConcernsView(Kit kit, Concerns concerns, SignedIn signedIn) {
        super(kit, "directory.concerns.title");
        this.concerns = concerns;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        narrow();
        show(make.h1("directory.concerns.title"), make.lead("directory.concerns.lead"));
        show(part("directory.concerns.open", concerns.open(signedIn.staff())));
        show(part("directory.concerns.closed", concerns.closed(signedIn.staff())));
    }

    private Component part(String heading, List<Concern> part) {
        if (part.isEmpty()) {
            return make.section(make.h2(heading), make.p("directory.concerns.none"));
        }
        return make.section(
                make.h2(heading), make.entries(part.stream().map(this::item).toList()));
    }

    private ListItem item(Concern concern) {
        return new ListItem(
                make.p(make.linkWords(HREF + "/" + concern.id().value(), concern.listingName())),
                make.p(make.tag(
                        concern.kind() == Concern.Kind.HARM && concern.isOpen() ? Tone.WAIT : Tone.PLAIN,
                        "directory.Kind." + concern.kind())),
                make.p(new Span(Said.moment(concern.raisedAt()))),
                make.soft("directory.concerns.reference.of", concern.id().reference()));
    }
}
