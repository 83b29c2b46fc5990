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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** About the person, and about their way in from before it was joined to their record. */
    List<Words.Written> writtenBy(Who.Asker who) {
        var before = words.by(who.actor(), who.actor());
        return who instanceof Who.Resident resident
                ? Stream.concat(words.by(who.actor(), resident.account().value()).stream(), before.stream())
                        .sorted(Comparator.comparing(Words.Written::at).reversed())
                        .toList()
                : before;
    }

    void correct(Who.Asker who, WordsId first, String text) {
        var correction = words.correct(first, who.actor(), text);
        audit.record(AuditEvent.of(who.actor(), "WORDS_CORRECTED")
                .about(who instanceof Who.Resident resident ? resident.account().value() : who.actor())
                .on("words", first.value())
                .because(correction));
    }
}
