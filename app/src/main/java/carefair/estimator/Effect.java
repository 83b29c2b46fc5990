package carefair.estimator;

/** What a line does to the sum. */
public enum Effect {
    /** To what the person could pay. */
    ADDS,
    /** From what the person could pay: they keep it. */
    TAKES_OFF,
    /** Nothing. It is shown so that nobody wonders. */
    IGNORED,
    /** Decides or caps the sum, whatever stands above. */
    LIMITS
}
