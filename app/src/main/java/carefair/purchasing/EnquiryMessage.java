package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that one side said to the other. Only ever added. */
@Entity
@Immutable
@Table(name = "enquiry_message")
class EnquiryMessage {

    /** What is said: somebody's own words, or a polite no with ready words; and by the council what came of passing a question on. */
    record Saying(
            CommandKey key,
            @Nullable WordsId words,
            @Nullable PoliteNo declined,
            @Nullable PassedBack passedBack) {

        Saying(CommandKey key, @Nullable WordsId words, @Nullable PoliteNo declined) {
            this(key, words, declined, null);
        }
    }

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enquiry_id", nullable = false, updatable = false)
    private Enquiry enquiry;

    private int placeInRow;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commandKey;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID providerId;

    private Instant saidAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID saidBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActingAs saidAs;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID wordsId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable PoliteNo declined;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable PassedBack passedBack;

    private @Nullable Long waitedSeconds;

    @SuppressWarnings("NullAway.Init")
    protected EnquiryMessage() {}

    EnquiryMessage(Enquiry enquiry, int placeInRow, Who who, Saying saying, @Nullable Duration waited, Timetable time) {
        this.id = Uuid7.next(InstantSource.fixed(time.now()));
        this.enquiry = enquiry;
        this.placeInRow = placeInRow;
        this.commandKey = saying.key().value();
        this.accountId = enquiry.asker().value();
        this.providerId = enquiry.provider().map(OrganisationId::value).orElse(null);
        this.saidAt = time.now();
        this.saidBy = who.actor();
        this.saidAs = ActingAs.of(who);
        this.wordsId = saying.words() == null ? null : saying.words().value();
        this.declined = saying.declined();
        this.passedBack = saying.passedBack();
        this.waitedSeconds = waited == null ? null : Math.max(0, waited.toSeconds());
    }

    Enquiry enquiry() {
        return enquiry;
    }

    Instant saidAt() {
        return saidAt;
    }

    SignInId saidBy() {
        return new SignInId(saidBy);
    }

    ActingAs saidAs() {
        return saidAs;
    }

    Optional<WordsId> words() {
        return Optional.ofNullable(wordsId).map(WordsId::new);
    }

    @Nullable
    PassedBack passedBack() {
        return passedBack;
    }

    @Nullable
    PoliteNo declined() {
        return declined;
    }
}
