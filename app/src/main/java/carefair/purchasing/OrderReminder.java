package carefair.purchasing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody was reminded: there is one row for each reminder of an order, so that nobody is told twice. */
@Entity
@Immutable
@Table(name = "order_reminder")
class OrderReminder {

    @Embeddable
    record Id(
            @JdbcTypeCode(SqlTypes.BINARY) UUID orderId,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Reminder reminder) {}

    @EmbeddedId
    private Id id;

    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrderReminder() {}

    OrderReminder(Id id, Instant remindedAt) {
        this.id = id;
        this.remindedAt = remindedAt;
    }
}
