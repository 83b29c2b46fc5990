package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody wants to spend.
 *
 * @param order the order it is for; its id is made before it is written
 * @param amount the whole price, more than nothing
 * @param firstDay the first day of support
 * @param lastDay the last day of support
 * @param facts what the council's rules must know of it
 * @param asking whether the council is being asked, or said yes: what it must be asked about first may then be held
 */
public record SpendRequest(
        Who.Resident who,
        UUID order,
        OrganisationId payee,
        CategoryCode category,
        Money amount,
        LocalDate firstDay,
        LocalDate lastDay,
        SpendFacts facts,
        boolean asking) {

    /** @throws IllegalArgumentException if the amount is not more than nothing or the days are the wrong way round */
    public SpendRequest {
        if (!amount.isPositive() || lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("Not a spend: " + amount + " from " + firstDay + " to " + lastDay);
        }
    }

    /** A spend about which no rule must know anything but its category. */
    public SpendRequest(
            Who.Resident who,
            UUID order,
            OrganisationId payee,
            CategoryCode category,
            Money amount,
            LocalDate firstDay,
            LocalDate lastDay) {
        this(who, order, payee, category, amount, firstDay, lastDay, SpendFacts.NONE, false);
    }

    public PersonId person() {
        return who.account();
    }
}
