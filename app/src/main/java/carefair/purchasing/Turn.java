package carefair.purchasing;

/** Who must act next. */
public enum Turn {
    PROVIDER,
    RESIDENT,
    COUNCIL,
    /** The order has ended. */
    NOBODY
}
