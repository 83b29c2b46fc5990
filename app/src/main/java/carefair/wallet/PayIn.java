package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;

/**
 * Money that comes into one fund.
 *
 * @param key the same key again is the same pay-in
 * @param reasonCode such as {@code SCHEDULE} or {@code CONTRIBUTION_RECEIVED}
 * @param first the first day the money is for
 * @param last the last day the money is for
 */
public record PayIn(
        CommandKey key,
        PersonId person,
        FundKind fund,
        Money amount,
        String reasonCode,
        LocalDate first,
        LocalDate last) {

    /** @throws IllegalArgumentException if nothing comes in, or the days are in the wrong order */
    public PayIn {
        if (!amount.isPositive() || last.isBefore(first) || reasonCode.isBlank()) {
            throw new IllegalArgumentException("Not a pay-in: " + amount + " from " + first + " to " + last);
        }
    }
}
