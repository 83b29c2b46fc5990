package carefair.directory;

/**
 * A photo of a listing.
 *
 * @param alt what it shows, for whoever does not see it, at most {@value #LONGEST} characters; empty if it only decorates
 * @param width in pixels, of the larger of its two sizes; {@code height} likewise
 */
public record Photo(FileId id, String alt, int width, int height) {

    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException if the words are too long, or it has no size */
    public Photo {
        if (alt.length() > LONGEST || width < 1 || height < 1) {
            throw new IllegalArgumentException("Not a photo: " + width + " by " + height);
        }
    }

    public Photo showing(String newAlt) {
        return new Photo(id, newAlt, width, height);
    }
}
