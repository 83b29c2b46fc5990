package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.builtin.annotation.GeoPointBinding;
import org.hibernate.search.mapper.pojo.bridge.builtin.annotation.Latitude;
import org.hibernate.search.mapper.pojo.bridge.builtin.annotation.Longitude;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it is kept and indexed. Whoever uses a verb tells {@link Finder#changed}: much of the document is derived from offers and
 * lists, and naming each of those dependencies would be easier to get wrong.
 */
@Entity
@Table(name = "listing")
@Indexed(index = "listing")
@GeoPointBinding(fieldName = "location", sortable = Sortable.YES)
class StoredListing {

    static final int BATCH = 20;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @GenericField(name = "byId", sortable = Sortable.YES)
    private UUID id;

    @Version
    private long version;

    private String source;

    private String contentHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @KeywordField(aggregable = Aggregable.YES)
    private ListingKind kind;

    @FullTextField(analyzer = Analysis.ENGLISH)
    @KeywordField(name = "byName", normalizer = Analysis.SORTED, sortable = Sortable.YES)
    private String name;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID providerId;

    private String summary;

    private String whoFor;

    private String area;

    @Latitude
    private @Nullable Double lat;

    @Longitude
    private @Nullable Double lon;

    private int travelMiles;

    @GenericField
    private boolean live;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "listing_detail", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "words")
    @BatchSize(size = BATCH)
    private List<String> details = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "listing_category", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "code")
    @BatchSize(size = BATCH)
    private List<String> categories = new ArrayList<>();

    @Embedded
    private StoredChecks checks = new StoredChecks();

    @OneToMany(mappedBy = "listing", cascade = CascadeType.ALL)
    @OrderBy("lineNo, id")
    @BatchSize(size = BATCH)
    private List<StoredOffer> offers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredListing() {}

    @SuppressWarnings("NullAway.Init")
    StoredListing(UUID id, NewListing first, Supplier<UUID> ids, Instant now) {
        this.id = id;
        this.source = first.source();
        this.live = true;
        take(first, ids, now);
    }

    /** Brings everything to what the source says; a listing its provider withdrew stays withdrawn. */
    void take(NewListing newest, Supplier<UUID> ids, Instant now) {
        contentHash = newest.contentHash();
        kind = newest.kind();
        name = newest.name();
        // An import knows no provider: whose it is by a claim, it stays.
        providerId = newest.provider() == null ? providerId : newest.provider().value();
        summary = newest.summary();
        whoFor = newest.whoFor();
        area = newest.area();
        lat = newest.point() == null ? null : newest.point().lat();
        lon = newest.point() == null ? null : newest.point().lon();
        travelMiles = newest.travelMiles();
        StoredChecks.replace(details, newest.details());
        StoredChecks.replace(
                categories, newest.categories().stream().map(CategoryCode::text).toList());
        checks.take(newest);
        takeOffers(newest.offers(), ids);
        updatedAt = now;
    }

    void belongsTo(OrganisationId provider, Instant now) {
        providerId = provider.value();
        updatedAt = now;
    }

    void withdraw(Instant now) {
        live = false;
        updatedAt = now;
    }

    /** Says that one of its offers changed, such as in price. */
    void touch(Instant now) {
        updatedAt = now;
    }

    boolean isAlready(NewListing newest) {
        return contentHash.equals(newest.contentHash());
    }

    UUID id() {
        return id;
    }

    ListingId listingId() {
        return new ListingId(id);
    }

    String source() {
        return source;
    }

    List<String> checked() {
        return checks.checked();
    }

    boolean live() {
        return live;
    }

    ListingKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    OrganisationId provider() {
        return providerId == null ? null : new OrganisationId(providerId);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Optional<Point> point() {
        return lat == null || lon == null ? Optional.empty() : Optional.of(new Point(lat, lon));
    }

    int travelMiles() {
        return travelMiles;
    }

    List<StoredOffer> offers() {
        return offers;
    }

    Listing told() {
        return new Listing(
                listingId(),
                source,
                kind,
                name,
                provider(),
                summary,
                List.copyOf(details),
                whoFor,
                area,
                travelMiles,
                categories.stream().map(CategoryCode::new).toList(),
                offers.stream()
                        .map(StoredOffer::told)
                        .filter(o -> o.sold() || !live)
                        .toList(),
                checks.checked(),
                checks.notChecked(),
                updatedAt,
                live);
    }

    /** What it says, as its provider would write it. */
    Description said() {
        return new Description(
                kind,
                name,
                summary,
                details,
                whoFor,
                area,
                point().orElse(null),
                travelMiles,
                categories.stream().map(CategoryCode::new).toList(),
                sold().map(StoredOffer::told).map(NewListing.NewOffer::of).toList(),
                checks.notChecked());
    }

    /** The categories of the listing and of what it sells. */
    @Transient
    @KeywordField(name = "category")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getCategoryCodes() {
        return Stream.concat(categories.stream(), sold().map(StoredOffer::category))
                .distinct()
                .toList();
    }

    /** The names of what it sells: worth as much as its own name when words are looked for. */
    @Transient
    @FullTextField(name = "sells", analyzer = Analysis.ENGLISH)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getSells() {
        return sold().map(StoredOffer::name).toList();
    }

    /** All it says about itself. */
    @Transient
    @FullTextField(name = "text", analyzer = Analysis.ENGLISH)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getText() {
        return Stream.of(Stream.of(summary, whoFor, area), details.stream(), sold().map(StoredOffer::description))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Every word as it is written, for finding words that were mistyped. */
    @Transient
    @FullTextField(name = "plain", analyzer = Analysis.PLAIN)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getPlain() {
        return Stream.of(Stream.of(name), getSells().stream(), getText().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    /** The prices of a unit, in pence. */
    @Transient
    @GenericField(name = "pricePence")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<Long> getPricesPence() {
        return sold().map(StoredOffer::unitPricePence).toList();
    }

    private Stream<StoredOffer> sold() {
        return offers.stream().filter(StoredOffer::live);
    }

    private void takeOffers(List<NewListing.NewOffer> newest, Supplier<UUID> ids) {
        offers.forEach(StoredOffer::takeOff);
        for (int i = 0; i < newest.size(); i++) {
            var wanted = newest.get(i);
            int lineNo = i;
            offers.stream()
                    .filter(offer -> offer.isFor(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            offer -> offer.take(lineNo, wanted),
                            () -> offers.add(new StoredOffer(ids.get(), this, lineNo, wanted)));
        }
    }
}
