package carefair.purchasing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a period of a regular order was ordered, or left out: there is one row for each, so that none is ordered twice. */
@Entity
@Immutable
@Table(name = "regular_period")
class RegularPeriod {

    @Embeddable
    record Id(@JdbcTypeCode(SqlTypes.BINARY) UUID regularId, LocalDate startsOn) {}

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID orderId;

    @SuppressWarnings("NullAway.Init")
    protected RegularPeriod() {}

    /** @param order null if the period is left out */
    RegularPeriod(RegularOrder regular, LocalDate startsOn, @Nullable Order order) {
        id = new Id(regular.id().value(), startsOn);
        orderId = order == null ? null : order.id().value();
    }

    UUID regular() {
        return id.regularId();
    }

    LocalDate startsOn() {
        return id.startsOn();
    }

    Optional<UUID> order() {
        return Optional.ofNullable(orderId);
    }
}
