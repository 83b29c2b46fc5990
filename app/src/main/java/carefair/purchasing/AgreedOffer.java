package carefair.purchasing;

import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which offer of whom was agreed on and how much of it, named as it was on that day. Later changes of the listing do not touch it. */
@MappedSuperclass
abstract class AgreedOffer {

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID listingId;

    private String listingName;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID offerId;

    private String offerName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Unit soldBy;

    private int quantity;

    @SuppressWarnings("NullAway.Init")
    protected AgreedOffer() {}

    AgreedOffer(Offer offer, int quantity) {
        this.listingId = offer.listing().value();
        this.listingName = offer.listingName();
        this.providerId = offer.provider().value();
        this.offerId = offer.id().value();
        this.offerName = offer.name();
        this.soldBy = offer.unit();
        this.quantity = quantity;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    String listingName() {
        return listingName;
    }

    OrganisationId provider() {
        return new OrganisationId(providerId);
    }

    OfferId offer() {
        return new OfferId(offerId);
    }

    String offerName() {
        return offerName;
    }

    Unit unit() {
        return soldBy;
    }

    int quantity() {
        return quantity;
    }
}
