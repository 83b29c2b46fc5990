package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.places.Point;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Listings that may tell of the same place, for an officer with {@link Role#ADMINISTRATOR}: merged by one press, parted again by another, or
 * found to be different for good.
 */
@Service
public class Duplicates {

    private static final int MOST = 50;

    /** The register a listing comes from that stays where nobody claimed either, the first before the others. */
    private static final List<String> REGISTERS =
            List.of("demo", "own", "cqc", "csv", "oruk", "charity", "service", "fhrs", "grant");

    /**
     * One of two.
     *
     * @param origins where each field was read; those of which nothing is known are not there
     * @param own the fields that its provider wrote itself
     */
    public record Side(
            Listing listing, @Nullable Point point, Map<ListingField, String> origins, Set<ListingField> own) {}

    /**
     * Two listings.
     *
     * @param left the one that stays if they are merged: a provider's own before others, then that of the care register
     * @param differ the fields in which they do
     */
    public record Pair(Side left, Side right, Likeness likeness, Set<ListingField> differ) {

        /** The fields that the listing that stays takes from the other unless an officer says otherwise: those of which it says nothing. */
        public Set<ListingField> usuallyFromRight() {
            var fields = EnumSet.noneOf(ListingField.class);
            differ.stream()
                    .filter(field -> !left.own().contains(field))
                    .filter(field -> right.own().contains(field) || isSilent(left, field) && !isSilent(right, field))
                    .forEach(fields::add);
            return fields;
        }

        private static boolean isSilent(Side side, ListingField field) {
            var listing = side.listing();
            return switch (field) {
                case SUMMARY -> listing.summary().isBlank();
                case DETAILS -> listing.details().isEmpty();
                case WHO_FOR -> listing.whoFor().isBlank();
                case AREA -> listing.area().isBlank();
                case PLACE -> side.point() == null;
                case CATEGORIES -> listing.categories().isEmpty();
                case TRAVEL -> listing.travelMiles() == 0;
                case KIND, NAME -> false;
            };
        }
    }

    /** @param all how many there are; the likeliest are given, at most 50 */
    public record Offered(List<Pair> pairs, int all) {}

    /** Two listings that were merged. */
    public record Merged(
            UUID id, ListingId kept, String keptName, ListingId merged, String mergedName, SignInId by, Instant at) {}

    /** Who may, what is written down of it, and in one piece. */
    @Component
    record Ground(Access access, Audit audit, TransactionOperations transaction) {}

    private final StoredListings listings;
    private final SignsOfListings signs;
    private final FieldSources sources;
    private final Merging merging;
    private final Ground ground;

    Duplicates(StoredListings listings, SignsOfListings signs, FieldSources sources, Merging merging, Ground ground) {
        this.listings = listings;
        this.signs = signs;
        this.sources = sources;
        this.merging = merging;
        this.ground = ground;
    }

    /** What may be the same and was not decided yet, the likeliest first. */
    @Transactional(readOnly = true)
    public Offered offered(Who.Staff who) {
        ground.access().require(who, Role.ADMINISTRATOR);
        var found = LikelyPairs.among(signs.all(), merging.rows().different());
        return new Offered(
                found.stream()
                        .limit(MOST)
                        .flatMap(each -> pair(each.left(), each.right()).stream())
                        .toList(),
                found.size());
    }

    /** Two listings beside each other; nothing if one is not there, was withdrawn or was merged. */
    @Transactional(readOnly = true)
    public Optional<Pair> pair(Who.Staff who, ListingId one, ListingId other) {
        ground.access().require(who, Role.ADMINISTRATOR);
        return one.equals(other) ? Optional.empty() : pair(one.value(), other.value());
    }

    /** What was merged and not parted since, the newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Merged> merged(Who.Staff who) {
        ground.access().require(who, Role.ADMINISTRATOR);
        return merging.rows().standing(MOST).stream()
                .map(each -> new Merged(
                        each.id(),
                        new ListingId(each.kept()),
                        name(each.kept()),
                        new ListingId(each.merged()),
                        name(each.merged()),
                        new SignInId(each.by()),
                        each.at()))
                .toList();
    }

    /**
     * From now on one listing stands for both: only it is found, and whatever led to the other leads to it. What its provider wrote itself
     * stays in any case.
     *
     * @param fromOther the fields that it takes from the other, also when the other's source says something new
     * @throws DirectoryRefusal.PairDecided if somebody decided about one of them meanwhile
     * @throws DirectoryRefusal.OtherProviders if the other is a provider's, and the one that stays is not the same provider's
     * @throws IdentityRefusal.NotByYourself if the officer works for the provider of one
     */
    public void merge(Who.Staff who, ListingId kept, ListingId other, Set<ListingField> fromOther) {
        ground.access().require(who, Role.ADMINISTRATOR);
        if (kept.equals(other)) {
            throw new DirectoryRefusal.PairDecided();
        }
        alone(kept.value(), other.value(), () -> mergeLocked(who, kept, other, fromOther));
    }

    private void mergeLocked(Who.Staff who, ListingId kept, ListingId other, Set<ListingField> fromOther) {
        var stays = standing(kept);
        var goes = standing(other);
        if (merging.rows().isDifferent(kept.value(), other.value())) {
            throw new DirectoryRefusal.PairDecided();
        }
        if (goes.provider() != null && !Objects.equals(goes.provider(), stays.provider())) {
            throw new DirectoryRefusal.OtherProviders();
        }
        mustBeOthers(who, stays, goes);
        merging.merge(who.actor(), stays, goes, fromOther);
        did(who, "LISTING_STANDS_FOR_ANOTHER", kept.value());
        did(who, "LISTING_MERGED", other.value());
    }

    /**
     * Both stand for themselves again, each as it was.
     *
     * The one that stayed may have been withdrawn since: the other is found again then.
     *
     * @throws DirectoryRefusal.PairDecided if somebody parted them before, or the one that stayed was merged itself since
     * @throws IdentityRefusal.NotByYourself if the officer works for the provider of one
     */
    public void undo(Who.Staff who, UUID merge) {
        ground.access().require(who, Role.ADMINISTRATOR);
        var first = Objects.requireNonNull(
                        ground.transaction().execute(_ -> merging.rows().one(merge)))
                .orElseThrow(DirectoryRefusal.PairDecided::new);
        alone(first.kept(), first.merged(), () -> undoLocked(who, merge));
    }

    private void undoLocked(Who.Staff who, UUID merge) {
        var still = merging.rows().one(merge).orElseThrow(DirectoryRefusal.PairDecided::new);
        var stayed = listings.findById(still.kept())
                .filter(kept -> kept.mergedInto() == null)
                .orElseThrow(DirectoryRefusal.PairDecided::new);
        var went = listings.findById(still.merged()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
        mustBeOthers(who, stayed, went);
        merging.undo(who.actor(), still, stayed, went);
        did(who, "LISTINGS_PARTED", still.kept());
        did(who, "LISTINGS_PARTED", still.merged());
    }

    /**
     * The two are different places, and are not offered again.
     *
     * @throws DirectoryRefusal.PairDecided if somebody decided about one of them meanwhile
     */
    public void different(Who.Staff who, ListingId one, ListingId other) {
        ground.access().require(who, Role.ADMINISTRATOR);
        alone(one.value(), other.value(), () -> {
            standing(one);
            standing(other);
            if (!merging.rows().different(one.value(), other.value(), who.actor())) {
                throw new DirectoryRefusal.PairDecided();
            }
            did(who, "LISTINGS_DIFFERENT", one.value());
            did(who, "LISTINGS_DIFFERENT", other.value());
        });
    }

    /** Locks both before anything of them is read, so that whoever presses second sees what the first did. */
    private void alone(UUID one, UUID other, Runnable work) {
        ground.transaction().executeWithoutResult(_ -> {
            merging.rows().lock(one, other);
            work.run();
        });
    }

    private Optional<Pair> pair(UUID one, UUID other) {
        var first = listings.findById(one).filter(Duplicates::isStanding);
        var second = listings.findById(other).filter(Duplicates::isStanding);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        var left = leads(first.get(), second.get()) ? first.get() : second.get();
        var right = left == first.get() ? second.get() : first.get();
        return Optional.of(new Pair(
                side(left),
                side(right),
                Likeness.of(SignsOfListings.of(left), SignsOfListings.of(right)),
                new Differences(left.told(), left.point(), Merging.said(left, right.said())).fields()));
    }

    /** Whether the first stays rather than the second. */
    private static boolean leads(StoredListing one, StoredListing other) {
        if ((one.provider() == null) != (other.provider() == null)) {
            return one.provider() != null;
        }
        int first = rank(one);
        int second = rank(other);
        return first != second ? first < second : one.id().compareTo(other.id()) < 0;
    }

    private static int rank(StoredListing listing) {
        var register =
                listing.source().substring(0, Math.max(0, listing.source().indexOf(':')));
        int rank = REGISTERS.indexOf(register);
        return rank < 0 ? REGISTERS.size() : rank;
    }

    private Side side(StoredListing listing) {
        return new Side(listing.told(), listing.point().orElse(null), sources.of(listing.id()), merging.own(listing));
    }

    private StoredListing standing(ListingId id) {
        var listing = listings.findById(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
        if (!isStanding(listing)) {
            throw new DirectoryRefusal.PairDecided();
        }
        return listing;
    }

    private static boolean isStanding(StoredListing listing) {
        return listing.live() && listing.mergedInto() == null;
    }

    private void mustBeOthers(Who.Staff who, StoredListing one, StoredListing other) {
        if (Stream.of(one, other)
                .map(StoredListing::provider)
                .filter(Objects::nonNull)
                .anyMatch(provider -> ground.access().worksFor(who, Objects.requireNonNull(provider)))) {
            throw new IdentityRefusal.NotByYourself();
        }
    }

    private String name(UUID listing) {
        return listings.findById(listing).map(StoredListing::name).orElse("");
    }

    private void did(Who.Staff who, String action, UUID listing) {
        ground.audit().record(AuditEvent.of(who.actor(), action).on("listing", listing));
    }
}
