package carefair.accreditation;

import carefair.identity.OrganisationId;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A check as an officer records it.
 *
 * @param about which training, or what the insurance covers, up to 100 characters; empty for the other kinds. The public reads it.
 * @param seenOn when the officer saw it
 * @param dated the day on the paper; needed for a DBS check
 * @param until the last day it holds; needed for insurance and a DBS check, else null if it does not run out
 * @param level for a DBS check alone
 * @param dbsNumber the 12 digits of the certificate, for a DBS check alone; else empty. The certificate itself is not kept.
 */
public record NewCheck(
        OrganisationId provider,
        CheckKind kind,
        String about,
        LocalDate seenOn,
        @Nullable LocalDate dated,
        @Nullable LocalDate until,
        @Nullable DbsLevel level,
        String dbsNumber) {

    public static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");

    /** @throws IllegalArgumentException if something the kind needs is missing, or something stands there that it has not */
    public NewCheck {
        about = about.strip();
        dbsNumber = dbsNumber.replaceAll("\\s", "");
        var isDbs = kind == CheckKind.DBS;
        if (about.length() > LONGEST || kind.isNamed() == about.isEmpty()) {
            throw new IllegalArgumentException(kind + " and what it is about do not go together");
        }
        if (isDbs != (level != null) || isDbs != isNumber(dbsNumber) || isDbs && dated == null) {
            throw new IllegalArgumentException("A DBS check has a level, a date and a number, and no other check has");
        }
        if (until == null ? kind.mustEnd() : until.isBefore(seenOn)) {
            throw new IllegalArgumentException(kind + " cannot hold until " + until);
        }
        if (dated != null && dated.isAfter(seenOn)) {
            throw new IllegalArgumentException("A paper of " + dated + " cannot be seen on " + seenOn);
        }
    }

    /** Whether it has the shape of a certificate's number, 12 digits; spaces do not count. */
    public static boolean isNumber(String typed) {
        return NUMBER.matcher(typed.replaceAll("\\s", "")).matches();
    }
}
