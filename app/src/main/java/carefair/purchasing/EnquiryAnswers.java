package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider says to a person's question. */
@Service
public class EnquiryAnswers {

    private final EnquiryFinder finder;
    private final EnquiryMessageRepository messages;
    private final EnquiryReading reading;
    private final EnquiryTelling telling;
    private final Acts acts;

    EnquiryAnswers(
            EnquiryFinder finder,
            EnquiryMessageRepository messages,
            EnquiryReading reading,
            EnquiryTelling telling,
            Acts acts) {
        this.finder = finder;
        this.messages = messages;
        this.reading = reading;
        this.telling = telling;
        this.acts = acts;
    }

    /**
     * Answers, or adds to an answer; the person is told. The same key again says nothing more.
     *
     * @param words 1 to 2,000 characters
     * @throws EnquiryRefusal.BlockedByThem if the person does not want to hear from the provider; {@code BlockedByYou} the other way round
     */
    @TriedAgain
    @Transactional
    public void answer(CommandKey key, Who.Provider who, EnquiryId id, String words) {
        var enquiry = finder.of(who, id);
        if (messages.findByCommandKey(key.value()).isPresent()) {
            return;
        }
        reading.mustBeHeard(who, enquiry);
        var written = acts.write(enquiry.asker(), who, words);
        say(key, who, enquiry, written, null);
        acts.record("ENQUIRY_ANSWERED", enquiry, written, who);
    }

    /** Says kindly, in ready words, that the provider cannot help. As {@link #answer}. */
    @TriedAgain
    @Transactional
    public void decline(CommandKey key, Who.Provider who, EnquiryId id, PoliteNo no) {
        var enquiry = finder.of(who, id);
        if (messages.findByCommandKey(key.value()).isPresent()) {
            return;
        }
        reading.mustBeHeard(who, enquiry);
        say(key, who, enquiry, null, no);
        acts.record("ENQUIRY_DECLINED", enquiry, null, who);
    }

    private void say(
            CommandKey key, Who.Provider who, Enquiry enquiry, @Nullable WordsId words, @Nullable PoliteNo no) {
        enquiry.answer(who, new EnquiryMessage.Saying(key, words, no), acts.now());
        telling.answered(enquiry);
    }
}
