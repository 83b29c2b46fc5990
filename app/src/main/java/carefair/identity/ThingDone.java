package carefair.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That what one thing asked for was done, or is nobody's turn any more. Only ever added; twice says no more than once. */
@Entity
@Table(name = "thing_done")
class ThingDone extends Row {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID thingId;

    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ThingDone() {}

    ThingDone(UUID id, UUID thing, Instant at) {
        super(id);
        this.thingId = thing;
        this.doneAt = at;
    }

    UUID thing() {
        return thingId;
    }
}
