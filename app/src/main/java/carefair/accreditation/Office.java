package carefair.accreditation;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.Access;
import carefair.identity.OrganisationId;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.London;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets accreditation officers alone in, keeps what they write, remembers what they did, and knows the time. */
@Component
class Office {

    private final Access access;
    private final Audit audit;
    private final Words words;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Office(Access access, Audit audit, Words words, InstantSource clock, ApplicationEventPublisher events) {
        this.access = access;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
        this.events = events;
    }

    /** @throws carefair.identity.IdentityRefusal.NotYourRole if this is no accreditation officer */
    void require(Who.Staff who) {
        access.require(who, Role.ACCREDITATION_OFFICER);
    }

    /** The same, and no officer decides about the provider they work for. @throws AccreditationRefusal.OwnProvider if they do */
    void requireOther(Who.Staff who, OrganisationId provider) {
        require(who);
        if (access.worksFor(who, provider)) {
            audit.recordApart(AuditEvent.of(who.actor(), "ACCREDITATION_REFUSED")
                    .about(provider.value())
                    .because("OWN_PROVIDER"));
            throw new AccreditationRefusal.OwnProvider();
        }
    }

    void requireMember(Who.Provider who) {
        access.require(who, who.organisation());
    }

    RuntimeException notThere(Who who, String what, java.util.UUID id) {
        return access.refuse(
                who, AuditEvent.of(who.actor(), "ACCREDITATION_ASKED_FOR").on(what, id));
    }

    void refused(AuditEvent event) {
        audit.recordApart(event);
    }

    /** Tells other modules, in this transaction. */
    void tell(Object event) {
        events.publishEvent(event);
    }

    void did(AuditEvent event) {
        audit.record(event);
    }

    WordsId keep(OrganisationId about, Who author, String text) {
        return words.write(about.value(), author.actor(), text);
    }

    String read(WordsId id) {
        return words.read(id).orElse("");
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return London.today(clock);
    }
}
