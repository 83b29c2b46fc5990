package carefair.purchasing;

/** How somebody stands on the waiting list of one date. */
public enum WaitingStage {
    WAITING,
    /** A place is kept for them for a while. */
    OFFERED,
    TOOK,
    LEFT,
    /** They did not take the place in time, and it was offered on. */
    MISSED
}
