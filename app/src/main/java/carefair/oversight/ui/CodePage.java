package carefair.oversight.ui;

import carefair.identity.JoiningCodes;
import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Gives a one-time code: on this screen, once, or in a letter. */
@Route("staff/people/:person/code")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class CodePage extends PersonPage {

    private final JoiningCodes codes;

    CodePage(Kit kit, Officer officer, JoiningCodes codes) {
        super(kit, officer, "oversight.code.title-any");
        this.codes = codes;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        title("oversight.code.title", person.fullName());
        back(At.person(person.id()));
        narrow();
        show(make.h1("oversight.code.title", person.fullName()));
        if (person.joined()) {
            show(make.p("oversight.person.joined"));
            return;
        }
        show(make.p("oversight.code.text"), make.p("oversight.code.older"));
        show(make.buttons(
                action("oversight.code.screen", () -> showCode(person)),
                make.secondButtonLink("/staff/people/" + person.id().value() + "/letter", "oversight.code.letter")));
    }

    private void showCode(Person person) {
        var code = codes.issue(officer.who(), person.id(), JoiningCodes.Medium.SCREEN);
        clear();
        narrow();
        var shown = new Paragraph(code.text());
        shown.addClassName("figure");
        show(make.h1("oversight.code.given", person.fullName()), shown);
        show(make.p("oversight.code.once"), make.p("oversight.code.until", Map.of("day", code.lastDay())));
        show(make.p("oversight.code.how", Said.date(code.lastDay())));
        show(make.p(make.link(At.person(person.id()), "oversight.code.back", person.fullName())));
    }
}
