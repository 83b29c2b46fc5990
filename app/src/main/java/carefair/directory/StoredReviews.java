package carefair.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReviews extends Repository<StoredReview, UUID> {

    StoredReview saveAndFlush(StoredReview review);

    Optional<StoredReview> findById(UUID id);

    boolean existsByOrderId(UUID order);

    @Query(
            "select distinct r.listingId from StoredReview r where r.standing = carefair.directory.Review.Standing.SHOWN")
    List<UUID> shownOf();

    List<StoredReview> findByListingIdInOrderByWrittenAtDescIdDesc(Collection<UUID> listings);

    @Query(
            "select r from StoredReview r where r.standing = carefair.directory.Review.Standing.WAITING or r.replyStanding = carefair.directory.Review.Standing.WAITING or r.reportedAt is not null order by r.writtenAt, r.id")
    List<StoredReview> waiting();
}
