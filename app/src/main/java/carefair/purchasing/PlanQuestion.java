package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.directory.OfferId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody asks the council whether a plan may cover a kind of support it does not cover yet. */
@Entity
@Table(name = "plan_question")
class PlanQuestion extends AskedOfTheCouncil {

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID askedBy;

    private Instant askedAt;

    private String category;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID offerId;

    @SuppressWarnings("NullAway.Init")
    protected PlanQuestion() {}

    PlanQuestion(
            CommandKey key, Who.Resident who, CategoryCode category, OfferId offer, WordsId words, Timetable time) {
        super(key, words, time);
        this.accountId = who.account().value();
        this.askedBy = who.actor();
        this.askedAt = time.now();
        this.category = category.text();
        this.offerId = offer.value();
    }

    PlanQuestionId id() {
        return new PlanQuestionId(value());
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
}
