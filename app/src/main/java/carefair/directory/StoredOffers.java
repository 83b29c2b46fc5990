package carefair.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredOffers extends Repository<StoredOffer, UUID> {

    @Query("select o from StoredOffer o join fetch o.listing where o.id = :id")
    Optional<StoredOffer> findWithListing(UUID id);

    /** Everything sold by this unit and of this category today. */
    @Query("select o from StoredOffer o join fetch o.listing l where o.unit = :unit and o.category = :category"
            + " and o.live = true and l.live = true and l.mergedInto is null")
    List<StoredOffer> sold(Unit unit, String category);

    /** Everything sold by this unit today by listings of this kind. */
    @Query("select o from StoredOffer o join fetch o.listing l where o.unit = :unit and l.kind = :kind"
            + " and o.live = true and l.live = true and l.mergedInto is null")
    List<StoredOffer> soldBy(ListingKind kind, Unit unit);
}
