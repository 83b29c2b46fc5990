package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.London;
import carefair.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money as the council sees it: every account it touched.
 *
 * @param payee who was paid or gave back; null where nobody was
 * @param by the sign-in that pressed the button
 * @param reverses the movement it reverses a part or all of; null for one that reverses none
 * @param reversedBy the movements that reverse a part of it, the first first
 * @param words why, in somebody's own words; empty when nothing was written, or it was withheld or erased
 */
public record JournalView(
        UUID id,
        JournalKind what,
        PersonId person,
        @Nullable UUID order,
        @Nullable OrganisationId payee,
        SignInId by,
        String reasonCode,
        Instant at,
        @Nullable UUID reverses,
        List<UUID> reversedBy,
        String words,
        List<Leg> legs) {

    /** Whose account one side of a movement is. */
    public enum Account {
        FUND,
        PROVIDER,
        COUNCIL_FUNDING,
        BANK,
        /** What the holder of an individual service fund keeps. */
        HOLDER
    }

    /**
     * One side of it.
     *
     * @param fund which fund, where it is a person's
     * @param amount positive into the account, negative out of it
     */
    public record Leg(Account account, @Nullable FundKind fund, Money amount) {}

    /** The day in London. */
    public LocalDate day() {
        return London.on(at);
    }

    /** What moved: all that went into its accounts, counted once where what pays was put right too. */
    public Money amount() {
        var funds = legs.stream()
                .filter(leg -> leg.account() == Account.FUND)
                .map(Leg::amount)
                .toList();
        var into = funds.stream().filter(Money::isPositive).toList();
        return Money.sum(into).isZero() ? Money.sum(funds).negated() : Money.sum(into);
    }

    /** What went into one fund, negative out of it; nothing where the movement did not touch it. */
    public Optional<Money> of(FundKind fund) {
        return legs.stream().filter(leg -> leg.fund() == fund).map(Leg::amount).findFirst();
    }
}
