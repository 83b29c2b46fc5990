package carefair.oversight.ui;

import carefair.identity.Grants;
import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** What makes them a representative, and what the officer saw that proves it. */
@Route("staff/grant/:draft/kind")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class GrantKindPage extends PersonDraftPage {

    private final RadioAnswer<Grants.Kind> kind = radios("oversight.grant.kind");
    private final LongTextAnswer evidence = longText("oversight.grant.evidence").atMost(1000);

    GrantKindPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.GRANT, "oversight.grant.kind.title");
    }

    @Override
    void enter(Person about) {
        var representative = Representative.in(this);
        back(page(representative.isNew() ? "new" : "choose"));
        for (var each : Grants.Kind.values()) {
            kind.choice(GrantsPart.code(each), each);
        }
        show(make.h1(
                "oversight.grant.kind.heading",
                Map.of("who", representative.name(officer), "person", about.fullName())));
        ask(kind, evidence);
    }

    @Override
    protected void next() {
        keep(Map.of("kind", kind.value().name(), "evidence", evidence.value()));
        go(page("powers"));
    }
}
