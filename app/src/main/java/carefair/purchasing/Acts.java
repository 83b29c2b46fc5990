package carefair.purchasing;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.settings.Settings;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what people do with an order: their words, and the audit record. Knows what the time is for each of them. */
@Component
class Acts {

    private final Words words;
    private final Audit audit;
    private final Settings settings;
    private final BookedDays days;
    private final InstantSource clock;

    Acts(Words words, Audit audit, Settings settings, BookedDays days, InstantSource clock) {
        this.words = words;
        this.audit = audit;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    Timetable now() {
        return new Timetable(clock.instant(), settings);
    }

    /** What happened, in somebody's own words. */
    Happened said(Happening happening, Order order, Who who, String text) {
        return Happened.plainly(happening).saying(write(order.account(), who, text));
    }

    WordsId write(PersonId about, Who who, String text) {
        return words.write(about.value(), who.actor(), text);
    }

    WordsId write(AskerId about, Who who, String text) {
        return words.write(about.value(), who.actor(), text);
    }

    Optional<String> read(WordsId id) {
        return words.read(id);
    }

    /** Puts the last thing that happened to the order into the audit record; the directory hears of days that are taken or free by it. */
    void record(Order order, Who who) {
        var last = order.history().getLast();
        var event = AuditEvent.of(who.actor(), "ORDER_" + last.happening())
                .about(order.account().value())
                .on("order", order.id().value());
        audit.record(last.words().map(event::because).orElse(event));
        if (last.happening() == Happening.ACCEPTED || last.happening() == Happening.CANCELLED) {
            days.changed(order.bought().listing());
        }
    }

    void record(String action, PlanQuestion question, WordsId said, Who who) {
        audit.record(AuditEvent.of(who.actor(), action)
                .about(question.account().value())
                .on("plan-question", question.id().value())
                .because(said));
    }

    void record(String action, Enquiry enquiry, @Nullable WordsId said, Who who) {
        var event = AuditEvent.of(who.actor(), action)
                .about(enquiry.asker().value())
                .on("enquiry", enquiry.id().value());
        audit.record(said == null ? event : event.because(said));
    }

    void record(String action, RegularOrder regular, Who who) {
        var event = AuditEvent.of(who.actor(), action)
                .about(regular.account().value())
                .on("regular-order", regular.id().value());
        audit.record(regular.stoppedBecause().map(event::because).orElse(event));
        days.changed(regular.terms().listing());
    }

    Optional<String> textOf(OrderEvent event) {
        return event.words().flatMap(words::read);
    }
}
