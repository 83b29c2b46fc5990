package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fund that an officer wants to open, or opened.
 *
 * @param why the officer's reason; empty when it was withheld or erased
 * @param decided who decided, when, and what they said; nothing while it waits
 */
public record FundProposal(
        FundProposalId id,
        New wanted,
        String why,
        SignInId proposedBy,
        Instant proposedAt,
        Stage stage,
        Optional<Decision> decided) {

    /** How far it has come. */
    public enum Stage {
        PROPOSED,
        AGREED,
        REJECTED
    }

    /** Who decided; the words are empty where none were written. */
    public record Decision(SignInId by, Instant at, String words) {}

    /**
     * What is to be opened.
     *
     * @param kind one that an officer opens
     * @param holder the organisation that keeps an individual service fund; null for the others
     * @param amount the first sum in it, more than nothing
     * @param from the first day of support it pays for
     * @param until the last day of support it pays for; a grant has one
     * @param categories what it may be spent on; at least one
     */
    public record New(
            PersonId person,
            FundKind kind,
            FundSource source,
            @Nullable OrganisationId holder,
            Money amount,
            LocalDate from,
            @Nullable LocalDate until,
            Set<CategoryCode> categories) {

        /** @throws IllegalArgumentException if it is no fund an officer can open */
        public New {
            categories = Set.copyOf(categories);
            if (!kind.isOpenedByAnOfficer() || !amount.isPositive() || categories.isEmpty()) {
                throw new IllegalArgumentException("Not a fund to open: " + kind + ", " + amount);
            }
            if (until == null ? kind == FundKind.GRANT : until.isBefore(from)) {
                throw new IllegalArgumentException("Not the days of a fund: " + from + " to " + until);
            }
            if ((holder != null) != (kind == FundKind.ISF)) {
                throw new IllegalArgumentException("An individual service fund has a holder, and no other has");
            }
        }

        FundTerms terms() {
            return new FundTerms(source, categories, from, until, 1, kind.isReclaimable(), holder);
        }
    }
}
