package carefair.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ScheduleRunRepository extends JpaRepository<ScheduleRun, UUID> {

    /** How many periods were paid, to how many people's schedules, and how much in all. */
    record Paid(long periods, long schedules, long pence) {}

    /** Everybody's own part of every period that was paid. */
    @Query("select new carefair.oversight.ContributionReceiptRepository$Sum(s.personId, sum(r.contributionPence))"
            + " from ScheduleRun r, PaySchedule s where s.id = r.scheduleId group by s.personId")
    List<ContributionReceiptRepository.Sum> contributions();

    /** The person's own part of every period that was paid, in pence. */
    @Query("select coalesce(sum(r.contributionPence), 0L) from ScheduleRun r, PaySchedule s"
            + " where s.id = r.scheduleId and s.personId = :person")
    long contributionsOf(UUID person);

    @Query("select new carefair.oversight.ScheduleRunRepository$Paid(count(r), count(distinct r.scheduleId),"
            + " coalesce(sum(r.amountPence), 0L)) from ScheduleRun r where r.runId = :run")
    Paid paidBy(UUID run);

    @Query("select new carefair.oversight.ScheduleRunRepository$Paid(count(r), count(distinct r.scheduleId),"
            + " coalesce(sum(r.amountPence), 0L)) from ScheduleRun r where r.paidAt >= :from and r.paidAt < :until")
    Paid paidBetween(Instant from, Instant until);
}
