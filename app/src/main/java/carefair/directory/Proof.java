package carefair.directory;

import java.time.Instant;

/**
 * When and how a listing was last proved true.
 *
 * @param at for what was published, the day its publisher names
 */
public record Proof(How how, Instant at) {

    /** How somebody made sure, or why it may be taken for true. */
    public enum How {
        /** It came into the directory, or its source changed. */
        LISTED,
        /** Its provider said that all is still right. */
        PROVIDER,
        /** Somebody bought from it and said that it was delivered. */
        BOUGHT,
        /** The council called the provider. */
        COUNCIL,
        /** A public register named it, with a date. */
        PUBLISHED
    }
}
