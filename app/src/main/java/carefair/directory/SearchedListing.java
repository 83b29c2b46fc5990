package carefair.directory;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** What of a listing is searched though it is no column: gathered from its lists and from what it sells. */
@MappedSuperclass
abstract class SearchedListing {

    abstract String name();

    abstract Stream<String> ownCategories();

    abstract Stream<String> ownWords();

    abstract Stream<StoredOffer> sold();

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
    @GenericField(name = "pricePence")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    public List<Long> getPricesPence() {
        return sold().map(StoredOffer::unitPricePence).toList();
    }
}
