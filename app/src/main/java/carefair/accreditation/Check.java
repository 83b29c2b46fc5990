package carefair.accreditation;

import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check that was recorded.
 *
 * @param dated the day on the paper; null if it has none
 * @param until the last day it holds; null if it does not run out
 * @param hasNumber whether a certificate's number is still kept, which is shown by itself
 * @param standing what it is worth today
 * @param takenBack why it never counts; null if it was not taken back
 */
public record Check(
        CheckId id,
        OrganisationId provider,
        CheckKind kind,
        String about,
        LocalDate seenOn,
        @Nullable LocalDate dated,
        @Nullable LocalDate until,
        @Nullable DbsLevel level,
        SignInId seenBy,
        Instant recordedAt,
        boolean hasNumber,
        Standing standing,
        @Nullable TakenBack takenBack) {

    /** What a check is worth on a day. */
    public enum Standing {
        HOLDS,
        /** Its last day has gone by. */
        RAN_OUT,
        /** A newer one of its kind takes its place. */
        REPLACED,
        TAKEN_BACK
    }

    /** @param why as an officer wrote it */
    public record TakenBack(SignInId by, Instant at, String why) {}
}
