package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing a listing sells, at today's price. */
@Entity
@Table(name = "offer")
class StoredOffer {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "listing_id")
    private StoredListing listing;

    private int lineNo;

    private String name;

    private String description;

    private String category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Unit unit;

    private long unitPricePence;

    private int maxQuantity;

    private int freeUntilHoursBefore;

    private int lateUnits;

    private boolean live;

    private boolean hasDates;

    @SuppressWarnings("NullAway.Init")
    protected StoredOffer() {}

    @SuppressWarnings("NullAway.Init")
    StoredOffer(UUID id, StoredListing listing, int lineNo, NewListing.NewOffer first) {
        this.id = id;
        this.listing = listing;
        this.name = first.name();
        this.unit = first.unit();
        take(lineNo, first);
    }

    /** Whether nobody misses it where the other is sold: it sounds the same, costs the same, and has no dates of its own. */
    boolean isNoMoreThan(StoredOffer other) {
        return !hasDates && name.equals(other.name) && unit == other.unit && unitPricePence == other.unitPricePence;
    }

    boolean isFor(NewListing.NewOffer other) {
        return name.equals(other.name()) && unit == other.unit();
    }

    void take(int lineNo, NewListing.NewOffer newest) {
        this.lineNo = lineNo;
        description = newest.description();
        category = newest.category().text();
        unitPricePence = newest.unitPrice().pence();
        maxQuantity = newest.maxQuantity();
        freeUntilHoursBefore = newest.terms().freeUntilHoursBefore();
        lateUnits = newest.terms().lateUnits();
        live = true;
    }

    /** Brings a listing's offers to what its source says; those it says no more are taken off. */
    static void takeAll(
            StoredListing listing, List<StoredOffer> kept, List<NewListing.NewOffer> newest, Supplier<UUID> ids) {
        kept.forEach(StoredOffer::takeOff);
        for (int i = 0; i < newest.size(); i++) {
            var wanted = newest.get(i);
            int lineNo = i;
            kept.stream()
                    .filter(offer -> offer.isFor(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            offer -> offer.take(lineNo, wanted),
                            () -> kept.add(new StoredOffer(ids.get(), listing, lineNo, wanted)));
        }
    }

    /** @return whether that changed */
    boolean hasDates(boolean held) {
        var changed = hasDates != held;
        hasDates = held;
        return changed;
    }

    void takeOff() {
        live = false;
    }

    void cost(Money unitPrice) {
        unitPricePence = unitPrice.pence();
    }

    UUID id() {
        return id;
    }

    StoredListing listing() {
        return listing;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    String category() {
        return category;
    }

    /** What prices are compared by: of a unit, or of the hour of which half is sold. */
    long comparedPence() {
        return unit == Unit.HALF_HOUR ? 2 * unitPricePence : unitPricePence;
    }

    long unitPricePence() {
        return unitPricePence;
    }

    boolean live() {
        return live;
    }

    Offer told() {
        return new Offer(
                new OfferId(id),
                listing.listingId(),
                listing.inPlace().name(),
                seller(),
                name,
                description,
                new CategoryCode(category),
                unit,
                Money.ofPence(unitPricePence),
                maxQuantity,
                new CancellationTerms(freeUntilHoursBefore, lateUnits),
                live && listing.live() && listing.inPlace().isOffered());
    }

    private OrganisationId seller() {
        var seller = listing.provider();
        if (seller == null) {
            throw new IllegalStateException("An offer without a provider: " + id);
        }
        return seller;
    }
}
