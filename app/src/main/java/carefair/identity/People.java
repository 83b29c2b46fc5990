package carefair.identity;

import carefair.shared.Postcode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people the council knows here, and their names. */
@Service
@Transactional
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
            @Nullable Postcode postcode) {

        /** @throws IllegalArgumentException if the name is blank or longer than 200 characters */
        public NewPerson {
            if (fullName.isBlank() || fullName.length() > 200) {
                throw new IllegalArgumentException("A full name has 1 to 200 characters");
            }
        }
    }

    private final NewPeople newPeople;
    private final PeopleSearch search;
    private final OpenedRecords opened;
    private final Naming naming;

    People(NewPeople newPeople, PeopleSearch search, OpenedRecords opened, Naming naming) {
        this.newPeople = newPeople;
        this.search = search;
        this.opened = opened;
        this.naming = naming;
    }

    /**
     * Adds a person; the reference the council uses for them on paper is made here. For the application, and staff with
     * {@link Role#DIRECT_PAYMENT_OFFICER}.
     */
    public PersonId add(Who who, NewPerson person) {
        return newPeople.add(who, person);
    }

    /** People whose name or reference has these words, by name, at most 50. Needs {@link Role#DIRECT_PAYMENT_OFFICER}. */
    public List<Person> find(Who.Staff who, String words) {
        return search.find(who, words);
    }

    /**
     * Opens one person's record for a stated reason of 1 to 2,000 characters, which the person sees. Needs
     * {@link Role#DIRECT_PAYMENT_OFFICER}.
     *
     * @throws IdentityRefusal.NotYours if there is no such person
     * @throws IdentityRefusal.NotByYourself if it is the officer's own record
     */
    public Person open(Who.Staff who, PersonId person, String reason) {
        return opened.open(who, person, reason);
    }

    /** The person's record when this officer opened it, for a reason, within the hour. @throws IdentityRefusal.NotYours if not */
    public Person opened(Who.Staff who, PersonId person) {
        return opened.opened(who, person);
    }

    /** The name to show for a person to somebody who may see it. */
    public String nameOf(PersonId person) {
        return naming.nameOf(person);
    }

    /** The name to show for whoever pressed a button; "Carefair" for the application itself. */
    public String nameOf(SignInId signIn) {
        return naming.nameOf(signIn);
    }

    /** What a member of staff is to the person, such as "direct payment officer", or the capacity of another sign-in. */
    public String capacityOf(SignInId signIn) {
        return naming.capacityOf(signIn);
    }

    /**
     * What whoever pressed a button is to the person whose account it is: "account holder", "nominated person", or what
     * {@link #capacityOf(SignInId)} says. A right that has ended since still names what they were.
     */
    public String capacityOf(SignInId signIn, PersonId account) {
        return naming.capacityOf(signIn, account);
    }
}
