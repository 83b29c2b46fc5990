package carefair.oversight;

import carefair.identity.SignInId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One press of "run the pay-ins". */
@Entity
@Table(name = "pay_in_run")
@SuppressWarnings("NullAway.Init")
class PayInRun implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID ranBy;

    private Instant startedAt;

    private @Nullable Instant finishedAt;

    @Transient
    private boolean fresh;

    protected PayInRun() {}

    PayInRun(UUID id, SignInId by, Instant at) {
        this.id = id;
        ranBy = by.value();
        startedAt = at;
        fresh = true;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    SignInId ranBy() {
        return new SignInId(ranBy);
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
