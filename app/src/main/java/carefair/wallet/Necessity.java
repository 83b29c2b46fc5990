package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The council's decision that paying a partner or close family is necessary (SI 2014/2871 reg 3(2)).
 *
 * @param endsOn the last day of support it is for
 * @param why the reason; empty when it was withheld or erased
 * @param endedOn when it was ended before its last day; nothing if it was not
 */
public record Necessity(
        NecessityId id,
        PersonId person,
        OrganisationId payee,
        SpendFacts.Purpose purpose,
        SignInId decidedBy,
        LocalDate decidedOn,
        LocalDate endsOn,
        String why,
        Optional<LocalDate> endedOn) {

    /** Whether support up to this day may be paid for. */
    public boolean covers(LocalDate lastDay) {
        return !lastDay.isAfter(endsOn)
                && endedOn.filter(ended -> !lastDay.isBefore(ended)).isEmpty();
    }
}
