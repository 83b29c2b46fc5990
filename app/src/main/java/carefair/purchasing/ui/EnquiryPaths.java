package carefair.purchasing.ui;

import carefair.directory.ListingId;
import carefair.directory.OfferId;
import carefair.purchasing.EnquiryId;
import carefair.ui.DraftId;
import java.util.Optional;

/** The addresses of the pages of questions to providers, and of activities. */
final class EnquiryPaths {

    static final String QUESTIONS = "/app/questions";
    static final String PROVIDER_QUESTIONS = "/app/provider/questions";
    static final String SEVERAL = "/app/ask/several";

    static final String PROVIDER_DATES = "/app/provider/dates";

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

    static String dates(OfferId offer) {
        return PROVIDER_DATES + "/" + offer.value();
    }

    /** The thread an address names, or nothing if it has not the shape of one. */
    static Optional<EnquiryId> parse(String text) {
        return OrderPaths.parse(text).map(id -> new EnquiryId(id.value()));
    }
}
