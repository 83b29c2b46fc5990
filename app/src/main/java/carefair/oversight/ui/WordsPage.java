package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.identity.WordsAbout;
import carefair.ui.Kit;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** What anybody wrote about a person, for an officer whom the person asked to put something right. */
@Route("staff/people/:person/words")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class WordsPage extends PersonPage {

    private final WordsAbout words;

    WordsPage(Kit kit, Officer officer, WordsAbout words) {
        super(kit, officer, "oversight.words.title");
        this.words = words;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        back(At.person(person.id()));
        narrow();
        show(make.h1("oversight.words.title"), make.p("oversight.words.text", person.fullName()));
        var all = words.of(officer.who(), person.id());
        if (all.isEmpty()) {
            show(make.p("oversight.words.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        all.forEach(one -> list.add(new ListItem(
                make.said(one.text()),
                make.p(make.link(
                        At.person(person.id(), "words/" + one.id().value()),
                        "oversight.words.one",
                        Map.of("who", one.author(), "when", one.at()))))));
        show(list);
    }
}
