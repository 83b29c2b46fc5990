package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.identity.PersonId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;

/** A page about one person, whose route has the parameter {@code :person}: shown only to an officer who said why they look. */
abstract class PersonPage extends Page implements BeforeEnterObserver {

    final Officer officer;

    PersonPage(Kit kit, Officer officer, String titleKey, @Nullable Object... facts) {
        super(kit, titleKey, facts);
        this.officer = officer;
    }

    /** Shows the page: the record is open. */
    abstract void enter(Person person, BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("person")).map(PersonId::new);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var person = officer.opened(id.get());
        if (person.isEmpty()) {
            OpenPersonPage.askFirst(event, id.get());
            return;
        }
        clear();
        enter(person.get(), event);
    }
}
