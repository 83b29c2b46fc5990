package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A movement of money that one officer proposed by hand, for a second officer to agree to or refuse.
 *
 * @param reverses the movement it reverses a part or all of; nothing for what reverses none
 * @param about the order that a person's own money is for, or the fund a holder paid from; nothing for the others
 * @param payee who gets that money, or the holder; nothing for the others
 * @param words why, in the first officer's words; empty when they were withheld or erased
 * @param decided who decided, when, and what they wrote; nothing while it waits
 * @param posted the movement that was made, once it was agreed
 */
public record CorrectionView(
        CorrectionId id,
        Kind kind,
        PersonId person,
        Optional<UUID> reverses,
        Optional<UUID> about,
        Optional<OrganisationId> payee,
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
        MOVE,
        /** A person's own money came by bank, and goes on to the provider of an order. */
        OWN_MONEY,
        /** The holder of an individual service fund paid for something outside of orders. */
        ISF_SPENT
    }

    public enum Standing {
        WAITING,
        AGREED,
        REFUSED
    }

    /** @param words empty when nothing was written, or it was withheld or erased */
    public record Decided(SignInId by, Instant at, String words) {}
}
