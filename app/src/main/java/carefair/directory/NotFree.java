package carefair.directory;

/** Why a listing is not found for a certain time, as far as is known. */
public enum NotFree {
    /** The provider said nobody is free then. */
    AWAY,
    /** As much is booked for that day as fits. */
    FULL,
    /** It keeps closed then, though it is usually open: on a bank holiday, or before it begins. */
    CLOSED,
    /** It says when it is free or open, and that is at other times. */
    OTHER_TIMES,
    /** It says nothing of when it is free or open. */
    NOT_SAID
}
