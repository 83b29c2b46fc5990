package carefair.settings;

/** An expected "no" to a change of a rate. Nothing was written. */
public abstract sealed class RateRefusal extends RuntimeException {

    /** Nobody confirms a row that they wrote: a second person must. */
    public static final class OwnRate extends RateRefusal {}

    /** Somebody decided about the row already. */
    public static final class RateDecided extends RateRefusal {}

    /** The same value for the same days is there already: it can be confirmed. */
    public static final class SameRate extends RateRefusal {
        private final RateId there;

        SameRate(RateId there) {
            this.there = there;
        }

        /** The row that says the same. */
        public RateId there() {
            return there;
        }
    }

    /** There is no such row. */
    public static final class NoSuchRate extends RateRefusal {}
}
