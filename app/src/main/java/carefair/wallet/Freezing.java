package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.identity.Who;
import carefair.wallet.events.AccountFrozen;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Freezes an account and lifts it again: the mark in its balance row, the record of why, and the audit, together. */
@Component
class Freezing {

    private final FreezeBook book;
    private final Balances balances;
    private final Trace trace;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    /** What such an act leaves behind. */
    @Component
    record Trace(Audit audit, Words words) {}

    Freezing(FreezeBook book, Balances balances, Trace trace, ApplicationEventPublisher events, InstantSource clock) {
        this.book = book;
        this.balances = balances;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    /** Freezes an account that drifted, in the caller's transaction; nothing if it is frozen, or this difference was accepted. */
    Optional<FreezeId> freeze(Drift drift) {
        if (book.knows(drift)) {
            return Optional.empty();
        }
        try {
            // First the row that everybody locks first.
            balances.freeze(drift.account(), true);
            var id = book.add(drift);
            var event = AuditEvent.of(AuditEvent.SYSTEM, "ACCOUNT_FROZEN")
                    .on("freeze", id.value())
                    .because("SUMS_DIFFER");
            trace.audit()
                    .record(book.find(id)
                            .flatMap(FreezeView::person)
                            .map(person -> event.about(person.value()))
                            .orElse(event));
            events.publishEvent(new AccountFrozen(id.value(), clock.instant()));
            return Optional.of(id);
        } catch (DuplicateKeyException anotherCopyFoundItToo) {
            return Optional.empty();
        }
    }

    void ask(Who.Staff who, FreezeView freeze, String words) {
        var why = trace.words().write(about(freeze), who.actor(), words);
        if (book.ask(freeze.id(), who.signIn(), why)) {
            trace.audit().record(event(who, "FREEZE_LIFT_ASKED", freeze).because(why));
        }
    }

    void lift(Who.Staff who, FreezeView freeze, String words) {
        if (freeze.lifted().isPresent()) {
            return;
        }
        if (freeze.asked().isEmpty() || freeze.asked().get().by().equals(who.signIn())) {
            throw new WalletRefusal.SecondPersonNeeded();
        }
        balances.freeze(freeze.account(), false);
        var why = trace.words().write(about(freeze), who.actor(), words);
        if (book.lift(freeze.id(), who.signIn(), why)) {
            trace.audit().record(event(who, "FREEZE_LIFTED", freeze).because(why));
        }
    }

    private static AuditEvent event(Who.Staff who, String action, FreezeView freeze) {
        var event = AuditEvent.of(who.actor(), action).on("freeze", freeze.id().value());
        return freeze.person().map(person -> event.about(person.value())).orElse(event);
    }

    private static UUID about(FreezeView freeze) {
        return freeze.person().map(person -> person.value()).orElse(freeze.id().value());
    }
}
