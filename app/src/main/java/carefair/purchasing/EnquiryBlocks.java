package carefair.purchasing;

import carefair.identity.OrganisationId;
import carefair.identity.Who;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
        var missing = keys(who, enquiry).stream()
                .filter(key -> !blocks.existsById(key))
                .map(key -> new EnquiryBlock(key, who, acts.now().now()))
                .toList();
        if (!missing.isEmpty()) {
            blocks.saveAllAndFlush(missing);
            acts.record("ENQUIRY_BLOCKED", enquiry, null, who);
        }
        telling.nobodyWaits(enquiry);
    }

    /** Takes back what this side said; the other side's own word stays. */
    @TriedAgain
    @Transactional
    public void unblock(Who who, EnquiryId id) {
        var enquiry = finder.of(who, id);
        var own = blocks.findAllById(keys(who, enquiry));
        if (!own.isEmpty()) {
            blocks.deleteAll(own);
            acts.record("ENQUIRY_UNBLOCKED", enquiry, null, who);
        }
    }

    /** Refuses whoever may not write to the other now; where no provider is here, nobody has blocked anybody. */
    void mustBeHeard(Who who, Enquiry enquiry) {
        enquiry.provider()
                .ifPresent(provider -> mustBeHeard(
                        EnquiryBlock.Side.of(who),
                        side -> keys(writers(who, enquiry), provider, side),
                        enquiry.listingName()));
    }

    /** The same of a person and a provider with or without a thread. */
    void mustBeHeard(Who.Asker who, OrganisationId provider, String listing) {
        mustBeHeard(EnquiryBlock.Side.PERSON, side -> keys(AskerId.allOf(who), provider, side), listing);
    }

    private void mustBeHeard(
            EnquiryBlock.Side writes, Function<EnquiryBlock.Side, List<EnquiryBlock.Key>> keys, String listing) {
        if (keys.apply(writes).stream().anyMatch(blocks::existsById)) {
            throw new EnquiryRefusal.BlockedByYou(listing);
        }
        if (keys.apply(writes.other()).stream().anyMatch(blocks::existsById)) {
            throw new EnquiryRefusal.BlockedByThem(listing);
        }
    }

    boolean has(Enquiry enquiry, EnquiryBlock.Side side) {
        return enquiry.provider()
                .filter(provider -> has(enquiry, provider, side))
                .isPresent();
    }

    /** Whether either does not want to hear from the other, though the thread is not with that provider yet. */
    boolean between(Enquiry enquiry, OrganisationId provider) {
        return Stream.of(EnquiryBlock.Side.values()).anyMatch(side -> has(enquiry, provider, side));
    }

    private boolean has(Enquiry enquiry, OrganisationId provider, EnquiryBlock.Side side) {
        return blocks.existsById(new EnquiryBlock.Key(enquiry.asker().value(), provider.value(), side));
    }

    private static List<EnquiryBlock.Key> keys(Who who, Enquiry enquiry) {
        var provider = enquiry.provider().orElseThrow(() -> new IllegalArgumentException("Nobody is here to block"));
        return keys(writers(who, enquiry), provider, EnquiryBlock.Side.of(who));
    }

    private static List<EnquiryBlock.Key> keys(List<UUID> askers, OrganisationId provider, EnquiryBlock.Side side) {
        return askers.stream()
                .map(asker -> new EnquiryBlock.Key(asker, provider.value(), side))
                .toList();
    }

    /** Who asked with a record and without is one person; the provider knows of no more than the thread. */
    private static List<UUID> writers(Who who, Enquiry enquiry) {
        var asked = Stream.of(enquiry.asker().value());
        return who instanceof Who.Asker asker
                ? Stream.concat(asked, AskerId.allOf(asker).stream()).distinct().toList()
                : asked.toList();
    }
}
