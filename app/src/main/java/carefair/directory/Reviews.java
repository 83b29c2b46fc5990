package carefair.directory;

import carefair.audit.AuditEvent;
import carefair.audit.WordsId;
import carefair.identity.Access;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people who bought from a listing say of it. Only who finished an order writes, once an order, and nobody reads it before an officer
 * did. A review is held back for safety alone, never because it is bad, and how many are is shown.
 */
@Service
@Transactional
public class Reviews {

    /**
     * What the public reads of a listing.
     *
     * @param heldBack how many were held back
     * @param score null under the number of reviews the council set, 5 at least
     */
    public record OfListing(
            List<Review> reviews, int heldBack, @Nullable Score score) {}

    private static final String STAFFS = "/app/staff/reviews";
    private static final String PROVIDERS = "/app/provider/reviews";

    private final StoredReviews reviews;
    private final ReviewRows rows;
    private final StoredListings listings;
    private final Access access;
    private final Around around;

    /** Where words, acts and news go, and what is set. */
    @Component("reviewsAround")
    record Around(Concerns.Desk desk, Freshness.Rules rules, KnownOf known) {}

    Reviews(StoredReviews reviews, ReviewRows rows, StoredListings listings, Access access, Around around) {
        this.reviews = reviews;
        this.rows = rows;
        this.listings = listings;
        this.access = access;
        this.around = around;
    }

    /** Somebody's order was finished, so that they may review its listing; called by {@code purchasing}, which knows. */
    public void permit(Who.Resident who, UUID order, ListingId listing) {
        rows.permit(new ReviewRows.Permission(order, listing, who.account()));
    }

    /** The listing that may still be reviewed for this order; nothing if it was, or the order is not theirs or not finished. */
    @Transactional(readOnly = true)
    public Optional<Listing> toReview(Who.Resident who, UUID order) {
        return permission(who, order)
                .filter(permission -> !reviews.existsByOrderId(order))
                .flatMap(permission -> listings.findById(permission.listing().value()))
                .map(StoredListing::told);
    }

    /** Whether this order of theirs has a review already. */
    @Transactional(readOnly = true)
    public boolean hasReviewed(Who.Resident who, UUID order) {
        return permission(who, order).isPresent() && reviews.existsByOrderId(order);
    }

    /** That they finished this order. @throws carefair.identity.IdentityRefusal.NotYours if it is not theirs or not finished; an audit record is written */
    @Transactional(readOnly = true)
    public void mustBeFinished(Who.Resident who, UUID order) {
        permission(who, order).orElseThrow(() -> notTheirs(who, order));
    }

    /**
     * Writes a review, which waits for an officer. Needs {@link Power#ORDER}.
     *
     * @param words up to 2,000 characters; may be empty
     * @throws carefair.identity.IdentityRefusal.NotYours if the order is not theirs or not finished; an audit record is written
     * @throws DirectoryRefusal.ReviewedAlready if the order has a review
     */
    public ReviewId write(Who.Resident who, UUID order, Stars stars, String words) {
        access.require(who, Power.ORDER);
        var permission = permission(who, order).orElseThrow(() -> notTheirs(who, order));
        if (reviews.existsByOrderId(order)) {
            throw new DirectoryRefusal.ReviewedAlready();
        }
        var kept = words.isBlank()
                ? null
                : around.desk().words().write(who.account().value(), who.actor(), words);
        var review = reviews.saveAndFlush(new StoredReview(
                Uuid7.next(around.rules().clock()), order, permission.listing().value(), who, stars, kept, now()));
        did(who, "REVIEW_WRITTEN", review);
        tellOfficers("review-waits", review);
        return new ReviewId(review.id());
    }

    /** What is shown of a listing, newest first. Open to everybody. */
    @Transactional(readOnly = true)
    public OfListing of(ListingId listing) {
        var merged = new java.util.ArrayList<>(listings.mergedInto(listing.value()));
        merged.add(listing.value());
        var all = reviews.findByListingIdInOrderByWrittenAtDescIdDesc(merged);
        var shown = all.stream()
                .filter(review -> review.standing() == Review.Standing.SHOWN)
                .toList();
        var enough = shown.size() >= around.rules().settings().trust().reviewsForScore();
        return new OfListing(
                shown.stream().map(this::told).toList(),
                (int) all.stream()
                        .filter(review -> review.standing() == Review.Standing.HELD_BACK)
                        .count(),
                enough ? Score.of(shown.stream().map(StoredReview::stars).toList()) : null);
    }

    /** The reviews of a provider's listings that are shown, newest first. */
    @Transactional(readOnly = true)
    public List<Review> own(Who.Provider who) {
        access.require(who, who.organisation());
        var own = listings
                .findByProviderIdOrderByNameAscIdAsc(who.organisation().value())
                .stream()
                .map(StoredListing::id)
                .toList();
        return own.isEmpty()
                ? List.of()
                : reviews.findByListingIdInOrderByWrittenAtDescIdDesc(own).stream()
                        .filter(review -> review.standing() == Review.Standing.SHOWN)
                        .map(this::told)
                        .toList();
    }

    /**
     * Answers a review, once; the answer waits for an officer too.
     *
     * @param words 1 to 2,000 characters
     * @throws carefair.identity.IdentityRefusal.NotYours if it is of another's listing, or there is none
     * @throws DirectoryRefusal.ReplyNotNow if it has an answer, or is not shown
     */
    public void reply(Who.Provider who, ReviewId id, String words) {
        var review = stored(who, id);
        var owner =
                listings.findById(review.listing()).map(StoredListing::provider).orElseThrow(() -> notThere(who, id));
        access.require(who, owner);
        review.mustTakeReply();
        review.reply(who.signIn(), around.desk().words().write(owner.value(), who.actor(), words), now());
        reviews.saveAndFlush(review);
        did(who, "REVIEW_ANSWERED", review);
        tellOfficers("review-reply-waits", review);
    }

    /** Somebody finds that a review should not be shown: an officer looks again. Each counts once. Open to everybody. */
    public void report(UUID keeper, ReviewId id) {
        reviews.findById(id.value())
                .filter(review -> review.standing() == Review.Standing.SHOWN)
                .filter(review -> rows.report(review.id(), keeper))
                .ifPresent(review -> {
                    review.report(now());
                    reviews.saveAndFlush(review);
                    tellOfficers("review-reported", review);
                });
    }

    /** What waits for an officer, oldest first: reviews, answers, and what was reported. */
    @Transactional(readOnly = true)
    public List<Review> waiting(Who.Staff who) {
        access.require(who, Role.ACCREDITATION_OFFICER);
        return reviews.waiting().stream().map(this::told).toList();
    }

    /** Shows a review and its answer. @throws DirectoryRefusal.OwnReview if the officer wrote one of them, or works for the provider */
    public void show(Who.Staff who, ReviewId id) {
        var review = toDecide(who, id);
        review.show(who.signIn(), now());
        decided(who, review, "REVIEW_SHOWN", null);
        listings.findById(review.listing())
                .map(StoredListing::provider)
                .ifPresent(provider -> around.desk()
                        .things()
                        .tell(provider, new Thing("review-shown", Map.of("listing", name(review)), PROVIDERS, null)));
    }

    /**
     * Holds a review back. Only that one is, is shown.
     *
     * @param why 1 to 2,000 characters, which officers read
     * @throws DirectoryRefusal.OwnReview if the officer wrote it, or works for the provider
     */
    public void holdBack(Who.Staff who, ReviewId id, String why) {
        var review = toDecide(who, id);
        var words = around.desk().words().write(review.listing(), who.actor(), why);
        review.holdBack(who.signIn(), words, now());
        decided(who, review, "REVIEW_HELD_BACK", words);
    }

    /** Holds the answer back alone. @throws DirectoryRefusal.OwnReview as with {@link #show} */
    public void holdBackReply(Who.Staff who, ReviewId id) {
        var review = toDecide(who, id);
        review.holdBackReply(who.signIn(), now());
        decided(who, review, "REVIEW_ANSWER_HELD_BACK", null);
    }

    private Optional<ReviewRows.Permission> permission(Who.Resident who, UUID order) {
        return rows.permission(order).filter(permission -> permission.person().equals(who.account()));
    }

    private StoredReview toDecide(Who.Staff who, ReviewId id) {
        access.require(who, Role.ACCREDITATION_OFFICER);
        var review = stored(who, id);
        var provider =
                listings.findById(review.listing()).map(StoredListing::provider).orElse(null);
        if (review.wasWrittenBy(who.signIn()) || provider != null && access.worksFor(who, provider)) {
            throw new DirectoryRefusal.OwnReview();
        }
        return review;
    }

    private void decided(Who.Staff who, StoredReview review, String action, @Nullable WordsId why) {
        reviews.saveAndFlush(review);
        around.known().reviewed(review.listing());
        around.desk().things().done(STAFFS + "?about=" + review.id());
        var event = AuditEvent.of(who.actor(), action).on("review", review.id());
        around.desk().audit().record(why == null ? event : event.because(why));
    }

    private void tellOfficers(String code, StoredReview review) {
        around.desk()
                .things()
                .tell(
                        Role.ACCREDITATION_OFFICER,
                        new Thing(code, Map.of("listing", name(review)), STAFFS + "?about=" + review.id(), null));
    }

    private void did(Who who, String action, StoredReview review) {
        around.desk().audit().record(AuditEvent.of(who.actor(), action).on("review", review.id()));
    }

    private Review told(StoredReview review) {
        return review.told(name(review), read(review.words()), read(review.why()), read(review.replyWords()));
    }

    private String read(Optional<WordsId> words) {
        return words.flatMap(around.desk().words()::read).orElse("");
    }

    private String name(StoredReview review) {
        return listings.findById(review.listing()).map(StoredListing::name).orElse("");
    }

    private StoredReview stored(Who who, ReviewId id) {
        return reviews.findById(id.value()).orElseThrow(() -> notThere(who, id));
    }

    private RuntimeException notTheirs(Who.Resident who, UUID order) {
        return access.refuse(who, AuditEvent.of(who.actor(), "REVIEW_REFUSED").on("order", order));
    }

    private RuntimeException notThere(Who who, ReviewId id) {
        return access.refuse(who, AuditEvent.of(who.actor(), "REVIEW_REFUSED").on("review", id.value()));
    }

    private Instant now() {
        return around.rules().clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
