package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.AskerId;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The officer at the keyboard, and whose records they have open. */
@Component
record Officer(SignedIn signedIn, People people, InstantSource clock) {

    Who.Staff who() {
        return signedIn.staff();
    }

    /** The person's record if this officer has it open. */
    Optional<People.Person> opened(PersonId person) {
        try {
            return Optional.of(people.opened(who(), person));
        } catch (IdentityRefusal.NotYours closed) {
            return Optional.empty();
        }
    }

    boolean is(SignInId somebody) {
        return who().signIn().equals(somebody);
    }

    String name(SignInId somebody) {
        return people.nameOf(somebody);
    }

    String name(PersonId person) {
        return people.nameOf(person);
    }

    String name(AskerId asker) {
        return asker.person()
                .map(this::name)
                .or(() -> asker.signIn().map(this::name))
                .orElseThrow();
    }

    LocalDate today() {
        return London.today(clock);
    }
}
