package carefair.purchasing;

import carefair.directory.Listing;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.London;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts one person's words to one listing's provider, if it may be asked and not too often on one day. */
@Component
class EnquiryAsking {

    private static final Set<ActingAs> FOR_THE_PERSON = Set.of(ActingAs.THEMSELVES, ActingAs.REPRESENTATIVE);

    private final EnquiryRepository enquiries;
    private final EnquiryMessageRepository messages;
    private final EnquiryReading reading;
    private final EnquiryTelling telling;
    private final Acts acts;

    EnquiryAsking(
            EnquiryRepository enquiries,
            EnquiryMessageRepository messages,
            EnquiryReading reading,
            EnquiryTelling telling,
            Acts acts) {
        this.enquiries = enquiries;
        this.messages = messages;
        this.reading = reading;
        this.telling = telling;
        this.acts = acts;
    }

    /** The same key again gives the thread it was said in. The caller has checked who asks. */
    Enquiry ask(CommandKey key, Who.Resident who, Listing listing, String words, int mostADay) {
        var before = messages.findByCommandKey(key.value()).map(EnquiryMessage::enquiry);
        if (before.isPresent() && before.get().account().equals(who.account())) {
            return before.get();
        }
        var provider = listing.provider();
        if (provider == null || !listing.live()) {
            throw new EnquiryRefusal.CannotBeAsked(listing.name());
        }
        var enquiry = enquiries
                .findByAccountIdAndListingId(who.account().value(), listing.id().value())
                .orElseGet(() -> enquiries.save(new Enquiry(who.account(), listing, provider, acts.now())));
        reading.mustBeHeard(who, enquiry);
        mustNotBeTooMany(who, mostADay);
        var written = acts.write(who.account(), who, words);
        enquiry.ask(who, new EnquiryMessage.Saying(key, written, null), acts.now());
        enquiries.flush();
        acts.record("ENQUIRY_ASKED", enquiry, written, who);
        telling.asked(enquiry, who, acts.now());
        return enquiry;
    }

    private void mustNotBeTooMany(Who.Resident who, int mostADay) {
        var today = London.startOf(acts.now().today());
        if (messages.countByAccountIdAndSaidAsInAndSaidAtGreaterThanEqual(
                        who.account().value(), FOR_THE_PERSON, today)
                >= mostADay) {
            throw new EnquiryRefusal.EnoughForToday(mostADay);
        }
    }
}
