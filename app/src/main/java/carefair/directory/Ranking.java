package carefair.directory;

import carefair.places.Point;
import carefair.settings.FindingRules.Points;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sum by which results stand in order, the same here as on the page "How results are put in order". Each part is a share of its
 * points; what a listing does not say neither helps nor harms more than is told there.
 *
 * @param enoughReviews from how many on they count
 * @param near from where distance is counted
 */
record Ranking(Points points, int enoughReviews, @Nullable First first, Optional<Point> near, Instant now) {

    static final double METRES_A_MILE = 1609.344;

    private static final long MILLIS_A_DAY = Duration.ofDays(1).toMillis();

    /** Half the points for distance are left this many miles away, a third twice as far. */
    static final int HALF_MILES = 5;

    /** Half the points for price are left at this price a unit; no price counts as this one. */
    static final long HALF_PENCE = 20_00;

    /** No points for freshness are left after this many days. */
    static final int STALE_DAYS = 120;

    /** Of the points for reviews: a range from 1 to 1 star would bring none of them, one from 5 to 5 all. */
    private static final int EIGHTHS = 8;

    private static final int FEWEST_STARS = 1;

    /** More than any listing can get. */
    int most() {
        return points.words()
                + points.near()
                + points.price()
                + points.free()
                + points.reviews()
                + points.fresh()
                + points.newcomer()
                + points.putFirst()
                + 1;
    }

    int words() {
        return points.words();
    }

    /** Half of it for being free at one of the times that were asked for, the other half shared out among them. */
    int free() {
        return points.free() + more(First.FREE);
    }

    /** For being free at any of the times at all. */
    float freeAtAll() {
        return free() / 2f;
    }

    /** For each of so many times at which it is free. */
    float freeAtOne(int ofTimes) {
        return free() / 2f / Math.max(1, ofTimes);
    }

    /**
     * What there is beside words and times: every listing has it. Reckoned for each that is found, so on plain numbers: an object for each
     * moment made searching slower.
     *
     * @param scored as {@link StoredTrust#scored}
     * @param proved when it was last proved true, in milliseconds since 1970, as in the index; {@code listed} likewise
     */
    double sum(double metresAway, long cheapestPence, int scored, long proved, long listed) {
        return near(metresAway) + price(cheapestPence) + reviews(scored) + fresh(proved) + newcomer(listed);
    }

    /** The middle of the range of stars that everybody reads, so that nothing finer decides; half with too few reviews to make one. */
    double reviews(int scored) {
        int eighths = scored / StoredTrust.A_REVIEW < enoughReviews ? EIGHTHS / 2 : scored % StoredTrust.A_REVIEW;
        return (points.reviews() + more(First.REVIEWED)) * eighths / (double) EIGHTHS;
    }

    /** How many eighths of the points a range of stars is worth. */
    static int eighths(int starsFrom, int starsTo) {
        return starsFrom + starsTo - 2 * FEWEST_STARS;
    }

    /** @param metresAway infinite where it is not known */
    double near(double metresAway) {
        return (points.near() + more(First.NEAREST)) / (1 + metresAway / METRES_A_MILE / HALF_MILES);
    }

    /** @param cheapestPence for one unit; 0 or less where there is no price */
    double price(long cheapestPence) {
        double pence = cheapestPence <= 0 ? HALF_PENCE : cheapestPence;
        return (points.price() + more(First.CHEAPEST)) / (1 + pence / HALF_PENCE);
    }

    double fresh(long proved) {
        // Whole days, so that listings proved true on one day stand equal.
        long days = Math.clamp((now.toEpochMilli() - proved) / MILLIS_A_DAY, 0, STALE_DAYS);
        return (points.fresh() + more(First.FRESHEST)) * (STALE_DAYS - days) / (double) STALE_DAYS;
    }

    double newcomer(long listed) {
        return isNew(listed) ? points.newcomer() : 0;
    }

    private boolean isNew(long listed) {
        return listed > now.toEpochMilli() - points.newcomerDays() * MILLIS_A_DAY;
    }

    private int more(First part) {
        return first == part ? points.putFirst() : 0;
    }
}
