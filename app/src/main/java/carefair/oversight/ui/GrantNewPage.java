package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.shared.Postcode;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The record of somebody new who will act for the person. It is added when everything is checked. */
@Route("staff/grant/:draft/new")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class GrantNewPage extends PersonDraftPage {

    private final TextAnswer name =
            text("oversight.new.name").autocomplete("off").withoutSpellcheck();
    private final DateAnswer born = date("oversight.new.born");
    private final TextAnswer postcode = text("oversight.new.postcode")
            .optional()
            .autocomplete("off")
            .withoutSpellcheck()
            .wide("w10");

    GrantNewPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.GRANT, "oversight.grant.new");
        born.earlier(officer.today());
        postcode.check(typed -> Postcode.parse(typed).isPresent(), Problem.NOT_A_POSTCODE, Map.of());
    }

    @Override
    void enter(Person about) {
        back(page("choose"));
        show(make.h1("oversight.grant.new"), make.p("oversight.grant.new.text", about.fullName()));
        ask(name, born, postcode);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "name", name.value(),
                "born", born.value().toString(),
                "postcode", postcode.given().orElse("")));
        go(page("kind"));
    }
}
