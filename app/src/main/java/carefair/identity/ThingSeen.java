package carefair.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That one reader has seen one thing: each who may read it sees it for themselves. */
@Entity
@Table(name = "thing_seen")
class ThingSeen extends Row {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID thingId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID signInId;

    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected ThingSeen() {}

    ThingSeen(UUID id, UUID thing, SignInId by, Instant at) {
        super(id);
        this.thingId = thing;
        this.signInId = by.value();
        this.seenAt = at;
    }

    UUID thing() {
        return thingId;
    }
}
