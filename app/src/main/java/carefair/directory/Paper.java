package carefair.directory;

/**
 * A document of a listing, as a PDF.
 *
 * @param title at most {@value #LONGEST} characters
 * @param bytes how large it is
 */
public record Paper(FileId id, String title, int bytes) {

    public static final int LONGEST = 100;

    /** @throws IllegalArgumentException if it has no title, or one that is too long */
    public Paper {
        if (title.isBlank() || title.length() > LONGEST || bytes < 1) {
            throw new IllegalArgumentException("A document has a title of at most " + LONGEST + " characters");
        }
    }

    public Paper titled(String newTitle) {
        return new Paper(id, newTitle, bytes);
    }
}
