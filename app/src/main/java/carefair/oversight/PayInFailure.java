package carefair.oversight;

import carefair.shared.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What one press could not pay, and why, as a code. */
@Entity
@Immutable
@Table(name = "pay_in_failure")
@SuppressWarnings("NullAway.Init")
class PayInFailure implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID runId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID scheduleId;

    private String reasonCode;

    protected PayInFailure() {}

    PayInFailure(UUID run, UUID schedule, String reason, InstantSource clock) {
        id = Uuid7.next(clock);
        runId = run;
        scheduleId = schedule;
        reasonCode = reason;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    UUID scheduleId() {
        return scheduleId;
    }

    String reasonCode() {
        return reasonCode;
    }
}
