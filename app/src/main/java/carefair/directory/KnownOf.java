package carefair.directory;

import carefair.accreditation.ShownChecks;
import carefair.accreditation.events.CheckEnded;
import carefair.accreditation.events.ChecksChanged;
import carefair.directory.events.CheckLost;
import carefair.identity.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with each listing what was checked of its provider and what its reviews come to, so that both can be searched by. */
@Component
class KnownOf {

    private static final Logger LOG = LoggerFactory.getLogger(KnownOf.class);

    private final StoredListings listings;
    private final StoredReviews reviews;
    private final ShownChecks checks;
    private final Finder finder;
    private final ApplicationEventPublisher events;

    KnownOf(
            StoredListings listings,
            StoredReviews reviews,
            ShownChecks checks,
            Finder finder,
            ApplicationEventPublisher events) {
        this.listings = listings;
        this.reviews = reviews;
        this.checks = checks;
        this.finder = finder;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ChecksChanged changed) {
        checked(changed.provider());
    }

    /** Passed on to modules above, which do not know of checks. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CheckEnded ended) {
        events.publishEvent(new CheckLost(ended.provider(), ended.kind().name(), ended.ranOut()));
    }

    /** Brings all up to what is known, once at each start: what was checked or reviewed before listings kept it. Writes only what differs. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void catchUp() {
        var changed = checks.everChecked().stream().mapToInt(this::checked).sum()
                + reviews.shownOf().stream().mapToInt(this::reviewed).sum();
        if (changed > 0) {
            LOG.info("Search: {} listings know anew what was checked or reviewed", changed);
        }
    }

    /** What reviews of a listing come to, once one was shown or is not shown any more. */
    int reviewed(UUID listing) {
        return listings.findById(listing)
                .map(StoredListing::inPlace)
                .filter(this::scored)
                .map(this::indexed)
                .orElse(0);
    }

    /** After it was merged or parted: the reviews of all it stands for count, and the index knows what it says, even if those stay the same. */
    void anew(StoredListing listing) {
        scored(listing);
        indexed(listing);
    }

    private boolean scored(StoredListing listing) {
        return listing.trust().score(scoreOf(listing));
    }

    private int checked(OrganisationId provider) {
        var held = checks.held(provider);
        return listings.findByProviderIdOrderByNameAscIdAsc(provider.value()).stream()
                .filter(listing -> listing.trust().hold(held))
                .mapToInt(this::indexed)
                .sum();
    }

    private int indexed(StoredListing listing) {
        finder.changed(listing);
        return 1;
    }

    private @Nullable Score scoreOf(StoredListing listing) {
        var all = listing.together().map(StoredListing::id).toList();
        var stars = reviews.findByListingIdInOrderByWrittenAtDescIdDesc(all).stream()
                .filter(review -> review.standing() == Review.Standing.SHOWN)
                .map(StoredReview::stars)
                .toList();
        return stars.isEmpty() ? null : Score.of(stars);
    }
}
