package carefair.oversight;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.London;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every act of a direct payment officer needs: the right to do it, the record opened for a reason, and its trace. */
@Component
class OfficersDesk {

    private final Access access;
    private final People people;
    private final Audit audit;
    private final Words words;
    private final InstantSource clock;

    OfficersDesk(Access access, People people, Audit audit, Words words, InstantSource clock) {
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    /** @throws IdentityRefusal.NotYourRole if this is no direct payment officer */
    void require(Who.Staff who) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
    }

    /** @throws IdentityRefusal.NotYours if the officer has not opened this person's record for a reason */
    void requireOpened(Who.Staff who, PersonId person) {
        require(who);
        people.opened(who, person);
    }

    IdentityRefusal.NotYours refuse(Who.Staff who, String asked, UUID resource) {
        return access.refuse(who, AuditEvent.of(who.actor(), asked).on("pay_schedule", resource));
    }

    AuditEvent act(Who.Staff who, String action, PersonId person) {
        return AuditEvent.of(who.actor(), action).about(person.value());
    }

    void record(AuditEvent event) {
        audit.record(event);
    }

    /** Writes down a refused act, which must be remembered though everything else is undone. */
    void recordApart(AuditEvent event) {
        audit.recordApart(event);
    }

    WordsId write(Who.Staff who, PersonId about, String text) {
        return words.write(about.value(), who.actor(), text);
    }

    /** What somebody wrote; empty when it was withheld or erased. */
    String read(WordsId id) {
        return words.read(id).orElse("");
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return London.today(clock);
    }
}
