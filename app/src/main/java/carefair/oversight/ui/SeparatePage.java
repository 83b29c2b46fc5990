package carefair.oversight.ui;

import carefair.identity.JoiningCodes;
import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Parts a record and its sign-in, for a reason. */
@Route("staff/people/:person/separate")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class SeparatePage extends PersonPage {

    private final JoiningCodes codes;

    SeparatePage(Kit kit, Officer officer, JoiningCodes codes) {
        super(kit, officer, "oversight.separate.title");
        this.codes = codes;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        back(At.person(person.id()));
        narrow();
        show(make.h1("oversight.separate.title"));
        if (!person.joined()) {
            show(make.p("oversight.person.not-joined"));
            return;
        }
        LongTextAnswer reason = longText("oversight.separate.reason").atMost(500);
        show(make.p("oversight.separate.text", person.fullName()));
        show(form().ask(reason).button("oversight.separate.button").then(() -> {
            codes.separate(officer.who(), person.id(), reason.value());
            go(At.done(person.id(), "separated"));
        }));
    }
}
