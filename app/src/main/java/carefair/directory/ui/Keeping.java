package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.DirectoryRefusal;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.SavedListings;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What whoever is at the keyboard saved for later. A visitor's list is kept in their browser, without an account, and joined to what they
 * saved before once they sign in.
 */
@Component
class Keeping {

    private final SignedIn signedIn;
    private final SavedListings saved;
    private final Directory directory;

    Keeping(SignedIn signedIn, SavedListings saved, Directory directory) {
        this.signedIn = signedIn;
        this.saved = saved;
        this.directory = directory;
    }

    boolean anyone() {
        return signedIn.anyone();
    }

    Set<ListingId> kept() {
        return all().stream().map(Listing::id).collect(Collectors.toSet());
    }

    /** Newest first. */
    List<Listing> all() {
        return joined().map(saved::of).orElseGet(() -> {
            // Two that were merged since are one.
            var once = new LinkedHashMap<ListingId, Listing>();
            VisitorsList.read().reversed().stream()
                    .flatMap(this::found)
                    .forEach(listing -> once.putIfAbsent(listing.id(), listing));
            return List.copyOf(once.values());
        });
    }

    void keep(ListingId listing) {
        joined().ifPresentOrElse(who -> saved.save(who, listing), () -> {
            var kept = new ArrayList<>(VisitorsList.read());
            kept.remove(listing.value());
            kept.add(listing.value());
            VisitorsList.write(kept.subList(Math.max(0, kept.size() - SavedListings.MOST), kept.size()));
        });
    }

    void remove(ListingId listing) {
        joined().ifPresentOrElse(who -> saved.remove(who, listing), () -> {
            var kept = new ArrayList<>(VisitorsList.read());
            kept.removeIf(id -> id.equals(listing.value())
                    || found(id).anyMatch(stands -> stands.id().equals(listing)));
            VisitorsList.write(kept);
        });
    }

    /** Takes a visitor's whole list off this browser. */
    void forget() {
        VisitorsList.write(List.of());
    }

    /** Whoever is signed in; what they saved as a visitor is theirs from then on. */
    private Optional<Who> joined() {
        var who = signedIn.who();
        who.ifPresent(signed -> {
            var brought = VisitorsList.read();
            if (!brought.isEmpty()) {
                // Under its own id, so that one that was merged is there again once it is parted.
                brought.stream()
                        .filter(id -> found(id).findAny().isPresent())
                        .forEach(id -> saved.save(signed, new ListingId(id)));
                VisitorsList.write(List.of());
            }
        });
        return who;
    }

    private Stream<Listing> found(UUID id) {
        try {
            return Stream.of(directory.listing(new ListingId(id)));
        } catch (DirectoryRefusal.NoSuchListing gone) {
            return Stream.empty();
        }
    }
}
