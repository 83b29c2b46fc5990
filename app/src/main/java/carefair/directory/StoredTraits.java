package carefair.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.type.SqlTypes;

/** What a listing says of itself, as it is kept and indexed. */
@Embeddable
class StoredTraits {

    @ElementCollection
    @CollectionTable(name = "listing_trait", joinColumns = @JoinColumn(name = "listing_id"))
    @Column(name = "trait")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @BatchSize(size = StoredListing.BATCH)
    @KeywordField
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    private Set<Trait> said = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "listing_time", joinColumns = @JoinColumn(name = "listing_id"))
    @Column(name = "usual_time")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @BatchSize(size = StoredListing.BATCH)
    @KeywordField
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    private Set<UsualTime> times = new HashSet<>();

    void take(Traits newest) {
        replace(said, newest.said());
        replace(times, newest.times());
    }

    /** What everybody may read. */
    Traits told() {
        return new Traits(said.stream().filter(trait -> trait.group().isShown()).collect(Collectors.toSet()), times);
    }

    /** What the provider itself says, shown or only filtered by. */
    Traits all() {
        return new Traits(said, times);
    }

    boolean has(Trait trait) {
        return said.contains(trait);
    }

    Stream<String> words() {
        return said.stream().sorted().map(Trait::searchedAs);
    }

    private static <T> void replace(Set<T> kept, Set<T> newest) {
        kept.retainAll(newest);
        kept.addAll(newest);
    }
}
