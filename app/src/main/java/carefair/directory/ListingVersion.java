package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a provider says of a listing. What it says never changes.
 *
 * @param listing the listing it is of, which is there once a version was first shown
 * @param number from 1, without gaps
 * @param decidedBy who agreed or sent it back; null while nobody did, or where the council checks nothing first
 * @param answer why it was sent back; empty otherwise
 */
public record ListingVersion(
        VersionId id,
        ListingId listing,
        OrganisationId provider,
        int number,
        State state,
        Description says,
        SignInId writtenBy,
        Instant writtenAt,
        @Nullable SignInId decidedBy,
        @Nullable Instant decidedAt,
        String answer) {

    /** How far a version has come. */
    public enum State {
        /** Only its provider sees it. */
        DRAFT,
        /** The council looks at it before it is shown. */
        WAITING,
        /** The council asked for a change first. */
        SENT_BACK,
        /** It is what people see now. */
        SHOWN,
        /** Another version came after it. */
        REPLACED
    }
}
