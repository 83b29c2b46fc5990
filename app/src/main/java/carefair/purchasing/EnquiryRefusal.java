package carefair.purchasing;

/** The expected "no" of a question to a provider. Nothing was sent. */
public abstract sealed class EnquiryRefusal extends RuntimeException {

    /** The provider has no account here, or its listing was withdrawn. */
    public static final class CannotBeAsked extends EnquiryRefusal {
        private final String listing;

        public CannotBeAsked(String listing) {
            this.listing = listing;
        }

        public String listing() {
            return listing;
        }
    }

    /** The question was answered meanwhile, or its provider is here by now and answers it. */
    public static final class NoLongerWaits extends EnquiryRefusal {}

    /** The person has written as often today as is allowed. */
    public static final class EnoughForToday extends EnquiryRefusal {
        private final int most;

        public EnoughForToday(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /** The other side does not want to hear from this one. */
    public static final class BlockedByThem extends EnquiryRefusal {
        private final String listing;

        public BlockedByThem(String listing) {
            this.listing = listing;
        }

        public String listing() {
            return listing;
        }
    }

    /** This side does not want to hear from the other, and must first take that back. */
    public static final class BlockedByYou extends EnquiryRefusal {
        private final String listing;

        public BlockedByYou(String listing) {
            this.listing = listing;
        }

        public String listing() {
            return listing;
        }
    }
}
