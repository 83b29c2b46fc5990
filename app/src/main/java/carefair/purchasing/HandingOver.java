package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.identity.Who;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands questions that the council passes on over to their provider once it is here: when a listing was claimed, or merged into one that is
 * a provider's. Where one of the two does not want to hear from the other, the council keeps it.
 */
@Component
record HandingOver(
        EnquiryRepository enquiries, EnquiryBlocks blocks, EnquiryTelling telling, Acts acts, Waiting waiting) {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);
    private static final Who.System JOB = new Who.System("handing-over");

    /** What is gone through, one by one. */
    @Component("waitingWithCouncil")
    record Waiting(Directory directory, TransactionOperations transaction) {}

    /** Every question that waits with the council; as often as it likes. */
    void run() {
        for (var enquiry : enquiries.findByProviderIdIsNullAndStageOrderByCouncilByAscBegunAtAsc(EnquiryStage.ASKED)) {
            var id = enquiry.id().value();
            try {
                waiting.transaction().executeWithoutResult(status -> handOver(id));
            } catch (RuntimeException failure) {
                // One that cannot be handed over must not keep the others; the next run tries it again.
                LOG.error("Question {} could not be handed over", id, failure);
            }
        }
    }

    private void handOver(UUID id) {
        var enquiry = enquiries.findById(id).orElseThrow();
        over(enquiry, waiting.directory().listing(enquiry.listing()));
    }

    /** Only what is with the council, and only if the listing is a provider's. */
    void over(Enquiry enquiry, Listing listing) {
        var provider = listing.provider();
        if (enquiry.provider().isPresent()
                || provider == null
                || !listing.live()
                || blocks.between(enquiry, provider)) {
            return;
        }
        var waits = enquiry.stage() == EnquiryStage.ASKED;
        telling.nobodyWaits(enquiry);
        enquiry.goTo(provider, acts.now());
        acts.record("ENQUIRY_HANDED_OVER", enquiry, null, JOB);
        if (waits) {
            telling.handedOver(enquiry, provider, acts.now());
        }
    }
}
