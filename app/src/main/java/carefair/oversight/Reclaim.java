package carefair.oversight;

import carefair.audit.WordsId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A surplus that the council asks back, from the proposal to the decision. */
@Entity
@Table(name = "reclaim")
@SuppressWarnings("NullAway.Init")
class Reclaim implements Persistable<UUID> {

    enum Stage {
        PROPOSED,
        SERVED,
        TAKEN,
        WITHDRAWN
    }

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID openPersonId;

    private long amountPence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID whyWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID proposedBy;

    private Instant proposedAt;
    private @Nullable Instant servedAt;
    private @Nullable LocalDate answerBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID waivedBy;

    private @Nullable Instant waivedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID contestedBy;

    private @Nullable Instant contestedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answeredBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID answerWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decisionWordsId;

    protected Reclaim() {}

    Reclaim(UUID id, PersonId person, Money amount, SignInId by, WordsId why, Instant at) {
        this.id = id;
        personId = person.value();
        openPersonId = person.value();
        amountPence = amount.pence();
        stage = Stage.PROPOSED;
        whyWordsId = why.value();
        proposedBy = by.value();
        proposedAt = at;
    }

    /** @return false if notice was served before */
    boolean serve(Instant at, LocalDate lastDayToAnswer) {
        requireOpen();
        if (stage == Stage.SERVED) {
            return false;
        }
        stage = Stage.SERVED;
        servedAt = at;
        answerBy = lastDayToAnswer;
        return true;
    }

    /** @return false if it was contested before */
    boolean contest(SignInId by, Instant at) {
        requireServed();
        if (contestedAt != null) {
            return false;
        }
        contestedBy = by.value();
        contestedAt = at;
        waivedBy = null;
        waivedAt = null;
        return true;
    }

    /** @return false if it was waived before */
    boolean waive(SignInId by, Instant at) {
        requireServed();
        if (waivedAt != null) {
            return false;
        }
        waivedBy = by.value();
        waivedAt = at;
        return true;
    }

    void answerContest(SignInId by, WordsId words) {
        requireServed();
        if (contestedAt == null) {
            throw new OversightRefusal.NotContested();
        }
        answeredBy = by.value();
        answerWordsId = words.value();
    }

    /**
     * That each condition for taking the money holds, but for the sum itself.
     *
     * @throws OversightRefusal the first that does not
     */
    void requireTakeable(SignInId by, LocalDate today) {
        requireOpen();
        if (proposedBy.equals(by.value())) {
            throw new OversightRefusal.OwnProposal();
        }
        var lastDay = answerBy;
        if (stage != Stage.SERVED || lastDay == null) {
            throw new OversightRefusal.NoticeNotServed();
        }
        if (contestedAt != null && answeredBy == null) {
            throw new OversightRefusal.ContestWaiting();
        }
        if (waivedAt == null && !today.isAfter(lastDay)) {
            throw new OversightRefusal.StillTimeToAnswer(lastDay);
        }
    }

    void taken(SignInId by, Instant at) {
        decide(Stage.TAKEN, by, at);
    }

    void withdraw(SignInId by, WordsId why, Instant at) {
        requireOpen();
        decide(Stage.WITHDRAWN, by, at);
        decisionWordsId = why.value();
    }

    private void decide(Stage how, SignInId by, Instant at) {
        stage = how;
        openPersonId = null;
        decidedBy = by.value();
        decidedAt = at;
    }

    private void requireOpen() {
        if (stage == Stage.TAKEN || stage == Stage.WITHDRAWN) {
            throw new OversightRefusal.AlreadyDecided();
        }
    }

    private void requireServed() {
        requireOpen();
        if (stage != Stage.SERVED) {
            throw new OversightRefusal.NoticeNotServed();
        }
    }

    boolean isSameAs(PersonId person, Money amount) {
        return personId.equals(person.value()) && amountPence == amount.pence();
    }

    boolean wasTakenBy(SignInId by) {
        return stage == Stage.TAKEN && by.value().equals(decidedBy);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Money amount() {
        return Money.ofPence(amountPence);
    }

    Stage stage() {
        return stage;
    }

    WordsId why() {
        return new WordsId(whyWordsId);
    }

    SignInId proposedBy() {
        return new SignInId(proposedBy);
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    boolean isContested() {
        return contestedAt != null;
    }

    boolean isWaived() {
        return waivedAt != null;
    }

    @Nullable
    WordsId answer() {
        return answerWordsId == null ? null : new WordsId(answerWordsId);
    }
}
