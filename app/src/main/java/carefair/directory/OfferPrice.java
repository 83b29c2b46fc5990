package carefair.directory;

import carefair.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A price an offer had from an instant on, and who set it. Only ever added. */
@Entity
@Table(name = "offer_price")
class OfferPrice {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID offerId;

    private long unitPricePence;

    private Instant since;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID setBy;

    @SuppressWarnings("NullAway.Init")
    protected OfferPrice() {}

    OfferPrice(UUID id, UUID offerId, Money unitPrice, Instant since, UUID setBy) {
        this.id = id;
        this.offerId = offerId;
        this.unitPricePence = unitPrice.pence();
        this.since = since;
        this.setBy = setBy;
    }

    Money unitPrice() {
        return Money.ofPence(unitPricePence);
    }

    Instant since() {
        return since;
    }
}
