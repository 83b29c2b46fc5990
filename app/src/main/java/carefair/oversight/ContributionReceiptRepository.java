package carefair.oversight;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContributionReceiptRepository extends JpaRepository<ContributionReceipt, UUID> {

    @Query("select coalesce(sum(r.amountPence), 0L) from ContributionReceipt r where r.personId = :person")
    long penceReceivedFrom(UUID person);

    @Query("select coalesce(sum(r.amountPence), 0L) from ContributionReceipt r"
            + " where r.recordedAt >= :from and r.recordedAt < :until")
    long penceRecordedBetween(Instant from, Instant until);
}
