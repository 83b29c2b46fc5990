package carefair.oversight.ui;

import carefair.identity.People;
import carefair.shared.Postcode;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.QuestionPage;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Adds somebody's record. */
@Route("staff/people/new")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class NewPersonPage extends QuestionPage {

    private final Officer officer;
    private final TextAnswer name =
            text("oversight.new.name").autocomplete("off").withoutSpellcheck();
    private final DateAnswer born = date("oversight.new.born");
    private final TextAnswer postcode = text("oversight.new.postcode")
            .optional()
            .autocomplete("off")
            .withoutSpellcheck()
            .wide("w10");

    NewPersonPage(Kit kit, Officer officer) {
        super(kit, "oversight.new.title");
        this.officer = officer;
        born.earlier(officer.today());
        postcode.check(typed -> Postcode.parse(typed).isPresent(), Problem.NOT_A_POSTCODE, Map.of());
        back(At.PEOPLE);
        show(make.h1("oversight.new.title"), make.p("oversight.new.text"));
        askThen("oversight.new.button", name, born, postcode);
    }

    @Override
    protected void next() {
        var added = officer.people()
                .add(
                        officer.who(),
                        new People.NewPerson(
                                name.value(),
                                born.value(),
                                postcode.given().flatMap(Postcode::parse).orElse(null)));
        go(At.person(added));
    }
}
