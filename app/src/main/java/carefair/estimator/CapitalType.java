package carefair.estimator;

/** The kinds of capital the rules know, apart from the home. */
public enum CapitalType {
    SAVINGS,
    /** What costs something to sell, such as shares. */
    INVESTMENTS,
    /** Land or a building that is not the person's home; the amount is its value. */
    OTHER_PROPERTY,
    PERSONAL_INJURY_TRUST,
    LIFE_POLICY,
    FUNERAL_PLAN,
    OTHER;

    private final String label = "estimator.CapitalType." + name();

    /** The key of its name in the texts. */
    public String label() {
        return label;
    }

    /** Ignored whatever its amount (SI 2014/2672 Sch 2). */
    public boolean isIgnored() {
        return this == PERSONAL_INJURY_TRUST || this == LIFE_POLICY || this == FUNERAL_PLAN;
    }
}
