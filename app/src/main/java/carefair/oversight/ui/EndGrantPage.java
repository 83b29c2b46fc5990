package carefair.oversight.ui;

import carefair.identity.GrantId;
import carefair.identity.Grants;
import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Ends somebody's right to act for a person, for a reason: it fails from their next press on. */
@Route("staff/people/:person/grants/:grant/end")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class EndGrantPage extends PersonPage {

    private final Grants grants;

    EndGrantPage(Kit kit, Officer officer, Grants grants) {
        super(kit, officer, "oversight.end-grant.title-any");
        this.grants = grants;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("grant")).map(GrantId::new);
        var grant = grants.over(officer.who(), person.id()).stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst();
        if (grant.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var names = Map.of(
                "who", officer.name(grant.get().representative()),
                "person", person.fullName());
        back(At.person(person.id()));
        narrow();
        title("oversight.end-grant.title", names);
        LongTextAnswer reason = longText("oversight.end-grant.reason").atMost(500);
        show(make.h1("oversight.end-grant.title", names), make.p("oversight.end-grant.text", names));
        show(form().ask(reason).button("oversight.end-grant.button").then(() -> {
            grants.end(officer.who(), grant.get().id(), reason.value());
            go(At.done(person.id(), "grant-ended"));
        }));
    }
}
