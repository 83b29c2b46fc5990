package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.wallet.Necessities;
import carefair.wallet.NecessityId;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Ends the decision that somebody close may be paid, for a reason: nothing more is ordered from them. The person is told. */
@Route("staff/people/:person/necessities/:necessity/end")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class EndNecessityPage extends PersonPage {

    private final Necessities necessities;
    private final Payees payees;

    EndNecessityPage(Kit kit, Officer officer, Necessities necessities, Payees payees) {
        super(kit, officer, "oversight.end-necessity.title");
        this.necessities = necessities;
        this.payees = payees;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("necessity")).map(NecessityId::new);
        var decision = necessities.of(officer.who(), person.id()).stream()
                .filter(one -> id.filter(one.id()::equals).isPresent() && one.covers(officer.today()))
                .findFirst();
        if (decision.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        back(At.person(person.id()));
        narrow();
        LongTextAnswer reason = longText("oversight.end-necessity.reason").atMost(500);
        show(
                make.h1("oversight.end-necessity.title"),
                make.p(
                        "oversight.end-necessity.text",
                        Map.of("payee", payees.name(decision.get().payee()), "person", person.fullName())));
        show(form().ask(reason).button("oversight.end-necessity.button").then(() -> {
            necessities.end(officer.who(), decision.get().id(), reason.value());
            go(At.done(person.id(), "necessity-ended"));
        }));
    }
}
