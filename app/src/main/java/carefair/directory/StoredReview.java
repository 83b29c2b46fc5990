package carefair.directory;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A review as it is kept: stars and ids, no words. */
@Entity
@Table(name = "review")
class StoredReview {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID orderId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID listingId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private int agreed;

    @Column(updatable = false)
    private int respect;

    @Column(updatable = false)
    private int onTime;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private @Nullable UUID wordsId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Review.Standing standing;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID whyWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID replyWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID replyBy;

    private @Nullable Instant replyAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Review.@Nullable Standing replyStanding;

    private @Nullable Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredReview() {}

    @SuppressWarnings("NullAway.Init")
    StoredReview(UUID id, UUID order, UUID listing, Who.Resident by, Stars stars, @Nullable WordsId words, Instant at) {
        this.id = id;
        this.orderId = order;
        this.listingId = listing;
        this.personId = by.account().value();
        this.writtenBy = by.actor();
        this.writtenAt = at;
        this.agreed = stars.agreed();
        this.respect = stars.respect();
        this.onTime = stars.onTime();
        this.wordsId = words == null ? null : words.value();
        this.standing = Review.Standing.WAITING;
    }

    /** Shows what waits: the review and its answer. Whoever reported it was heard. */
    void show(SignInId by, Instant at) {
        if (replyStanding == Review.Standing.WAITING) {
            replyStanding = Review.Standing.SHOWN;
        }
        decide(Review.Standing.SHOWN, by, at);
    }

    void holdBack(SignInId by, WordsId why, Instant at) {
        decide(Review.Standing.HELD_BACK, by, at);
        whyWordsId = why.value();
    }

    void holdBackReply(SignInId by, Instant at) {
        replyStanding = Review.Standing.HELD_BACK;
        decidedBy = by.value();
        decidedAt = at;
    }

    private void decide(Review.Standing verdict, SignInId by, Instant at) {
        standing = verdict;
        decidedBy = by.value();
        decidedAt = at;
        reportedAt = null;
    }

    /** @throws DirectoryRefusal.ReplyNotNow unless it is shown and has no answer */
    void reply(SignInId by, WordsId words, Instant at) {
        mustTakeReply();
        replyWordsId = words.value();
        replyBy = by.value();
        replyAt = at;
        replyStanding = Review.Standing.WAITING;
    }

    void mustTakeReply() {
        if (standing != Review.Standing.SHOWN || replyWordsId != null) {
            throw new DirectoryRefusal.ReplyNotNow();
        }
    }

    void report(Instant at) {
        reportedAt = at;
    }

    boolean waits() {
        return standing == Review.Standing.WAITING || replyStanding == Review.Standing.WAITING || reportedAt != null;
    }

    boolean wasWrittenBy(SignInId somebody) {
        return writtenBy.equals(somebody.value()) || somebody.value().equals(replyBy);
    }

    UUID id() {
        return id;
    }

    UUID listing() {
        return listingId;
    }

    Review.Standing standing() {
        return standing;
    }

    Stars stars() {
        return new Stars(agreed, respect, onTime);
    }

    Optional<WordsId> words() {
        return Optional.ofNullable(wordsId).map(WordsId::new);
    }

    Optional<WordsId> why() {
        return standing == Review.Standing.HELD_BACK
                ? Optional.ofNullable(whyWordsId).map(WordsId::new)
                : Optional.empty();
    }

    Optional<WordsId> replyWords() {
        return Optional.ofNullable(replyWordsId).map(WordsId::new);
    }

    Review told(String listingName, String words, String why, String reply) {
        return new Review(
                new ReviewId(id),
                new ListingId(listingId),
                listingName,
                stars(),
                words,
                writtenAt,
                standing,
                why,
                replyAt == null || replyStanding == null ? null : new Review.Reply(reply, replyAt, replyStanding),
                reportedAt != null);
    }
}
