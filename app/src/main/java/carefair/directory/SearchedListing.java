package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What of a listing is searched though it is no column: gathered from its lists and from what it sells. */
@MappedSuperclass
abstract class SearchedListing {

    @Embedded
    private StoredTrust trust = new StoredTrust();

    /** What others know of it. */
    StoredTrust trust() {
        return trust;
    }

    /** The listing that stands in its place, once an officer found both to be the same. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID mergedInto;

    /** Null for nearly all. */
    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    void mergeInto(UUID kept) {
        mergedInto = kept;
    }

    void standAlone() {
        mergedInto = null;
    }

    abstract UUID id();

    abstract @Nullable OrganisationId provider();

    abstract String name();

    abstract Stream<String> ownCategories();

    abstract Stream<String> ownWords();

    abstract Stream<StoredOffer> sold();

    abstract Listing told();

    abstract Optional<Point> point();

    abstract StoredTraits traits();

    /** All that a result shows of it, for {@link Finder}: kept, not searched. */
    @Transient
    @KeywordField(name = "told", searchable = Searchable.NO, projectable = Projectable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public String getTold() {
        return IndexedListing.of(this).written();
    }

    /** The categories of the listing and of what it sells. */
    @Transient
    @KeywordField(name = "category")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getCategoryCodes() {
        return Stream.concat(ownCategories(), sold().map(StoredOffer::category))
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
        return Stream.concat(ownWords(), sold().map(StoredOffer::description))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Every word as it is written, for finding words that were mistyped. */
    @Transient
    @FullTextField(name = "plain", analyzer = Analysis.PLAIN)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getPlain() {
        return Stream.of(Stream.of(name()), getSells().stream(), getText().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    /** The prices of a unit, in pence. */
    @Transient
    @GenericField(name = "pricePence", sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<Long> getPricesPence() {
        return sold().map(StoredOffer::unitPricePence).toList();
    }

    /**
     * When it was first put in: its id says so (RFC 9562, version 7). Long ago for what nobody is paid for and a register told, which is
     * nobody's start.
     */
    @Transient
    @GenericField(name = "listedAt", sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public Instant getListedAt() {
        return provider() == null ? Instant.EPOCH : Instant.ofEpochMilli(id().getMostSignificantBits() >>> 16);
    }

    /** Each check its provider holds with its last day, so that a check that runs out is found no more from midnight on. */
    @Transient
    @GenericField(name = "held")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<Long> getHeld() {
        return trust.held();
    }

    /** How many reviews it has and what they come to; left out without any. */
    @Transient
    @GenericField(name = "scored", sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public @Nullable Integer getScored() {
        return trust.scored() == 0 ? null : trust.scored();
    }

    @Transient
    @KeywordField(name = "homeCategory")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public @Nullable String getHomeCategory() {
        return trust.homeCategory().orElse(null);
    }
}
