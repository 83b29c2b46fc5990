package carefair.identity;

import carefair.audit.AuditEvent;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens a person's record to an officer who says why, for an hour. */
@Component
class OpenedRecords {

    private static final Duration OPEN_FOR = Duration.ofHours(1);

    private final RecordOpenings openings;
    private final PersonRecords people;
    private final SignInRecords signIns;
    private final Access access;
    private final Clerk clerk;

    OpenedRecords(RecordOpenings openings, PersonRecords people, SignInRecords signIns, Access access, Clerk clerk) {
        this.openings = openings;
        this.people = people;
        this.signIns = signIns;
        this.access = access;
        this.clerk = clerk;
    }

    People.Person open(Who.Staff who, PersonId person, String reason) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        var found = find(who, person);
        if (access.isThemselves(who, person)) {
            throw new IdentityRefusal.NotByYourself();
        }
        var why = clerk.keep(person, who, reason);
        openings.save(new RecordOpening(clerk.newId(), person, who.signIn(), why, clerk.now()));
        clerk.did(AuditEvent.of(who.actor(), "RECORD_OPENED")
                .about(person.value())
                .on("person", person.value())
                .because(why));
        return found;
    }

    /** For whoever asks: only an officer who opened the record gets it. */
    People.Person openedBy(Who who, PersonId person) {
        if (who instanceof Who.Staff staff) {
            return opened(staff, person);
        }
        throw access.refuse(who, asked(who, person));
    }

    People.Person opened(Who.Staff who, PersonId person) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        var since = clerk.now().minus(OPEN_FOR);
        if (!openings.existsBySignInIdAndPersonIdAndOpenedAtAfter(who.signIn().value(), person.value(), since)) {
            throw access.refuse(who, asked(who, person));
        }
        return find(who, person);
    }

    private People.Person find(Who.Staff who, PersonId person) {
        return people.findById(person.value())
                .map(record -> record.seenByStaff(
                        signIns.findByPersonId(person.value()).isPresent()))
                .orElseThrow(() -> access.refuse(who, asked(who, person)));
    }

    private static AuditEvent asked(Who who, PersonId person) {
        return AuditEvent.of(who.actor(), "RECORD_REFUSED")
                .about(person.value())
                .on("person", person.value());
    }
}
