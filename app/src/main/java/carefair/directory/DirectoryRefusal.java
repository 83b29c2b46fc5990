package carefair.directory;

/** The directory's expected "no". */
public abstract sealed class DirectoryRefusal extends RuntimeException {

    /** There is no such listing or offer. */
    public static final class NoSuchListing extends DirectoryRefusal {}

    /** A listing is a business's: a resident's or the council's sign-in cannot hold one. */
    public static final class OtherSignIn extends DirectoryRefusal {}

    /** The listing is a provider's already. */
    public static final class AlreadyTheirs extends DirectoryRefusal {}

    /** What a provider wrote was decided already, or the provider wrote another version meanwhile. */
    public static final class NoLongerWaits extends DirectoryRefusal {}

    /** Somebody else changed the same part of what a listing says since it was read. */
    public static final class ChangedMeanwhile extends DirectoryRefusal {

        private final transient Description now;
        private final transient Description mine;

        ChangedMeanwhile(Meanwhile both) {
            this.now = both.now();
            this.mine = both.mineOnNow();
        }

        /** What the listing says now. */
        public Description now() {
            return now;
        }

        /** The same, with the parts in question as they were to be written. */
        public Description mine() {
            return mine;
        }
    }

    /** The order has a review already. */
    public static final class ReviewedAlready extends DirectoryRefusal {}

    /** The review has an answer, or is not shown. */
    public static final class ReplyNotNow extends DirectoryRefusal {}

    /** Whoever decides about a review wrote it or the answer, or works for the provider. */
    public static final class OwnReview extends DirectoryRefusal {}

    /** Somebody else decided about two listings that may be the same, or parted them. */
    public static final class PairDecided extends DirectoryRefusal {}

    /** A listing that a provider claimed cannot give way to one that is not that provider's. */
    public static final class OtherProviders extends DirectoryRefusal {}

    /** The provider claimed the listing before, and nobody has decided yet. */
    public static final class ClaimWaits extends DirectoryRefusal {}

    /** Somebody closed the concern before. */
    public static final class ConcernClosed extends DirectoryRefusal {}

    /** The person has as many saved searches as one may have. */
    public static final class TooManySearches extends DirectoryRefusal {

        public int most() {
            return SavedSearches.MOST;
        }
    }

    /** The search finds too much to be told about. */
    public static final class TooWide extends DirectoryRefusal {

        public int widest() {
            return SavedSearches.WIDEST;
        }
    }

    /** There is no such saved search. */
    public static final class NoSuchSearch extends DirectoryRefusal {}

    /** A file that somebody sent cannot be kept. */
    public static final class FileRefused extends DirectoryRefusal {

        /** What is wrong with it. */
        public enum Why {
            EMPTY,
            TOO_BIG,
            /** It is small as a file and unpacks to more than is looked at. */
            TOO_MANY_PIXELS,
            /** It is not what it should be, whatever its name says. */
            OTHER_TYPE,
            /** The listing has as many already. */
            TOO_MANY
        }

        private final Why why;

        public FileRefused(Why why) {
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }
}
