package carefair.places;

/** How exact a found place is, best first: pages say "about" for all but the first. */
public enum Exactness {
    POSTCODE,
    SECTOR,
    OUTCODE,
    TOWN
}
