package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
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
class StoredListing extends SearchedListing {

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

    private @Nullable Double lat;

    private @Nullable Double lon;

    @GenericField(sortable = Sortable.YES)
    private int travelMiles;

    private boolean live;

    private boolean suspended;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private Instant updatedAt;

    @Embedded
    private StoredDescription description = new StoredDescription();

    @Embedded
    private StoredChecks checks = new StoredChecks();

    @Embedded
    private @Nullable StoredDays days;

    @Embedded
    @IndexedEmbedded
    private StoredTraits traits = new StoredTraits();

    @Embedded
    @IndexedEmbedded
    private StoredProof proof = new StoredProof();

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
        var says = newest.says();
        kind = says.kind();
        name = says.name();
        // An import knows no provider: whose it is by a claim, it stays.
        providerId = newest.provider() == null ? providerId : newest.provider().value();
        description.take(says);
        lat = says.point() == null ? null : says.point().lat();
        lon = says.point() == null ? null : says.point().lon();
        travelMiles = says.travelMiles();
        checks.take(newest);
        traits.take(newest.traits());
        StoredOffer.takeAll(this, offers, says.offers(), ids);
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

    /** @return false if what is known is newer */
    boolean prove(Proof newer) {
        return proof.take(newer);
    }

    Proof proof() {
        return proof.told();
    }

    void suspend() {
        suspended = true;
    }

    void bringBack() {
        suspended = false;
    }

    /** Says that one of its offers changed, such as in price. */
    void touch(Instant now) {
        updatedAt = now;
    }

    boolean isAlready(NewListing newest) {
        return contentHash.equals(newest.contentHash());
    }

    @Override
    UUID id() {
        return id;
    }

    ListingId listingId() {
        return new ListingId(id);
    }

    /** Whether it can be found and ordered from: neither withdrawn nor merged nor its provider suspended. */
    @Transient
    @GenericField(name = "live")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public boolean isOffered() {
        return live && !suspended && mergedInto() == null;
    }

    /** Whether its provider did not withdraw it. */
    boolean live() {
        return live;
    }

    String source() {
        return source;
    }

    List<String> checked() {
        return checks.checked();
    }

    @Override
    ListingKind kind() {
        return kind;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    @Nullable
    OrganisationId provider() {
        return providerId == null ? null : new OrganisationId(providerId);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    Optional<Point> point() {
        return lat == null || lon == null ? Optional.empty() : Optional.of(new Point(lat, lon));
    }

    int travelMiles() {
        return travelMiles;
    }

    List<StoredOffer> offers() {
        return offers;
    }

    @Override
    StoredDays days() {
        // Where nothing is known there is nothing to read.
        if (days == null) {
            days = new StoredDays();
        }
        return days;
    }

    StoredTraits traits() {
        return traits;
    }

    Listing told() {
        return new Listing(
                listingId(),
                source,
                kind,
                name,
                provider(),
                description.summary(),
                description.details(),
                description.whoFor(),
                description.area(),
                travelMiles,
                description.categories(),
                offersTold(offers, isOffered()),
                checks.checked(),
                checks.notChecked(),
                traits.told(),
                updatedAt,
                proof(),
                isOffered());
    }

    /** What it says, as its provider would write it. */
    Description said() {
        return Description.of(this);
    }

    @Override
    Stream<String> ownCategories() {
        return description.codes();
    }

    @Override
    Stream<String> ownWords() {
        return Stream.concat(description.words(), traits.words());
    }

    @Override
    Stream<StoredOffer> sold() {
        return offers.stream().filter(StoredOffer::live);
    }
}
