package carefair.directory.ui;

import carefair.directory.DirectoryRefusal;
import carefair.directory.SavedSearches;
import carefair.directory.SavedSearches.Saved;
import carefair.directory.SearchId;
import carefair.identity.IdentityRefusal;
import carefair.identity.SignedIn;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The saved searches of whoever is at the keyboard; another person's are as if they were not there. */
@Component
class SearchDesk {

    private final SavedSearches searches;
    private final SignedIn signedIn;
    private final AddressReading addresses;
    private final Telling telling;
    private final ThingsToKnow things;

    SearchDesk(
            SavedSearches searches, SignedIn signedIn, AddressReading addresses, Telling telling, ThingsToKnow things) {
        this.searches = searches;
        this.signedIn = signedIn;
        this.addresses = addresses;
        this.telling = telling;
        this.things = things;
    }

    boolean anyone() {
        return signedIn.anyone();
    }

    /** Whether they can be told of anything: only a person's account can. */
    boolean isResident() {
        return signedIn.who().filter(Who.Resident.class::isInstance).isPresent();
    }

    /** Whether what comes to a saved search is told to them too, and not only to the person they act for. */
    boolean isTold() {
        return things.reaches(signedIn.resident());
    }

    void save(SearchId id, String name, Looking looking) {
        searches.save(signedIn.resident(), id, name, looking.asked());
    }

    List<Saved> all() {
        return searches.of(signedIn.resident());
    }

    Optional<Saved> one(String id) {
        try {
            return isResident()
                    ? Optional.of(searches.one(signedIn.resident(), new SearchId(UUID.fromString(id))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchSearch | IdentityRefusal.NotYours e) {
            return Optional.empty();
        }
    }

    void remove(SearchId id) {
        searches.remove(signedIn.resident(), id);
    }

    Looking looking(Saved saved) {
        return addresses.looking(saved.asked());
    }

    /** The filters that are on, in words; empty if there are none. */
    String filters(Looking looking) {
        return String.join(
                ", ",
                Applied.of(telling, looking).stream().map(Applied.Filter::words).toList());
    }
}
