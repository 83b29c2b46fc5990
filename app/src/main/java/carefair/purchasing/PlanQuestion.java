package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.directory.OfferId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody asks the council whether a plan may cover a kind of support it does not cover yet. */
@Entity
@Table(name = "plan_question")
class PlanQuestion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commandKey;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID askedBy;

    private Instant askedAt;

    private String category;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID offerId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID wordsId;

    private LocalDate due;

    private @Nullable Instant answeredAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answeredBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answerId;

    @SuppressWarnings("NullAway.Init")
    protected PlanQuestion() {}

    PlanQuestion(
            CommandKey key, Who.Resident who, CategoryCode category, OfferId offer, WordsId words, Timetable time) {
        this.id = Uuid7.next(InstantSource.fixed(time.now()));
        this.commandKey = key.value();
        this.accountId = who.account().value();
        this.askedBy = who.actor();
        this.askedAt = time.now();
        this.category = category.text();
        this.offerId = offer.value();
        this.wordsId = words.value();
        this.due = time.decideBy();
    }

    void answer(Who.Staff who, WordsId words, Timetable time) {
        answeredAt = time.now();
        answeredBy = who.actor();
        answerId = words.value();
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    PlanQuestionId id() {
        return new PlanQuestionId(id);
    }

    PersonId account() {
        return new PersonId(accountId);
    }

    SignInId askedBy() {
        return new SignInId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    CategoryCode category() {
        return new CategoryCode(category);
    }

    OfferId offer() {
        return new OfferId(offerId);
    }

    WordsId words() {
        return new WordsId(wordsId);
    }

    LocalDate due() {
        return due;
    }

    Optional<WordsId> answer() {
        return Optional.ofNullable(answerId).map(WordsId::new);
    }
}
