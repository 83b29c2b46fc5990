package carefair.purchasing;

import carefair.identity.OrganisationId;
import carefair.identity.Who;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets either side say that it does not want to hear from the other, and take that back. The other gets no message, and sees it where it would write. */
@Service
public class EnquiryBlocks {

    private final EnquiryBlockRepository blocks;
    private final EnquiryFinder finder;
    private final EnquiryTelling telling;
    private final Acts acts;

    EnquiryBlocks(EnquiryBlockRepository blocks, EnquiryFinder finder, EnquiryTelling telling, Acts acts) {
        this.blocks = blocks;
        this.finder = finder;
        this.telling = telling;
        this.acts = acts;
    }

    /** From now on neither can write to the other, whatever listing it is about. Doing so twice changes nothing. */
    @TriedAgain
    @Transactional
    public void block(Who who, EnquiryId id) {
        var enquiry = finder.of(who, id);
        var key = key(enquiry, EnquiryBlock.Side.of(who));
        if (!blocks.existsById(key)) {
            blocks.saveAndFlush(new EnquiryBlock(key, who, acts.now().now()));
            acts.record("ENQUIRY_BLOCKED", enquiry, null, who);
        }
        telling.nobodyWaits(enquiry);
    }

    /** Takes back what this side said; the other side's own word stays. */
    @TriedAgain
    @Transactional
    public void unblock(Who who, EnquiryId id) {
        var enquiry = finder.of(who, id);
        var key = key(enquiry, EnquiryBlock.Side.of(who));
        if (blocks.existsById(key)) {
            blocks.deleteById(key);
            acts.record("ENQUIRY_UNBLOCKED", enquiry, null, who);
        }
    }

    /** Refuses whoever may not write to the other now. */
    void mustBeHeard(Who who, Enquiry enquiry) {
        mustBeHeard(EnquiryBlock.Side.of(who), side -> key(enquiry, side), enquiry.listingName());
    }

    /** The same of a person and a provider with or without a thread. */
    void mustBeHeard(Who.Resident who, OrganisationId provider, String listing) {
        mustBeHeard(
                EnquiryBlock.Side.PERSON,
                side -> new EnquiryBlock.Key(who.account().value(), provider.value(), side),
                listing);
    }

    private void mustBeHeard(
            EnquiryBlock.Side writes, Function<EnquiryBlock.Side, EnquiryBlock.Key> key, String listing) {
        if (blocks.existsById(key.apply(writes))) {
            throw new EnquiryRefusal.BlockedByYou(listing);
        }
        if (blocks.existsById(key.apply(writes.other()))) {
            throw new EnquiryRefusal.BlockedByThem(listing);
        }
    }

    boolean has(Enquiry enquiry, EnquiryBlock.Side side) {
        return blocks.existsById(key(enquiry, side));
    }

    private static EnquiryBlock.Key key(Enquiry enquiry, EnquiryBlock.Side side) {
        return new EnquiryBlock.Key(
                enquiry.account().value(), enquiry.provider().value(), side);
    }
}
