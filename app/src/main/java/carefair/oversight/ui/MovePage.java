package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.shared.CommandKey;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.wallet.Corrections;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How much of the direct payment was the person's own money, and why? A second officer agrees before it moves. */
@Route("staff/people/:person/move")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class MovePage extends PersonPage {

    private final Corrections corrections;

    MovePage(Kit kit, Officer officer, Corrections corrections) {
        super(kit, officer, "oversight.move.title");
        this.corrections = corrections;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        back(At.person(person.id()));
        narrow();
        var amount = money("oversight.correction.amount");
        LongTextAnswer words = longText("oversight.correction.words").atMost(1000);
        // Made with the page, so that pressing twice proposes once.
        var key = CommandKey.random();
        show(make.h1("oversight.move.title"), make.p("oversight.move.text", person.fullName()));
        show(form().ask(amount, words)
                .button("oversight.correction.button")
                .then(() -> go(At.correction(
                        corrections.proposeMove(key, officer.who(), person.id(), amount.value(), words.value())))));
    }
}
