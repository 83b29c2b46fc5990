package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who will act for the person: looked for by name or reference. */
@Route("staff/grant/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class GrantWhoPage extends PersonDraftPage {

    private @org.jspecify.annotations.Nullable TextAnswer words;

    GrantWhoPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.GRANT, "oversight.grant.title");
    }

    @Override
    void enter(Person about) {
        words = text("oversight.grant.words", java.util.Map.of("person", about.fullName()))
                .atMost(100)
                .asHeading()
                .withoutSpellcheck()
                .autocomplete("off");
        ask(words);
    }

    @Override
    protected void next() {
        go(page("choose"));
    }
}
