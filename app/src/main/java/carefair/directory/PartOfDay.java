package carefair.directory;

/** Before midday, from midday to 5pm, after 5pm. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
