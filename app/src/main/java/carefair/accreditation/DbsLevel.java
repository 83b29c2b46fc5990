package carefair.accreditation;

/** The levels of a check by the Disclosure and Barring Service, lowest first. */
public enum DbsLevel {
    BASIC,
    STANDARD,
    ENHANCED,
    ENHANCED_AND_BARRED
}
