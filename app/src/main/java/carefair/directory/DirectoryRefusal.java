package carefair.directory;

/** The directory's expected "no". */
public abstract sealed class DirectoryRefusal extends RuntimeException {

    /** There is no such listing or offer. */
    public static final class NoSuchListing extends DirectoryRefusal {}
}
