package carefair.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins a person's record to their sign-in with a one-time code that an officer gives: on the screen or in a letter. */
@Service
@Transactional
public class JoiningCodes {

    public enum Medium {
        SCREEN,
        LETTER
    }

    /** A code to pass on; shown once, kept only as a salted digest. */
    public record Code(String text, LocalDate lastDay) {}

    /** The code a person has that still works, without its text. */
    public record Standing(Medium medium, Instant issuedAt, LocalDate lastDay, int triesLeft) {}

    private final CodeOffice office;
    private final Joining joining;

    JoiningCodes(CodeOffice office, Joining joining) {
        this.office = office;
        this.joining = joining;
    }

    /**
     * Makes a new code that holds as many days and tries as the council's periods say; any older code of the person stops working. Needs
     * {@link Role#DIRECT_PAYMENT_OFFICER} and the person's record opened.
     *
     * @throws IdentityRefusal.AlreadyJoined if the record has a sign-in
     */
    public Code issue(Who.Staff who, PersonId person, Medium medium) {
        return office.issue(who, person, medium);
    }

    /** The person's code that still works, if there is one. For the application, and officers who opened the person's record. */
    public Optional<Standing> standing(Who who, PersonId person) {
        return office.standing(who, person);
    }

    /**
     * Joins this sign-in to the record the code was made for; the person is told. Case, spaces and dashes of the code do not matter.
     *
     * @throws IdentityRefusal.WrongCode if the code and date of birth do not belong together; a try is used
     * @throws IdentityRefusal.SpentCode if the code was used, tried too often, replaced or is too old
     * @throws IdentityRefusal.TriedTooOften if this sign-in tried five wrong codes within the hour
     * @throws IdentityRefusal.AlreadyJoined if this sign-in has a record
     */
    // A wrong try is told by an exception and must be counted all the same.
    @Transactional(noRollbackFor = IdentityRefusal.class)
    public PersonId join(Who.Unjoined who, String code, LocalDate dateOfBirth) {
        return joining.join(who, code, dateOfBirth);
    }

    /**
     * Parts record and sign-in again, for a reason of 1 to 2,000 characters: nobody reaches the record by that sign-in any more, and no
     * code given before works. The person is told. Needs {@link Role#DIRECT_PAYMENT_OFFICER} and the person's record opened.
     */
    public void separate(Who.Staff who, PersonId person, String reason) {
        office.separate(who, person, reason);
    }
}
