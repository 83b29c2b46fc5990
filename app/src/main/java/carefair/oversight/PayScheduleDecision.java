package carefair.oversight;

import carefair.audit.WordsId;
import carefair.identity.SignInId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What the second officer said to a proposed schedule. Written once. */
@Entity
@Immutable
@Table(name = "pay_schedule_decision")
@SuppressWarnings("NullAway.Init")
class PayScheduleDecision implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID scheduleId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID proposedBy;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID decidedBy;

    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaySchedule.Stage verdict;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID wordsId;

    @Transient
    private boolean fresh;

    protected PayScheduleDecision() {}

    PayScheduleDecision(PaySchedule schedule, SignInId by, Instant at, @Nullable WordsId words) {
        scheduleId = schedule.getId();
        proposedBy = schedule.proposedBy().value();
        decidedBy = by.value();
        decidedAt = at;
        verdict = schedule.stage();
        wordsId = words == null ? null : words.value();
        fresh = true;
    }

    @Override
    public UUID getId() {
        return scheduleId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    SignInId decidedBy() {
        return new SignInId(decidedBy);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Optional<WordsId> words() {
        return Optional.ofNullable(wordsId).map(WordsId::new);
    }
}
