package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that comes into one fund.
 *
 * @param key the same key again is the same pay-in
 * @param which the fund, where the person may have several of the kind; null for the first of it
 * @param reasonCode such as {@code SCHEDULE} or {@code CONTRIBUTION_RECEIVED}
 * @param first the first day the money is for
 * @param last the last day the money is for
 */
public record PayIn(
        CommandKey key,
        PersonId person,
        FundKind fund,
        @Nullable FundId which,
        Money amount,
        String reasonCode,
        LocalDate first,
        LocalDate last) {

    /** @throws IllegalArgumentException if nothing comes in, the days are in the wrong order, or the fund only passes money on */
    public PayIn {
        if (!amount.isPositive() || last.isBefore(first) || reasonCode.isBlank()) {
            throw new IllegalArgumentException("Not a pay-in: " + amount + " from " + first + " to " + last);
        }
        if (fund == FundKind.OWN) {
            throw new IllegalArgumentException("A person's own money never rests in a wallet");
        }
    }

    /** Into the first or only fund of a kind. */
    public PayIn(
            CommandKey key,
            PersonId person,
            FundKind fund,
            Money amount,
            String reasonCode,
            LocalDate first,
            LocalDate last) {
        this(key, person, fund, null, amount, reasonCode, first, last);
    }

    String fingerprint() {
        return which == null
                ? Fingerprint.of(person.value(), fund, amount.pence(), reasonCode, first, last)
                : Fingerprint.of(person.value(), which.value(), amount.pence(), reasonCode, first, last);
    }
}
