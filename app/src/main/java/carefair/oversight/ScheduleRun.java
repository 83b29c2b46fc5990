package carefair.oversight;

import carefair.shared.CommandKey;
import carefair.shared.UuidBytes;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

    private long contributionPence;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID runId;

    private Instant paidAt;

    protected ScheduleRun() {}

    ScheduleRun(PaySchedule schedule, LocalDate payDay, UUID run, Instant at) {
        id = key(schedule, payDay).value();
        scheduleId = schedule.getId();
        periodStart = payDay;
        periodEnd = schedule.lastDay(payDay);
        amountPence = schedule.amount().pence();
        contributionPence = schedule.terms().contribution().pence();
        runId = run;
        paidAt = at;
    }

    /** The wallet's key for one period of one schedule: the same however often and by whomever it is run. */
    static CommandKey key(PaySchedule schedule, LocalDate payDay) {
        return CommandKey.of("schedule/" + schedule.getId() + "/" + payDay);
    }

    static final String COLUMNS =
            "id, schedule_id, period_start, period_end, amount_pence, contribution_pence, run_id, paid_at";

    /** Its values, as {@link #COLUMNS} names them. */
    Object[] columns() {
        return new Object[] {
            UuidBytes.of(id),
            UuidBytes.of(scheduleId),
            periodStart,
            periodEnd,
            amountPence,
            contributionPence,
            UuidBytes.of(runId),
            LocalDateTime.ofInstant(paidAt.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC)
        };
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
