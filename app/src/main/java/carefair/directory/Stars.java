package carefair.directory;

/**
 * The answers to the three questions of a review, each 1 to 5 stars.
 *
 * @param agreed whether they did what was agreed
 * @param respect whether they were kind and respectful
 * @param onTime whether they came when they said, or told of changes
 */
public record Stars(int agreed, int respect, int onTime) {

    public static final int MOST = 5;

    /** @throws IllegalArgumentException if one is less than 1 or more than 5 */
    public Stars {
        for (int stars : new int[] {agreed, respect, onTime}) {
            if (stars < 1 || stars > MOST) {
                throw new IllegalArgumentException("Not 1 to 5 stars: " + stars);
            }
        }
    }

    int sum() {
        return agreed + respect + onTime;
    }
}
