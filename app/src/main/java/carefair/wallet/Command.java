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

    /** What is remembered of giving back a hold of which nothing is left. */
    static final String NOTHING_LEFT = "NOTHING_LEFT_TO_GIVE_BACK";

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

    /** What is remembered of it. Where it posted no journal, its key and all it asked for stand in the audit's chain. */
    AuditEvent event(Answer answer) {
        var event = AuditEvent.of(who.actor(), answer.changed() ? scope.auditAction : NOTHING_LEFT)
                .about(person.value())
                .because(reasonCode);
        if (answer.hold() == null) {
            return answer.journal() != null ? event.on("journal", answer.journal()) : event;
        }
        var ofHold = event.on("hold", answer.hold());
        return answer.journal() != null
                ? ofHold
                : ofHold.ofCommand(digest(
                        scope.name(), key.value(), fingerprint, answer.hold(), answer.captured(), answer.released()));
    }

    /** The one digest of a command that posted no journal, and of its answer. */
    static String digest(String scope, UUID key, String fingerprint, UUID hold, long captured, long released) {
        return Fingerprint.of("1", scope, key, fingerprint, hold, captured, released);
    }
}
