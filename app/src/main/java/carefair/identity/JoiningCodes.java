package carefair.identity;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Joins a person's record to their sign-in with a one-time code that an officer gives: on the screen or in a letter. */
@Service
public class JoiningCodes {

    public enum Medium {
        SCREEN,
        LETTER
    }

    /** A code to pass on; shown once, kept only as a salted digest. */
    public record Code(String text, LocalDate lastDay) {}

    /** Makes a new code for 28 days and five tries; any older code of the person stops working. */
    public Code issue(Who.Staff who, PersonId person, Medium medium) {
        throw new UnsupportedOperationException();
    }

    /**
     * Joins this sign-in to the record the code was made for.
     *
     * @throws IdentityRefusal.WrongCode if the code and date of birth do not belong together; a try is used
     * @throws IdentityRefusal.SpentCode if the code was used, tried five times, replaced or is too old
     */
    public PersonId join(Who.Unjoined who, String code, LocalDate dateOfBirth) {
        throw new UnsupportedOperationException();
    }

    /** Parts record and sign-in again, for a reason: nobody reaches the record by that sign-in any more. */
    public void separate(Who.Staff who, PersonId person, String reason) {
        throw new UnsupportedOperationException();
    }
}
