package carefair.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContributionReceiptRepository extends JpaRepository<ContributionReceipt, UUID> {

    /** So much of one person, in pence. */
    record Sum(UUID person, long pence) {}

    @Query("select new carefair.oversight.ContributionReceiptRepository$Sum(r.personId, sum(r.amountPence))"
            + " from ContributionReceipt r group by r.personId")
    List<Sum> received();

    @Query("select coalesce(sum(r.amountPence), 0L) from ContributionReceipt r where r.personId = :person")
    long penceReceivedFrom(UUID person);

    @Query("select coalesce(sum(r.amountPence), 0L) from ContributionReceipt r"
            + " where r.recordedAt >= :from and r.recordedAt < :until")
    long penceRecordedBetween(Instant from, Instant until);
}
