package carefair.directory;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What of a listing stands for others, or has another stand for it: decisions 0093 and 0098. */
@MappedSuperclass
abstract class MergedListing {

    /** The listing that stands in its place, once an officer found both to be the same. */
    @Column(name = "merged_into")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID mergedInto;

    /** Null for nearly all. */
    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    /** Null for nearly all, so that nothing is read for it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into", insertable = false, updatable = false)
    private @Nullable StoredListing inItsPlace;

    /** Those it stands for, however they came to be merged into it. */
    @OneToMany
    @JoinColumn(name = "merged_into", insertable = false, updatable = false)
    @BatchSize(size = StoredListing.BATCH)
    private List<StoredListing> standsFor = new ArrayList<>();

    void mergeInto(StoredListing kept) {
        standAlone();
        mergedInto = kept.id();
        inItsPlace = kept;
        kept.standsFor().add((StoredListing) this);
    }

    void standAlone() {
        if (inItsPlace != null) {
            inPlace().standsFor().remove((StoredListing) this);
        }
        mergedInto = null;
        inItsPlace = null;
    }

    List<StoredListing> standsFor() {
        return standsFor;
    }

    /** The one that is found and shown: itself, unless another stands for it. */
    StoredListing inPlace() {
        return inItsPlace == null ? (StoredListing) this : (StoredListing) Hibernate.unproxy(inItsPlace);
    }

    /** These, and what those sell that it stands for. What is sold no more is told only of a listing that is not on offer. */
    List<Offer> offersTold(List<StoredOffer> own, boolean onOffer) {
        return Stream.concat(own.stream(), soldBesides().stream())
                .map(StoredOffer::told)
                .filter(offer -> offer.sold() || !onOffer)
                .toList();
    }

    /** What it sells itself, and what those sell besides that it stands for. */
    Stream<StoredOffer> allSold() {
        return Stream.concat(sold(), soldBesides().stream());
    }

    /** It and all it stands for. */
    Stream<StoredListing> together() {
        return Stream.concat(Stream.of((StoredListing) this), standsFor.stream());
    }

    /** Those of {@link #together()} of which anything can be bought, its own first. */
    Stream<StoredListing> selling() {
        return together().filter(each -> each == this || each.live());
    }

    /**
     * That these of all that is sold here have coming dates, and nothing else has.
     *
     * @return whether anything changed
     */
    boolean hasDates(Set<OfferId> held) {
        return together()
                .flatMap(StoredListing::sold)
                .map(offer -> offer.hasDates(held.contains(new OfferId(offer.id()))))
                .reduce(false, Boolean::logicalOr);
    }

    /**
     * What those sell that it stands for, but for what it, or another of them, sells by the same name at the same price without dates of its
     * own.
     */
    private List<StoredOffer> soldBesides() {
        if (standsFor.isEmpty()) {
            return List.of();
        }
        var known = new ArrayList<>(sold().toList());
        var besides = new ArrayList<StoredOffer>();
        selling().skip(1).flatMap(StoredListing::sold).forEach(offer -> {
            if (known.stream().noneMatch(offer::isNoMoreThan)) {
                known.add(offer);
                besides.add(offer);
            }
        });
        return besides;
    }

    abstract UUID id();

    abstract Stream<StoredOffer> sold();
}
