package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.London;
import carefair.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money in one fund.
 *
 * @param journal the movement of money this line is one side of
 * @param number the line's number in its account, from 1 without a gap
 * @param order the order it was for; null when money came in
 * @param payee who was paid; null when money came in
 * @param pressedBy whoever pressed the button, by sign-in and name
 * @param capacity what that sign-in is to the person
 * @param forWhom whose account it is
 * @param reasonCode why, as a code
 * @param periodFirst the first day the money is for, where it came in for a period
 * @param words why, in somebody's own words; empty when nothing was written, or it was withheld or erased
 * @param reverses the line this one takes back a part or all of; null when it takes nothing back
 * @param reversedBy the lines that take back a part of this one, the first first
 * @param amount positive when money came in, negative when it was spent
 * @param after the sum in the fund after this line, with what is set aside
 */
public record StatementLine(
        UUID journal,
        long number,
        FundKind fund,
        Instant at,
        JournalKind what,
        @Nullable UUID order,
        @Nullable OrganisationId payee,
        @Nullable String payeeName,
        SignInId pressedBy,
        String pressedByName,
        String capacity,
        PersonId forWhom,
        String reasonCode,
        @Nullable LocalDate periodFirst,
        @Nullable LocalDate periodLast,
        String words,
        @Nullable Place reverses,
        List<Place> reversedBy,
        Money amount,
        Money after) {

    /** Where another line of the same fund stands. */
    public record Place(long number, LocalDate day) {}

    /** The day in London. */
    public LocalDate day() {
        return London.on(at);
    }
}
