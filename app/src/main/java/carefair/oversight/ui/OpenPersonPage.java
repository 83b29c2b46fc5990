package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.QuestionPage;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the officer opens somebody's record: asked before anything of it is shown, and shown to the person. */
@Route("staff/people/:person/open")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class OpenPersonPage extends QuestionPage implements BeforeEnterObserver {

    private final Officer officer;
    private @Nullable PersonId person;
    private @Nullable LongTextAnswer reason;
    private String to = "";

    OpenPersonPage(Kit kit, Officer officer) {
        super(kit, "oversight.open.title");
        this.officer = officer;
        back(At.PEOPLE);
    }

    /** Sends somebody here first, and back to where they wanted to go afterwards. */
    static void askFirst(BeforeEnterEvent event, PersonId person) {
        event.forwardTo(
                OpenPersonPage.class,
                new RouteParameters("person", person.value().toString()),
                QueryParameters.of("to", "/app/" + event.getLocation().getPathWithQueryParameters()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("person")).map(PersonId::new);
        var name = id.flatMap(this::nameIfKnown);
        if (name.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        person = id.get();
        to = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .filter(path -> path.startsWith(At.TODAY + "/"))
                .orElse(At.person(id.get()));
        reason = longText("oversight.open.reason", Map.of("person", name.get()))
                .atMost(500)
                .asHeading();
        askThen("oversight.open.button", reason);
    }

    private java.util.Optional<String> nameIfKnown(PersonId id) {
        try {
            return java.util.Optional.of(officer.name(id));
        } catch (IdentityRefusal.NotYours | IllegalArgumentException unknown) {
            return java.util.Optional.empty();
        }
    }

    @Override
    protected void next() {
        if (person != null && reason != null) {
            officer.people().open(officer.who(), person, reason.value());
            go(to);
        }
    }
}
