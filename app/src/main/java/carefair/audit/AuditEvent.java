package carefair.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act to be remembered: ids and codes only, no names and no free text.
 *
 * @param actor who did it: the sign-in that pressed the button, or {@link #SYSTEM}
 * @param subject whose record or money it concerned
 * @param action what was done, as an upper-case code such as {@code ORDER_PLACED} or {@code RECORD_OPENED}
 * @param resourceKind the kind of thing it was done to, such as {@code order}
 * @param resource the id of that thing
 * @param reasonCode why, as a code of the field
 * @param words why, in somebody's words, kept apart in {@link Words}
 * @param command the digest of the command that it was and of its answer, where that stands in no other chain
 */
public record AuditEvent(
        UUID actor,
        @Nullable UUID subject,
        String action,
        @Nullable String resourceKind,
        @Nullable UUID resource,
        @Nullable String reasonCode,
        @Nullable WordsId words,
        @Nullable String command) {

    /** The actor of what the application does by itself, such as a reminder that fell due. */
    public static final UUID SYSTEM = new UUID(0, 0);

    public static AuditEvent of(UUID actor, String action) {
        return new AuditEvent(actor, null, action, null, null, null, null, null);
    }

    public AuditEvent about(UUID subject) {
        return new AuditEvent(actor, subject, action, resourceKind, resource, reasonCode, words, command);
    }

    public AuditEvent on(String resourceKind, UUID resource) {
        return new AuditEvent(actor, subject, action, resourceKind, resource, reasonCode, words, command);
    }

    public AuditEvent because(String reasonCode) {
        return new AuditEvent(actor, subject, action, resourceKind, resource, reasonCode, words, command);
    }

    public AuditEvent because(WordsId words) {
        return new AuditEvent(actor, subject, action, resourceKind, resource, reasonCode, words, command);
    }

    /** As it is, of the command with this digest. */
    public AuditEvent ofCommand(String digest) {
        return new AuditEvent(actor, subject, action, resourceKind, resource, reasonCode, words, digest);
    }

    Optional<WordsId> wordsIfAny() {
        return Optional.ofNullable(words);
    }
}
