package carefair.wallet.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.SignedIn;
import carefair.ui.Kit;
import carefair.wallet.Employing;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Somebody whom a person employs, as an officer who opened the record says it. */
@Route("staff/people/:person/assistants/:assistant")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class StaffAssistantPage extends AssistantFormPage {

    private static final String PERSON = "staff/people/";

    private final SignedIn signedIn;

    StaffAssistantPage(Kit kit, SignedIn signedIn, Employing employing) {
        super(kit, employing);
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("person").orElse("");
        try {
            var person = new PersonId(UUID.fromString(asked));
            enter(event, new Asked(signedIn.staff(), person, "/app/" + PERSON + person.value()));
        } catch (IllegalArgumentException noPerson) {
            event.rerouteToError(NotFoundException.class);
        } catch (IdentityRefusal.NotYours notOpen) {
            // The person's own page asks why the record is opened, or says that there is nobody.
            event.forwardTo(PERSON + asked);
        }
    }
}
