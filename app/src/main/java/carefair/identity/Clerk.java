package carefair.identity;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.shared.London;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what was done and the words it was done with, tells the person, and knows the time. */
@Component
class Clerk {

    private final Audit audit;
    private final Words words;
    private final ThingsToKnow things;
    private final InstantSource clock;

    Clerk(Audit audit, Words words, ThingsToKnow things, InstantSource clock) {
        this.audit = audit;
        this.words = words;
        this.things = things;
        this.clock = clock;
    }

    /** Now, in the whole microseconds a database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return London.today(clock);
    }

    UUID newId() {
        return Uuid7.next(clock);
    }

    void did(AuditEvent event) {
        audit.record(event);
    }

    /** Writes down a refused act, which must be remembered though everything else is undone. */
    void refused(AuditEvent event) {
        audit.recordApart(event);
    }

    WordsId keep(PersonId about, Who author, String text) {
        return words.write(about.value(), author.actor(), text.strip());
    }

    WordsId keep(OrganisationId about, Who author, String text) {
        return words.write(about.value(), author.actor(), text.strip());
    }

    String read(WordsId id) {
        return words.read(id).orElse("");
    }

    void tell(PersonId person, ThingsToKnow.Thing thing) {
        things.tell(person, thing);
    }

    List<Words.Written> writtenBy(Who.Resident who) {
        return words.by(who.actor(), who.account().value());
    }

    void correct(Who.Resident who, WordsId first, String text) {
        var correction = words.correct(first, who.actor(), text);
        audit.record(AuditEvent.of(who.actor(), "WORDS_CORRECTED")
                .about(who.account().value())
                .on("words", first.value())
                .because(correction));
    }
}
