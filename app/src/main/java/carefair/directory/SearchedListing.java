package carefair.directory;

import carefair.identity.OrganisationId;
import carefair.places.Point;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** What of a listing is searched though it is no column: gathered from its lists and from what it sells. */
@MappedSuperclass
abstract class SearchedListing extends MergedListing {

    /** Lines of the grid to a degree: they are about 1.7 miles apart, either way, in the south of England. */
    private static final double NORTH = 40;

    private static final double EAST = 25;

    @Embedded
    private StoredTrust trust = new StoredTrust();

    /** What others know of it. */
    StoredTrust trust() {
        return trust;
    }

    private @Nullable Double toldLat;

    private @Nullable Double toldLon;

    /** @param middle of the outcode of somebody who is found by that alone; null for everybody else, and where it is not known */
    void standsAt(@Nullable Point middle) {
        toldLat = middle == null ? null : middle.lat();
        toldLon = middle == null ? null : middle.lon();
    }

    /**
     * Where whoever looks for it is told it is, and what every distance is counted from, so that no number of searches leads to a
     * home: of a personal assistant the middle of their outcode, or the nearest crossing of a wide grid where that is not known.
     */
    Optional<Point> toldPlace() {
        if (kind() != ListingKind.PERSONAL_ASSISTANT) {
            return point();
        }
        return toldLat == null || toldLon == null
                ? point().map(home ->
                        new Point(Math.round(home.lat() * NORTH) / NORTH, Math.round(home.lon() * EAST) / EAST))
                : Optional.of(new Point(toldLat, toldLon));
    }

    @Transient
    @GenericField(name = "location", sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public @Nullable GeoPoint getLocation() {
        return toldPlace().map(place -> GeoPoint.of(place.lat(), place.lon())).orElse(null);
    }

    abstract ListingKind kind();

    abstract @Nullable OrganisationId provider();

    abstract String name();

    abstract Stream<String> ownCategories();

    abstract Stream<String> ownWords();

    abstract Listing told();

    abstract Optional<Point> point();

    abstract StoredTraits traits();

    abstract StoredDays days();

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
        return Stream.concat(ownCategories(), allSold().map(StoredOffer::category))
                .distinct()
                .toList();
    }

    /** The names of what it sells: worth as much as its own name when words are looked for. */
    @Transient
    @FullTextField(name = "sells", analyzer = Analysis.ENGLISH)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getSells() {
        return allSold().map(StoredOffer::name).toList();
    }

    /** All it says about itself. */
    @Transient
    @FullTextField(name = "text", analyzer = Analysis.ENGLISH)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getText() {
        return Stream.concat(ownWords(), allSold().map(StoredOffer::description))
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

    /** The prices of a unit, or of an hour where half of it is sold, in pence. */
    @Transient
    @GenericField(name = "pricePence", sortable = Sortable.YES)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<Long> getPricesPence() {
        return allSold().map(StoredOffer::comparedPence).toList();
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

    /** When it is open beside its usual times: as marks of certain days and of rhythms, and as parts of a week. */
    @Transient
    @KeywordField(name = "openAt")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getOpenAt() {
        return days().told().marks().toList();
    }

    /** The days, and parts of days, on which it is not free though it usually would be. */
    @Transient
    @KeywordField(name = "shutOn")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<String> getShutOn() {
        return List.copyOf(days().told().shut());
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
