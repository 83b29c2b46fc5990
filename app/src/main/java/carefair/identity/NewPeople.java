package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.settings.Settings;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Adds people, each with the reference the council writes on paper. */
@Component
class NewPeople {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonRecords people;
    private final Settings settings;
    private final Access access;
    private final Clerk clerk;

    NewPeople(PersonRecords people, Settings settings, Access access, Clerk clerk) {
        this.people = people;
        this.settings = settings;
        this.access = access;
        this.clerk = clerk;
    }

    PersonId add(Who who, People.NewPerson person) {
        access.requireStaffOrSystem(who, Role.DIRECT_PAYMENT_OFFICER, "PERSON_ADDED");
        var record = new PersonRecord(clerk.newId(), person, reference(), who, clerk.now());
        people.save(record);
        clerk.did(AuditEvent.of(who.actor(), "PERSON_ADDED").about(record.getId()));
        return record.personId();
    }

    /** Such as D-4821-77: the council's letter, then six figures that say nothing about the person. */
    private String reference() {
        var letter = settings.council().code().substring(0, 1).toUpperCase(Locale.UK);
        String reference;
        do {
            reference = String.format(Locale.UK, "%s-%04d-%02d", letter, RANDOM.nextInt(10_000), RANDOM.nextInt(100));
        } while (people.existsByReference(reference));
        return reference;
    }
}
