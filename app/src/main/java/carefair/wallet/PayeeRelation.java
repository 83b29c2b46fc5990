package carefair.wallet;

/** What somebody who would be paid is to the person: those whom a direct payment pays only by the council's decision (SI 2014/2871 reg 3). */
public enum PayeeRelation {
    /** Neither of the others. */
    NONE,
    /** Spouse or civil partner, wherever they live, or somebody who lives with the person as if they were. */
    PARTNER,
    /** Close family in the same household, or the partner of one of them. */
    FAMILY_IN_HOUSEHOLD
}
