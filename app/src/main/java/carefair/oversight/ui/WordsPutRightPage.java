package carefair.oversight.ui;

import carefair.audit.WordsId;
import carefair.identity.IdentityRefusal;
import carefair.identity.People.Person;
import carefair.identity.WordsAbout;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** What should these words say instead, or why must nobody read them any more? */
@Route("staff/people/:person/words/:words")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class WordsPutRightPage extends PersonPage {

    private final WordsAbout words;

    WordsPutRightPage(Kit kit, Officer officer, WordsAbout words) {
        super(kit, officer, "oversight.words.one.title");
        this.words = words;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        var found =
                At.id(event.getRouteParameters().get("words")).map(WordsId::new).flatMap(id -> find(person, id));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var said = found.get();
        var all = At.person(person.id(), "words");
        back(all);
        narrow();
        LongTextAnswer instead = longText("oversight.words.instead").atMost(1000);
        LongTextAnswer why = longText("oversight.words.why").atMost(1000);
        LongTextAnswer withheld = longText("oversight.words.withhold").atMost(1000);
        show(
                make.h1("oversight.words.one.title"),
                make.p("oversight.words.by", Map.of("who", said.author(), "when", said.at())),
                make.said(said.text()),
                form().ask(instead, why).button("oversight.words.correct").then(() -> {
                    words.correct(officer.who(), person.id(), said.id(), instead.value(), why.value());
                    go(all);
                }),
                make.details(
                        "oversight.words.withhold.title",
                        make.p("oversight.words.withhold.text"),
                        form().ask(withheld)
                                .secondButton("oversight.words.withhold.button")
                                .then(() -> {
                                    words.withhold(officer.who(), person.id(), said.id(), withheld.value());
                                    go(all);
                                })));
    }

    private Optional<WordsAbout.Said> find(Person person, WordsId id) {
        try {
            return Optional.of(words.one(officer.who(), person.id(), id));
        } catch (IdentityRefusal.NotYours notThere) {
            return Optional.empty();
        }
    }
}
