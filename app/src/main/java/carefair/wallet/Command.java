package carefair.wallet;

import carefair.audit.AuditEvent;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One intention to move money: its key, what exactly was asked, by whom and for whom. Who pressed is no part of the fingerprint, so
 * that a schedule's period is paid once whether an officer or the application runs it.
 */
record Command(Scope scope, CommandKey key, String fingerprint, Who who, PersonId person, String reasonCode) {

    enum Scope {
        HOLD("MONEY_SET_ASIDE"),
        CAPTURE("MONEY_PAID"),
        SPEND("MONEY_SPENT"),
        RELEASE("MONEY_GIVEN_BACK"),
        PAY_IN("MONEY_PAID_IN"),
        REFUND("MONEY_REFUNDED"),
        CORRECT("MONEY_CORRECTED"),
        PASS_ON("MONEY_PAID_ON"),
        RECLAIM("MONEY_RECLAIMED");

        final String auditAction;

        Scope(String auditAction) {
            this.auditAction = auditAction;
        }
    }

    /** On what ground the actor may move this person's money, as the journal keeps it. */
    String basis() {
        return switch (who) {
            case Who.Resident resident -> resident.isThemselves() ? "THEMSELVES" : "GRANT";
            case Who.Staff staff -> "STAFF";
            case Who.Provider provider -> "PROVIDER";
            case Who.System system -> "SYSTEM";
            case Who.Unjoined unjoined ->
                throw new IllegalArgumentException("Nobody without an account moves money: " + unjoined.signIn());
        };
    }

    @Nullable
    UUID grant() {
        return who instanceof Who.Resident(var signIn, var account, var grant) && grant != null ? grant.value() : null;
    }

    AuditEvent event(Answer answer) {
        var event = AuditEvent.of(who.actor(), scope.auditAction)
                .about(person.value())
                .because(reasonCode);
        if (answer.hold() != null) {
            return event.on("hold", answer.hold());
        }
        return answer.journal() != null ? event.on("journal", answer.journal()) : event;
    }
}
