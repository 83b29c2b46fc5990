package carefair.estimator;

/** Where the care is given. It decides which charging rules hold. */
public enum Setting {
    HOME,
    CARE_HOME,
    NURSING_HOME,
    /** A stay in a care home that the person means to return from, of up to 52 weeks as a rule. */
    TEMPORARY_CARE_HOME,
    /** A short stay that the council charges as if the person were at home (SI 2014/2672 reg 8). */
    SHORT_TERM_CARE_HOME;

    /** Charged by the rules for care at home. */
    public boolean isChargedAsAtHome() {
        return this == HOME || this == SHORT_TERM_CARE_HOME;
    }

    /** The person moves for good. */
    public boolean isPermanent() {
        return this == CARE_HOME || this == NURSING_HOME;
    }
}
