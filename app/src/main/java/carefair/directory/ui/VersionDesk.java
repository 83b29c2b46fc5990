package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.DirectoryRefusal;
import carefair.directory.ListingId;
import carefair.directory.ListingVersion;
import carefair.directory.VersionChecks;
import carefair.directory.VersionId;
import carefair.directory.Versions;
import carefair.identity.IdentityRefusal;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.ui.IdInAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What providers write of their listings, for whoever of a provider or of the council is at the keyboard. */
@Component
class VersionDesk {

    private static final String OURS = "listing-";

    private final Versions versions;
    private final VersionChecks checks;
    private final SignedIn signedIn;
    private final ThingsToKnow things;
    private final People people;

    VersionDesk(Versions versions, VersionChecks checks, SignedIn signedIn, ThingsToKnow things, People people) {
        this.versions = versions;
        this.checks = checks;
        this.signedIn = signedIn;
        this.things = things;
        this.people = people;
    }

    /** The listing an address names, or nothing if it has not the shape of one. */
    static Optional<ListingId> listing(String id) {
        return IdInAddress.of(id).map(ListingId::new);
    }

    /** What the provider says of one of its own listings as it stands. */
    Optional<Description> newest(ListingId listing) {
        return found(listing.value().toString(), _ -> versions.newest(signedIn.provider(), listing));
    }

    /** @throws carefair.directory.DirectoryRefusal.ChangedMeanwhile if somebody changed the same since it was read */
    void edit(ListingId listing, Description read, Description says) {
        versions.edit(signedIn.provider(), listing, read, says);
    }

    void change(ListingId listing, UnaryOperator<Description> change) {
        versions.change(signedIn.provider(), listing, change);
    }

    List<ListingVersion> history(ListingId listing) {
        return versions.history(signedIn.provider(), listing);
    }

    /** What of it the council was ever asked to show. */
    List<ListingVersion> historyToCheck(ListingId listing) {
        return checks.history(signedIn.staff(), listing);
    }

    String name(SignInId somebody) {
        return people.nameOf(somebody);
    }

    static String preview(VersionId version) {
        return "/listings/preview/version/" + version.value();
    }

    /** The provider's versions that people do not see yet. */
    List<ListingVersion> open() {
        return versions.open(signedIn.provider());
    }

    /** One of the provider's own. */
    Optional<ListingVersion> own(String id) {
        return found(id, version -> versions.version(signedIn.provider(), version));
    }

    ListingVersion publish(VersionId id) {
        return versions.publish(signedIn.provider(), id);
    }

    /** Whether imports and duplicates are theirs too. */
    boolean isAdministrator() {
        return signedIn.staff().roles().contains(Role.ADMINISTRATOR);
    }

    List<ListingVersion> waiting() {
        return checks.waiting(signedIn.staff());
    }

    /** One that a provider asked the council to show. */
    Optional<ListingVersion> toCheck(String id) {
        return found(id, version -> checks.version(signedIn.staff(), version));
    }

    /** The name of the listing under which people see what this one sells, where that is another. */
    Optional<String> shownUnder(ListingVersion version) {
        return checks.shownUnder(signedIn.staff(), version);
    }

    boolean isOwn(ListingVersion version) {
        return checks.isTheirOwn(signedIn.staff(), version);
    }

    void agree(VersionId id) {
        checks.agree(signedIn.staff(), id);
    }

    void sendBack(VersionId id, String why) {
        checks.sendBack(signedIn.staff(), id, why);
    }

    /** What whoever is signed in may see of it before it is shown. */
    Optional<ListingVersion> visible(String id) {
        return switch (signedIn.who().orElse(null)) {
            case Who.Provider _ -> own(id);
            case Who.Staff _ -> toCheck(id);
            case null, default -> Optional.empty();
        };
    }

    String backFrom(String id) {
        return signedIn.who().orElse(null) instanceof Who.Staff
                ? CheckListingPage.href(id)
                : "/app/" + OwnListingsView.PATH;
    }

    /** What a member of the provider has not read yet about its listings. */
    List<ThingsToKnow.Told> news() {
        return things.list(signedIn.provider()).stream()
                .filter(told -> !told.seen() && told.thing().code().startsWith(OURS))
                .toList();
    }

    void read(ThingsToKnow.Told told) {
        things.seen(signedIn.provider(), told.id());
    }

    private static <T> Optional<T> found(String id, Function<VersionId, T> look) {
        try {
            return Optional.of(look.apply(new VersionId(UUID.fromString(id))));
        } catch (IllegalArgumentException | DirectoryRefusal.NoSuchListing | IdentityRefusal.NotYours e) {
            return Optional.empty();
        }
    }
}
