package carefair.purchasing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question to a provider who is not here, as the officer sees it who passes it on.
 *
 * @param passing how far that is
 * @param overdue whether the day for it has gone by
 * @param phones as the listing publishes them; {@code website}, {@code address} and {@code register} likewise
 * @param thread all that was written, first to last; empty in a list
 */
public record QuestionToPassOn(
        EnquiryView enquiry,
        Instant waitsSince,
        PassingOn passing,
        boolean overdue,
        List<String> phones,
        Optional<String> website,
        Optional<String> address,
        Optional<String> register,
        List<EnquiryLine> thread) {

    /** The address of the listing's page. */
    public String listingPath() {
        return "/listings/" + enquiry.listing().value();
    }
}
