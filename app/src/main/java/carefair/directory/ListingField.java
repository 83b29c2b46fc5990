package carefair.directory;

/** A part of a listing that comes from somewhere. */
public enum ListingField {
    KIND,
    NAME,
    SUMMARY,
    /** What it says of itself beyond the summary, ages and regular times among it. */
    DETAILS,
    WHO_FOR,
    AREA,
    PLACE,
    TRAVEL,
    CATEGORIES
}
