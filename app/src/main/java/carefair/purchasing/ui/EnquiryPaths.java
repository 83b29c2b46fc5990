package carefair.purchasing.ui;

import carefair.directory.ListingId;
import carefair.purchasing.EnquiryId;
import carefair.ui.DraftId;
import java.util.Optional;

/** The addresses of the pages of questions to providers. */
final class EnquiryPaths {

    static final String QUESTIONS = "/app/questions";
    static final String PROVIDER_QUESTIONS = "/app/provider/questions";
    static final String SEVERAL = "/app/ask/several";

    private EnquiryPaths() {}

    static String of(EnquiryId enquiry) {
        return QUESTIONS + "/" + enquiry.value();
    }

    static String provider(EnquiryId enquiry) {
        return PROVIDER_QUESTIONS + "/" + enquiry.value();
    }

    static String draft(DraftId draft, String page) {
        return "/app/ask/" + draft + "/" + page;
    }

    static String listing(ListingId listing) {
        return "/listings/" + listing.value();
    }

    /** The thread an address names, or nothing if it has not the shape of one. */
    static Optional<EnquiryId> parse(String text) {
        return OrderPaths.parse(text).map(id -> new EnquiryId(id.value()));
    }
}
