package carefair.settings;

/** Whether a person, or a primary source read in full, stands behind a rate. */
public enum RateStatus {
    CONFIRMED,
    UNCONFIRMED
}
