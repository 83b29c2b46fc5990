package carefair.demo;

import carefair.demo.signin.DemoPerson;
import carefair.demo.signin.DemoPersons;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the invented people of the council's {@code demo/people.yaml} into the database when the demonstration starts, through the front
 * doors: the first officer opens each record, gives a code, and the code is used. Starting again changes nothing.
 */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

    /** Before all that is sold to them or paid for them. */
    static final int ORDER = 10;

    static final Who.System WHO = new Who.System("demonstration");

    private final DemoPersons people;
    private final SignIns signIns;
    private final Organisations organisations;
    private final DemoRecords records;
    private final String seed;

    DemoPeople(
            DemoPersons people,
            SignIns signIns,
            Organisations organisations,
            DemoRecords records,
            @Value("${carefair.demo.seed:all}") String seed) {
        this.people = people;
        this.signIns = signIns;
        this.organisations = organisations;
        this.records = records;
        this.seed = seed;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (seed.equals("none")) {
            return;
        }
        people.all().forEach(this::put);
        LoggerFactory.getLogger(DemoPeople.class)
                .info("The demonstration has {} people", people.all().size());
    }

    /** Their way in. @throws IllegalArgumentException if the demonstration has nobody of that name */
    SignInId signIn(String user) {
        return signIn(known(user));
    }

    /** Whoever that is, in their own capacity. */
    Who who(String user) {
        return signIns.who(WHO, signIn(user));
    }

    /** The officer who sets the demonstration up: the first in the file. */
    Who.Staff officer() {
        return officers(0);
    }

    /** A second one, for what needs two. */
    Who.Staff secondOfficer() {
        return officers(1);
    }

    /** The first in the file with that role, if there is one. */
    Optional<Who.Staff> staffWith(Role role) {
        return people.all().stream()
                .filter(person -> person.roles().contains(role))
                .map(person -> who(person.user()))
                .filter(Who.Staff.class::isInstance)
                .map(Who.Staff.class::cast)
                .findFirst();
    }

    /** The record joined to their sign-in, if there are such a person and such a record. */
    Optional<PersonId> record(String user) {
        return people.of(user).isPresent() && who(user) instanceof Who.Resident resident
                ? Optional.of(resident.account())
                : Optional.empty();
    }

    /** Those who have a direct payment, in the file's order: residents joined to a record of their own, who act for nobody. */
    List<Who.Resident> residentsWithMoney() {
        return people.all().stream()
                .filter(person -> person.about() != null && person.about().joined() && person.actsFor() == null)
                .map(person -> who(person.user()))
                .filter(Who.Resident.class::isInstance)
                .map(Who.Resident.class::cast)
                .toList();
    }

    /** Those who work for a provider, in the file's order. */
    List<Who.Provider> providers() {
        return people.all().stream()
                .filter(person -> person.provider() != null)
                .map(person -> who(person.user()))
                .filter(Who.Provider.class::isInstance)
                .map(Who.Provider.class::cast)
                .toList();
    }

    /** Who works for that provider: one of the file, else somebody in the background who is not on the sign-in page. */
    Who.Provider organiser(OrganisationId provider, String name) {
        return providers().stream()
                .filter(known -> known.organisation().equals(provider))
                .findFirst()
                .orElseGet(() -> {
                    var signIn = signIns.expect(
                            WHO, DemoPersons.ISSUER, "organiser of " + name, "Organiser of " + name, Set.of());
                    if (signIns.who(WHO, signIn) instanceof Who.Unjoined) {
                        organisations.addMember(WHO, provider, signIn);
                    }
                    return new Who.Provider(signIn, provider);
                });
    }

    private void put(DemoPerson person) {
        var signIn = signIn(person);
        if (person.provider() != null) {
            employ(signIn, person.provider());
        }
        if (person.about() != null && signIns.who(WHO, signIn) instanceof Who.Unjoined unjoined) {
            putRecord(person, unjoined);
        }
    }

    private void putRecord(DemoPerson person, Who.Unjoined unjoined) {
        if (records.find(officer(), person).isPresent()) {
            return;
        }
        var record = records.add(officer(), person);
        if (person.about() != null && person.about().joined()) {
            records.join(officer(), record, unjoined, person.about().born());
        }
        if (person.actsFor() != null) {
            records.grant(officer(), record(person.actsFor().user()).orElseThrow(), record, person.actsFor());
        }
    }

    private void employ(SignInId signIn, String name) {
        var known = organisations.named(name);
        var provider = known.isEmpty() ? organisations.add(WHO, name) : known.getFirst();
        if (signIns.who(WHO, signIn) instanceof Who.Unjoined) {
            organisations.addMember(WHO, provider, signIn);
        }
    }

    private Who.Staff officers(int index) {
        var officer = people.all().stream()
                .filter(person -> person.roles().contains(Role.DIRECT_PAYMENT_OFFICER))
                .skip(index)
                .findFirst()
                .orElseThrow();
        return new Who.Staff(signIn(officer), officer.roles());
    }

    private SignInId signIn(DemoPerson person) {
        return signIns.expect(WHO, DemoPersons.ISSUER, person.user(), person.name(), person.roles());
    }

    private DemoPerson known(String user) {
        return people.of(user).orElseThrow(() -> new IllegalArgumentException("The demonstration has no " + user));
    }
}
