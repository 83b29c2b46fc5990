package carefair.demo;

import carefair.demo.signin.DemoPerson;
import carefair.demo.signin.DemoPerson.About;
import carefair.demo.signin.DemoPerson.ActsFor;
import carefair.identity.Grants;
import carefair.identity.Grants.NewGrant;
import carefair.identity.JoiningCodes;
import carefair.identity.JoiningCodes.Medium;
import carefair.identity.People;
import carefair.identity.People.NewPerson;
import carefair.identity.People.Person;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an officer of the demonstration does with a record, each time as the person will read it. */
@Component
@Profile("demo")
class DemoRecords {

    private static final String WHY = "Setting up the demonstration";

    private final People people;
    private final JoiningCodes codes;
    private final Grants grants;
    private final InstantSource clock;

    DemoRecords(People people, JoiningCodes codes, Grants grants, InstantSource clock) {
        this.people = people;
        this.codes = codes;
        this.grants = grants;
        this.clock = clock;
    }

    Optional<Person> find(Who.Staff officer, DemoPerson person) {
        return people.find(officer, person.name()).stream()
                .filter(found -> found.dateOfBirth().equals(about(person).born()))
                .findFirst();
    }

    PersonId add(Who.Staff officer, DemoPerson person) {
        return people.add(
                officer,
                new NewPerson(person.name(), about(person).born(), about(person).postcode()));
    }

    void join(Who.Staff officer, PersonId person, Who.Unjoined signIn, LocalDate born) {
        codes.join(signIn, code(officer, person), born);
    }

    /** A new code; any older one stops working. */
    String code(Who.Staff officer, PersonId person) {
        people.open(officer, person, WHY);
        return codes.issue(officer, person, Medium.LETTER).text();
    }

    boolean hasCode(PersonId person) {
        return codes.standing(DemoPeople.WHO, person).isPresent();
    }

    /** For a year and from today. */
    void grant(Who.Staff officer, PersonId person, PersonId representative, ActsFor right) {
        people.open(officer, person, WHY);
        var today = London.today(clock);
        grants.grant(
                officer,
                new NewGrant(
                        person,
                        representative,
                        right.kind(),
                        "Nomination form, signed by both, seen at the review",
                        right.powers(),
                        today,
                        today.plusYears(1).minusDays(1)));
    }

    private static About about(DemoPerson person) {
        return Objects.requireNonNull(person.about(), person.user() + " has no record");
    }
}
