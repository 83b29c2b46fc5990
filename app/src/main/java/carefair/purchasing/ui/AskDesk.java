package carefair.purchasing.ui;

import carefair.directory.Directory;
import carefair.directory.DirectoryRefusal;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.SavedListings;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Enquiries;
import carefair.purchasing.EnquiryRefusal;
import carefair.purchasing.Reach;
import carefair.shared.CommandKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages of a question on its way ask of others. */
@Component
class AskDesk {

    private final SignedIn signedIn;
    private final Enquiries enquiries;
    private final Directory directory;
    private final SavedListings saved;

    AskDesk(SignedIn signedIn, Enquiries enquiries, Directory directory, SavedListings saved) {
        this.signedIn = signedIn;
        this.enquiries = enquiries;
        this.directory = directory;
        this.saved = saved;
    }

    /** Whether whoever is here asks for themselves or a person, and does not work for a provider or the council. */
    boolean mayAsk() {
        return signedIn.who().filter(Who.Asker.class::isInstance).isPresent();
    }

    Optional<Listing> listing(String id) {
        try {
            return Optional.of(directory.listing(new ListingId(UUID.fromString(id))));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing e) {
            return Optional.empty();
        }
    }

    List<Listing> listings(AskDraft draft) {
        return draft.listings().stream().map(directory::listing).toList();
    }

    /** What was saved for later and can be asked by whoever is here. */
    List<Listing> saved() {
        return saved.of(signedIn.asker()).stream()
                .filter(listing ->
                        reach(listing) != Reach.NOBODY && blocked(listing).isEmpty())
                .toList();
    }

    /** Which side does not want to hear from the other, as the words about it are named; nothing where none. */
    Optional<String> blocked(Listing listing) {
        try {
            enquiries.mustBeHeard(signedIn.asker(), listing);
            return Optional.empty();
        } catch (EnquiryRefusal.BlockedByThem e) {
            return Optional.of("blocked-by-them");
        } catch (EnquiryRefusal.BlockedByYou e) {
            return Optional.of("blocked-by-you");
        }
    }

    Reach reach(Listing listing) {
        return enquiries.reach(listing);
    }

    /** By when the council passes on what is sent today. */
    LocalDate passedOnBy() {
        return enquiries.passedOnBy();
    }

    /** Those of the question on its way that the council passes on. */
    List<Listing> passedOn(AskDraft draft) {
        return listings(draft).stream()
                .filter(listing -> reach(listing) == Reach.COUNCIL)
                .toList();
    }

    int mostAtOnce() {
        return enquiries.mostAtOnce();
    }

    void send(CommandKey key, List<ListingId> listings, String words) {
        enquiries.ask(key, signedIn.asker(), listings, words);
    }
}
