package carefair.purchasing;

/** How often a regular order comes again. */
public enum Rhythm {
    WEEKLY(1),
    TWO_WEEKLY(2);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    /** How many weeks a period has. */
    public int weeks() {
        return weeks;
    }

    static Rhythm ofWeeks(int weeks) {
        for (var one : values()) {
            if (one.weeks == weeks) {
                return one;
            }
        }
        throw new IllegalArgumentException("No rhythm of " + weeks + " weeks");
    }
}
