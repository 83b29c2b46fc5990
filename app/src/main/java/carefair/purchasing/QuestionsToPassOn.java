package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.PublicContact;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to providers who are not here: an officer asks them outside of the service and writes down what they said. All needs
 * {@link carefair.identity.Role#DIRECT_PAYMENT_OFFICER}; the officer reads a first name and what was written to the council, and no record.
 */
@Service
public class QuestionsToPassOn {

    private final EnquiryRepository enquiries;
    private final EnquiryFinder finder;
    private final EnquiryReading reading;
    private final EnquiryTelling telling;
    private final Office office;

    /** What the officer looks up and what is written down. */
    @org.springframework.stereotype.Component("passingOnOffice")
    record Office(Acts acts, Directory directory, EnquiryMessageRepository messages) {}

    QuestionsToPassOn(
            EnquiryRepository enquiries,
            EnquiryFinder finder,
            EnquiryReading reading,
            EnquiryTelling telling,
            Office office) {
        this.enquiries = enquiries;
        this.finder = finder;
        this.reading = reading;
        this.telling = telling;
        this.office = office;
    }

    /** Those that wait, by the day they are due, without a word of what was written. */
    @Transactional(readOnly = true)
    public List<QuestionToPassOn> waiting(Who.Staff who) {
        finder.mayLook(who);
        return enquiries.findByProviderIdIsNullAndStageOrderByCouncilByAscBegunAtAsc(EnquiryStage.ASKED).stream()
                .map(enquiry -> told(enquiry, List.of()))
                .toList();
    }

    /**
     * One of those, with all that was written. That it was looked at is written down.
     *
     * @throws EnquiryRefusal.NoLongerWaits if it was answered, or its provider is here by now
     * @throws carefair.identity.IdentityRefusal.NotYours if there is no such thread
     */
    @Transactional
    public QuestionToPassOn read(Who.Staff who, EnquiryId id) {
        var enquiry = finder.toPassOn(who, id);
        office.acts().record("ENQUIRY_READ", enquiry, null, who);
        return told(enquiry, reading.lines(enquiry));
    }

    /**
     * Says that the officer asked the provider; whoever asked is told. Saying so again changes nothing.
     *
     * @throws EnquiryRefusal.NoLongerWaits if it was answered, or its provider is here by now
     */
    @TriedAgain
    @Transactional
    public void passedOn(Who.Staff who, EnquiryId id) {
        var enquiry = finder.toPassOn(who, id);
        if (enquiry.passingOn().filter(passing -> passing.askedAt() != null).isEmpty()) {
            enquiry.passOn(office.acts().now());
            office.acts().record("ENQUIRY_PASSED_ON", enquiry, null, who);
            telling.passedOn(enquiry);
        }
    }

    /**
     * Writes what the provider said, or why there is no answer; whoever asked is told. The same key again says nothing more.
     *
     * @param words 1 to 2,000 characters
     * @throws EnquiryRefusal.NoLongerWaits if it was answered, or its provider is here by now
     */
    @TriedAgain
    @Transactional
    public void passBack(CommandKey key, Who.Staff who, EnquiryId id, PassedBack came, String words) {
        finder.mayLook(who);
        if (office.messages().findByCommandKey(key.value()).isPresent()) {
            return;
        }
        var enquiry = finder.toPassOn(who, id);
        var acts = office.acts();
        var written = acts.write(enquiry.asker(), who, words);
        enquiry.passBack(who, new EnquiryMessage.Saying(key, written, null, came), came, acts.now());
        acts.record("ENQUIRY_PASSED_BACK", enquiry, written, who);
        telling.passedBack(enquiry);
    }

    private QuestionToPassOn told(Enquiry enquiry, List<EnquiryLine> thread) {
        var passing = enquiry.passingOn().orElseThrow();
        var contact = PublicContact.of(office.directory().listing(enquiry.listing()));
        var by = passing.by();
        return new QuestionToPassOn(
                reading.view(enquiry),
                enquiry.waitsSince().orElseThrow(),
                passing,
                by != null && by.isBefore(office.acts().now().today()),
                contact.phones(),
                contact.website(),
                contact.address(),
                contact.register(),
                thread);
    }
}
