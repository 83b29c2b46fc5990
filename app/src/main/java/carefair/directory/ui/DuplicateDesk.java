package carefair.directory.ui;

import carefair.directory.Duplicates;
import carefair.directory.ListingField;
import carefair.directory.ListingId;
import carefair.identity.People;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Listings that may be the same, for the officer at the keyboard. */
@Component
class DuplicateDesk {

    private final Duplicates duplicates;
    private final SignedIn signedIn;
    private final People people;

    DuplicateDesk(Duplicates duplicates, SignedIn signedIn, People people) {
        this.duplicates = duplicates;
        this.signedIn = signedIn;
        this.people = people;
    }

    Duplicates.Offered offered() {
        return duplicates.offered(signedIn.staff());
    }

    List<Duplicates.Merged> merged() {
        return duplicates.merged(signedIn.staff());
    }

    Optional<Duplicates.Pair> pair(String left, String right) {
        return VersionDesk.listing(left)
                .flatMap(one ->
                        VersionDesk.listing(right).flatMap(other -> duplicates.pair(signedIn.staff(), one, other)));
    }

    void merge(ListingId kept, ListingId other, Set<ListingField> fromOther) {
        duplicates.merge(signedIn.staff(), kept, other, fromOther);
    }

    void different(ListingId one, ListingId other) {
        duplicates.different(signedIn.staff(), one, other);
    }

    void undo(UUID merge) {
        duplicates.undo(signedIn.staff(), merge);
    }

    String name(SignInId somebody) {
        return people.nameOf(somebody);
    }
}
