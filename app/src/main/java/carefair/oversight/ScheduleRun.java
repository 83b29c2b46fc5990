package carefair.oversight;

import carefair.shared.CommandKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One period of one schedule, paid. The database takes each period once. */
@Entity
@Immutable
@Table(name = "schedule_run")
@SuppressWarnings("NullAway.Init")
class ScheduleRun implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID scheduleId;

    private LocalDate periodStart;

    private LocalDate periodEnd;

    private long amountPence;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID runId;

    private Instant paidAt;

    protected ScheduleRun() {}

    ScheduleRun(PaySchedule schedule, LocalDate payDay, UUID run, Instant at) {
        id = key(schedule, payDay).value();
        scheduleId = schedule.getId();
        periodStart = payDay;
        periodEnd = schedule.rhythm().lastDay(payDay);
        amountPence = schedule.amount().pence();
        runId = run;
        paidAt = at;
    }

    /** The wallet's key for one period of one schedule: the same however often and by whomever it is run. */
    static CommandKey key(PaySchedule schedule, LocalDate payDay) {
        return CommandKey.of("schedule/" + schedule.getId() + "/" + payDay);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Never read back to be written again. */
    @Override
    public boolean isNew() {
        return true;
    }

    LocalDate periodEnd() {
        return periodEnd;
    }
}
