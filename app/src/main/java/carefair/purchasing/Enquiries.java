package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions to the providers of listings, asked and answered here: no address and no number is shown to either side. */
@Service
public class Enquiries {

    private final EnquiryFinder finder;
    private final EnquiryAsking asking;
    private final EnquiryReading reading;
    private final Directory directory;
    private final EnquiryRules rules;

    Enquiries(
            EnquiryFinder finder,
            EnquiryAsking asking,
            EnquiryReading reading,
            Directory directory,
            EnquiryRules rules) {
        this.finder = finder;
        this.asking = asking;
        this.reading = reading;
        this.directory = directory;
        this.rules = rules;
    }

    /**
     * Asks the same of each of these listings; whoever was asked before is asked in the same thread. Either all are asked or none. The
     * same key again asks nothing more. Needs {@link carefair.identity.Power#SEE}: who may not spend may still ask, and so may who has no record.
     *
     * @param listings 1 to {@link #mostAtOnce()}
     * @param words 1 to 2,000 characters
     * @throws EnquiryRefusal.CannotBeAsked if one was withdrawn, or has no provider here and the council passes nothing on
     * @throws EnquiryRefusal.BlockedByThem if one does not want to hear from the person; {@code BlockedByYou} the other way round
     * @throws EnquiryRefusal.EnoughForToday if that is more than one person may write in a day
     */
    @TriedAgain
    @Transactional
    public List<EnquiryView> ask(CommandKey key, Who.Asker who, List<ListingId> listings, String words) {
        finder.mayAsk(who);
        if (listings.isEmpty() || listings.size() > rules.atOnce()) {
            throw new IllegalArgumentException("Not " + listings.size() + " listings at once");
        }
        // Two that were merged are asked once.
        var asked = new HashSet<ListingId>();
        return listings.stream()
                .map(id -> new Asked(key.then(id.value().toString()), directory.listing(id)))
                .filter(each -> asked.add(each.listing().id()))
                .map(each -> reading.view(asking.ask(
                        each.key(),
                        who,
                        each.listing(),
                        directory.together(each.listing().id()),
                        words,
                        rules.aDay())))
                .toList();
    }

    private record Asked(CommandKey key, Listing listing) {}

    /**
     * Says at once what would be said to whoever asks it, so that nobody writes in vain. Needs {@link carefair.identity.Power#SEE}.
     *
     * @throws EnquiryRefusal.BlockedByThem if it does not want to hear from the person; {@code BlockedByYou} the other way round
     */
    @Transactional(readOnly = true)
    public void mustBeHeard(Who.Asker who, Listing listing) {
        finder.mayAsk(who);
        asking.mustBeHeard(who, listing);
    }

    /** Writes more in a thread of the account. As {@link #ask}. */
    @TriedAgain
    @Transactional
    public void askMore(CommandKey key, Who.Asker who, EnquiryId id, String words) {
        var enquiry = finder.of(who, id);
        asking.askMore(key, who, enquiry, directory.listing(enquiry.listing()), words, rules.aDay());
    }

    /** Writes what needs no answer, such as thanks: what was answered stays answered. As {@link #ask}. */
    @TriedAgain
    @Transactional
    public void thank(CommandKey key, Who.Asker who, EnquiryId id, String words) {
        var enquiry = finder.of(who, id);
        asking.thank(key, who, enquiry, directory.listing(enquiry.listing()), words, rules.aDay());
    }

    /**
     * The account's threads, the last written first; for the person themselves also those from before their sign-in was joined to their
     * record. Needs {@link carefair.identity.Power#SEE}.
     */
    @Transactional(readOnly = true)
    public List<EnquiryView> of(Who.Asker who) {
        return finder.allOf(who).stream().map(reading::view).toList();
    }

    /** The provider's threads, the last written first. */
    @Transactional(readOnly = true)
    public List<EnquiryView> of(Who.Provider who) {
        return finder.allOf(who).stream().map(reading::view).toList();
    }

    /** One thread, for the two whose it is. @throws carefair.identity.IdentityRefusal.NotYours to everybody else */
    @Transactional(readOnly = true)
    public EnquiryView one(Who who, EnquiryId id) {
        return reading.view(finder.of(who, id));
    }

    /** All that was written in it, first to last. */
    @Transactional(readOnly = true)
    public List<EnquiryLine> thread(Who who, EnquiryId id) {
        return reading.lines(finder.of(who, id));
    }

    /** Who gets a question to the listing. Open to everybody. */
    public Reach reach(Listing listing) {
        return asking.reach(listing);
    }

    /** Who gets what the person writes next in a thread of theirs. */
    @Transactional(readOnly = true)
    public Reach reach(Who.Asker who, EnquiryId id) {
        return asking.reach(directory.listing(finder.of(who, id).listing()));
    }

    /** By when the council would ask a provider who is not here, if it was asked today. Open to everybody. */
    public LocalDate passedOnBy() {
        return asking.passedOnBy();
    }

    /** How many listings may be asked at once. Open to everybody. */
    public int mostAtOnce() {
        return rules.atOnce();
    }
}
