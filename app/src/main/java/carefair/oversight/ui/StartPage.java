package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.shared.CategoryCode;
import carefair.ui.Kit;
import carefair.wallet.Wallets;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Begins a journey for a person: the address a link leads to, which goes on to the first question. */
@Route("staff/people/:person/start/:journey")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class StartPage extends PersonPage {

    private final Kit kit;
    private final Wallets wallets;

    StartPage(Kit kit, Officer officer, Wallets wallets) {
        super(kit, officer, "oversight.person.title-any");
        this.kit = kit;
        this.wallets = wallets;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        var journey = event.getRouteParameters().get("journey").flatMap(Journey::of);
        if (journey.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var answers = new HashMap<>(Map.of("person", person.id().value().toString()));
        if (journey.get() == Journey.PLAN) {
            answers.put(PlanPage.FIELD, planNow(person));
        }
        var draft = kit.drafts().start(kit.frame().keeper(), journey.get().code(), answers);
        event.forwardTo(At.journey(journey.get(), draft).substring("/app/".length()));
    }

    private String planNow(Person person) {
        return wallets.wallet(officer.who(), person.id())
                .map(wallet ->
                        wallet.plan().stream().map(CategoryCode::text).sorted().collect(Collectors.joining("\n")))
                .orElse("");
    }
}
