package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.London;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts one person's words to one listing's provider, if it may be asked and not too often on one day. */
@Component
class EnquiryAsking {

    private static final Set<ActingAs> FOR_THE_PERSON = Set.of(ActingAs.THEMSELVES, ActingAs.REPRESENTATIVE);

    private final EnquiryRepository enquiries;
    private final EnquiryMessageRepository messages;
    private final HandingOver handing;
    private final EnquiryTelling telling;
    private final Acts acts;

    EnquiryAsking(
            EnquiryRepository enquiries,
            EnquiryMessageRepository messages,
            HandingOver handing,
            EnquiryTelling telling,
            Acts acts) {
        this.enquiries = enquiries;
        this.messages = messages;
        this.handing = handing;
        this.telling = telling;
        this.acts = acts;
    }

    /**
     * The same key again gives the thread it was said in. The caller has checked who asks.
     *
     * @param together the listing and those it stands for
     */
    Enquiry ask(CommandKey key, Who.Asker who, Listing listing, Set<ListingId> together, String words, int mostADay) {
        return said(key, who).orElseGet(() -> {
            mustBeReached(listing);
            var enquiry = begun(who, listing, together)
                    .orElseGet(() -> enquiries.save(new Enquiry(AskerId.of(who), listing, acts.now())));
            return ask(key, who, enquiry, listing, words, mostADay);
        });
    }

    /** In the thread itself, also where another listing stands for the one it is about by now. */
    void askMore(CommandKey key, Who.Asker who, Enquiry enquiry, Listing listing, String words, int mostADay) {
        if (said(key, who).isEmpty()) {
            mustBeReached(listing);
            ask(key, who, enquiry, listing, words, mostADay);
        }
    }

    /** Says what needs no answer; where a question waits still, it goes on waiting. */
    void thank(CommandKey key, Who.Asker who, Enquiry enquiry, Listing listing, String words, int mostADay) {
        if (said(key, who).isEmpty()) {
            mustBeReached(listing);
            var written = mayWrite(who, enquiry, words, mostADay);
            enquiry.thank(who, new EnquiryMessage.Saying(key, written, null), acts.now());
            enquiries.flush();
            acts.record("ENQUIRY_THANKED", enquiry, written, who);
            telling.thanked(enquiry);
        }
    }

    /** Whether the two hear from each other; a listing without a provider here has blocked nobody. */
    void mustBeHeard(Who.Asker who, Listing listing) {
        var provider = listing.provider();
        if (provider != null) {
            handing.blocks().mustBeHeard(who, provider, listing.name());
        }
    }

    private Optional<Enquiry> said(CommandKey key, Who.Asker who) {
        return messages.findByCommandKey(key.value())
                .map(EnquiryMessage::enquiry)
                .filter(before -> AskerId.allOf(who).contains(before.asker().value()));
    }

    /** The thread about the listing; else the last written about one that was merged into it. */
    private Optional<Enquiry> begun(Who.Asker who, Listing listing, Set<ListingId> together) {
        var mine = AskerId.allOf(who);
        return enquiries
                .findFirstByAccountIdInAndListingIdInOrderByLastAtDescIdDesc(
                        mine, List.of(listing.id().value()))
                .or(() -> enquiries.findFirstByAccountIdInAndListingIdInOrderByLastAtDescIdDesc(
                        mine, together.stream().map(ListingId::value).toList()));
    }

    Reach reach(Listing listing) {
        if (!listing.live()) {
            return Reach.NOBODY;
        }
        var here = listing.provider() != null;
        return here ? Reach.PROVIDER : acts.now().settings().questions().passedOn() ? Reach.COUNCIL : Reach.NOBODY;
    }

    LocalDate passedOnBy() {
        return acts.now().passOnBy();
    }

    private void mustBeReached(Listing listing) {
        if (reach(listing) == Reach.NOBODY) {
            throw new EnquiryRefusal.CannotBeAsked(listing.name());
        }
    }

    private Enquiry ask(CommandKey key, Who.Asker who, Enquiry enquiry, Listing listing, String words, int mostADay) {
        mustBeHeard(who, listing);
        handing.over(enquiry, listing);
        var written = mayWrite(who, enquiry, words, mostADay);
        enquiry.ask(who, new EnquiryMessage.Saying(key, written, null), acts.now());
        enquiries.flush();
        acts.record("ENQUIRY_ASKED", enquiry, written, who);
        telling.asked(enquiry, who, acts.now());
        return enquiry;
    }

    private WordsId mayWrite(Who.Asker who, Enquiry enquiry, String words, int mostADay) {
        handing.blocks().mustBeHeard(who, enquiry);
        mustNotBeTooMany(who, mostADay);
        return acts.write(enquiry.asker(), who, words);
    }

    private void mustNotBeTooMany(Who.Asker who, int mostADay) {
        var today = London.startOf(acts.now().today());
        if (messages.countByAccountIdInAndSaidAsInAndSaidAtGreaterThanEqual(AskerId.allOf(who), FOR_THE_PERSON, today)
                >= mostADay) {
            throw new EnquiryRefusal.EnoughForToday(mostADay);
        }
    }
}
