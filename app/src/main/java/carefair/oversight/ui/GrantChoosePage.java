package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.identity.PersonId;
import carefair.ui.Choice;
import carefair.ui.Kit;
import carefair.ui.RadioAnswer;
import carefair.ui.Said;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** Which of the people found it is, or somebody who has no record yet. */
@Route("staff/grant/:draft/choose")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class GrantChoosePage extends PersonDraftPage {

    private static final String NOBODY_YET = "new";

    private @org.jspecify.annotations.Nullable RadioAnswer<Optional<PersonId>> who;

    GrantChoosePage(Kit kit, Officer officer) {
        super(kit, officer, Journey.GRANT, "oversight.grant.choose.title");
    }

    @Override
    void enter(Person about) {
        back(page(""));
        who = this.<Optional<PersonId>>radios("oversight.grant.choose", Map.of("words", kept("oversight-grant-words")))
                .asHeading();
        for (var found : officer.people().find(officer.who(), kept("oversight-grant-words"))) {
            if (!found.id().equals(about.id())) {
                who.choice(new Choice<>(
                        found.id().value().toString(),
                        Optional.of(found.id()),
                        found.fullName(),
                        say("oversight.grant.choose.person", found.reference(), Said.date(found.dateOfBirth()))));
            }
        }
        who.choice(NOBODY_YET, Optional.empty());
        ask(who);
    }

    @Override
    protected void next() {
        if (who != null) {
            keep(Map.of("who", who.value().map(id -> id.value().toString()).orElse(NOBODY_YET)));
            go(page(who.value().isPresent() ? "kind" : "new"));
        }
    }
}
