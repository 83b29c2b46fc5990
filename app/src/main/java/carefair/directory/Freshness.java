package carefair.directory;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps listings true: whoever makes sure of one proves it, and how long ago that was decides by itself, at each search, whether it sinks
 * or is hidden. No job is needed for that; only reminders have one.
 */
@Service
@Transactional
public class Freshness {

    /**
     * A listing that somebody should make sure of.
     *
     * @param days since it was last proved true
     * @param unreached how many people could not reach its provider since
     * @param hidden whether it is not found any more
     */
    public record Doubtful(Listing listing, long days, int unreached, boolean hidden) {}

    private final StoredListings listings;
    private final Doubts doubts;
    private final Access access;
    private final FreshnessNews news;
    private final Rules rules;

    /** Who could not reach whom, and what proves otherwise. */
    @Component
    record Doubts(Proving proving, ProofRows rows) {}

    /** What is set, and the day. */
    @Component
    record Rules(Settings settings, InstantSource clock) {}

    Freshness(StoredListings listings, Doubts doubts, Access access, FreshnessNews news, Rules rules) {
        this.listings = listings;
        this.doubts = doubts;
        this.access = access;
        this.news = news;
        this.rules = rules;
    }

    /**
     * The provider says that its listing is still right.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void stillRight(Who.Provider who, ListingId id) {
        var listing = stored(id);
        var owner = listing.provider();
        if (owner == null) {
            throw access.refuse(
                    who, AuditEvent.of(who.actor(), "LISTING_OF_ANOTHER").on("listing", id.value()));
        }
        access.require(who, owner);
        prove(who, listing, Proof.How.PROVIDER);
        news.proved(listing);
    }

    /** Staff called the provider, who said that the listing is still right. For accreditation and direct payment officers. */
    public void called(Who.Staff who, ListingId id) {
        requireOfficer(who);
        var listing = stored(id);
        prove(who, listing, Proof.How.COUNCIL);
        news.proved(listing);
    }

    /** Somebody bought from the listing and said that it was delivered; called by {@code purchasing}, which knows. */
    public void bought(Who.Resident who, ListingId id) {
        prove(who, stored(id).inPlace(), Proof.How.BOUGHT);
    }

    /**
     * Somebody could not reach the provider. The provider is told first; when as many people said so as the council set, the council is
     * told too. Saying so again counts no more until the listing was proved true. Open to everybody.
     *
     * @param keeper who says so: the one of their drafts
     */
    public void unreached(UUID keeper, ListingId id) {
        var listing = stored(id).inPlace();
        var since = listing.proof().at();
        if (!doubts.rows().unreached(listing.id(), keeper, since)) {
            return;
        }
        var count = doubts.rows().unreached(listing.id(), since);
        if (count == 1) {
            news.unreached(listing);
        }
        if (count == rules.settings().trust().unreachedToCouncil()) {
            news.unreachedByMany(listing, count);
        }
    }

    /** What nobody proved true for long or whose provider could not be reached: most often unreached first, then the oldest. For the same officers. */
    @Transactional(readOnly = true)
    public List<Doubtful> doubtful(Who.Staff who) {
        requireOfficer(who);
        var today = London.today(rules.clock());
        var trust = rules.settings().trust();
        var unreached = doubts.rows().unreached();
        var old = listings.provedBefore(London.startOf(today.minusDays(trust.remindAfterDays() - 1L)));
        return Stream.concat(old.stream(), unreached.keySet().stream().flatMap(id -> listings.findById(id).stream()))
                .filter(StoredListing::isOffered)
                .distinct()
                .map(listing -> {
                    var days = ChronoUnit.DAYS.between(London.on(listing.proof().at()), today);
                    return new Doubtful(
                            listing.told(),
                            days,
                            unreached.getOrDefault(listing.id(), 0),
                            days >= trust.hideAfterDays());
                })
                .sorted(Comparator.comparingInt(Doubtful::unreached)
                        .thenComparingLong(Doubtful::days)
                        .reversed())
                .toList();
    }

    private void prove(Who who, StoredListing listing, Proof.How how) {
        var proving = doubts.proving();
        proving.prove(listing, new Proof(how, proving.now()), who.actor());
    }

    private void requireOfficer(Who.Staff who) {
        access.requireAny(who, Role.ACCREDITATION_OFFICER, Role.DIRECT_PAYMENT_OFFICER);
    }

    private StoredListing stored(ListingId id) {
        return listings.findById(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
    }
}
