package carefair.directory;

/** What a price is for one of. Quantities are whole units. */
public enum Unit {
    HOUR,
    HALF_HOUR,
    VISIT,
    SESSION,
    DAY,
    NIGHT,
    ITEM
}
