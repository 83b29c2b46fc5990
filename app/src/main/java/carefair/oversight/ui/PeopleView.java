package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import carefair.ui.TextAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * Finds people by name or reference. What was searched for stands in no address, because addresses are written down by machines on the
 * way.
 */
@Route("staff/people")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PeopleView extends Page {

    private final Officer officer;
    private final TextAnswer words =
            text("oversight.people.words").atMost(100).withoutSpellcheck().autocomplete("off");
    private final Div found = new Div();

    PeopleView(Kit kit, Officer officer) {
        super(kit, "oversight.people.title");
        this.officer = officer;
        found.getElement().setAttribute("role", "status");
        show(make.h1("oversight.people.title"), make.lead("oversight.people.why"));
        show(form().ask(words).button("oversight.people.button").then(this::find), found);
        show(make.p(make.link(At.NEW_PERSON, "oversight.people.add")));
    }

    private void find() {
        found.removeAll();
        var people = officer.people().find(officer.who(), words.value());
        found.add(make.h2(
                people.isEmpty() ? "oversight.people.none" : Plural.of("oversight.people.found", people.size()),
                people.size()));
        if (people.isEmpty()) {
            found.add(make.p("oversight.people.none.text"));
        } else {
            found.add(table(people));
        }
    }

    private Component table(List<Person> people) {
        var table = make.table("oversight.people.caption")
                .column("oversight.people.name")
                .column("oversight.person.reference")
                .column("oversight.person.born")
                .column("oversight.person.sign-in")
                .dense();
        people.forEach(person -> table.row(
                make.linkWords(At.person(person.id()), person.fullName()),
                new Span(person.reference()),
                new Span(Said.date(person.dateOfBirth())),
                make.p(person.joined() ? "oversight.people.joined" : "oversight.people.not-joined")));
        return table.scrolling();
    }
}
