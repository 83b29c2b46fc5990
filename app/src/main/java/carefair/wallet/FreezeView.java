package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account that is frozen, or was: what its row says, what its postings and holds say, and the last journal before it was found.
 *
 * @param account the account's number in the ledger
 * @param person whose fund it is; nothing where it is no person's
 * @param payee whose earnings it is; nothing where it is no provider's
 * @param fund which fund of the person; nothing where it is no person's
 */
public record FreezeView(
        FreezeId id,
        long account,
        Optional<PersonId> person,
        Optional<OrganisationId> payee,
        Optional<FundKind> fund,
        Instant foundAt,
        Sums row,
        Sums postings,
        Optional<LastJournal> lastJournal,
        Optional<Word> asked,
        Optional<Word> lifted) {

    /** What went out, came in and is set aside, over how many lines. */
    public record Sums(Money out, Money in, Money setAside, long lines) {}

    /** The last movement on the account when the freeze was found. */
    public record LastJournal(UUID id, JournalKind what, Instant at, Money amount) {}

    /** What an officer wrote; the words are empty when they were withheld or erased. */
    public record Word(SignInId by, Instant at, String words) {}
}
