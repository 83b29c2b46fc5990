package carefair.identity;

import carefair.shared.Postcode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The people the council knows here, and their names. */
@Service
public class People {

    /** A person as staff see them. */
    public record Person(
            PersonId id,
            String fullName,
            LocalDate dateOfBirth,
            @Nullable Postcode postcode,
            String reference,
            boolean joined) {}

    public record NewPerson(
            String fullName,
            LocalDate dateOfBirth,
            @Nullable Postcode postcode) {}

    /** Adds a person; the reference the council uses for them on paper is made here. */
    public PersonId add(Who who, NewPerson person) {
        throw new UnsupportedOperationException();
    }

    /** People whose name or reference has these words, by name, at most 50. Needs {@link Role#DIRECT_PAYMENT_OFFICER}. */
    public List<Person> find(Who.Staff who, String words) {
        throw new UnsupportedOperationException();
    }

    /** Opens one person's record for a stated reason, which the person sees. */
    public Person open(Who.Staff who, PersonId person, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The person's record when this officer opened it, for a reason, within the hour. @throws IdentityRefusal.NotYours if not */
    public Person opened(Who.Staff who, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** The name to show for a person to somebody who may see it. */
    public String nameOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** The name to show for whoever pressed a button; "Carefair" for the application itself. */
    public String nameOf(SignInId signIn) {
        throw new UnsupportedOperationException();
    }

    /** What a member of staff is to the person, such as "direct payment officer", or the capacity of another sign-in. */
    public String capacityOf(SignInId signIn) {
        throw new UnsupportedOperationException();
    }
}
