package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A movement of money that one officer proposed by hand, for a second officer to agree to or refuse.
 *
 * @param reverses the movement it reverses a part or all of; nothing for a move between funds
 * @param words why, in the first officer's words; empty when they were withheld or erased
 * @param decided who decided, when, and what they wrote; nothing while it waits
 * @param posted the movement that was made, once it was agreed
 */
public record CorrectionView(
        CorrectionId id,
        Kind kind,
        PersonId person,
        Optional<UUID> reverses,
        Money amount,
        CorrectionReason reason,
        String words,
        SignInId proposedBy,
        Instant proposedAt,
        Standing standing,
        Optional<Decided> decided,
        Optional<UUID> posted) {

    public enum Kind {
        REVERSAL,
        MOVE
    }

    public enum Standing {
        WAITING,
        AGREED,
        REFUSED
    }

    /** @param words empty when nothing was written, or it was withheld or erased */
    public record Decided(SignInId by, Instant at, String words) {}
}
