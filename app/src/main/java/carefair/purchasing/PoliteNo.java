package carefair.purchasing;

/** Ready words by which a provider says no at one press. */
public enum PoliteNo {
    FULL,
    TOO_FAR,
    NOT_OURS,
    NOT_NOW
}
