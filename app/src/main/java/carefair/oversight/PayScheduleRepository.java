package carefair.oversight;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface PayScheduleRepository extends JpaRepository<PaySchedule, UUID> {

    String DUE = "from PaySchedule s where s.stage = carefair.oversight.PaySchedule.Stage.APPROVED"
            + " and s.nextPeriodStart <= :today and (s.endsOn is null or s.nextPeriodStart < s.endsOn)";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PaySchedule s where s.id = :id")
    Optional<PaySchedule> lock(UUID id);

    List<PaySchedule> findByPersonIdOrderByProposedAtDesc(UUID personId);

    List<PaySchedule> findByStageOrderByProposedAt(PaySchedule.Stage stage);

    List<PaySchedule> findByBudgetFileIdAndStageOrderById(UUID budgetFileId, PaySchedule.Stage stage);

    long countByBudgetFileIdAndStage(UUID budgetFileId, PaySchedule.Stage stage);

    String LAST_AGREED = "select s from PaySchedule s where s.personId = :person"
            + " and s.stage = carefair.oversight.PaySchedule.Stage.APPROVED"
            + " and not exists (select 1 from PaySchedule n where n.agreedFollowsId = s.id)";

    /** The end of the person's chain of agreed schedules. */
    @Query(LAST_AGREED)
    Optional<PaySchedule> lastAgreed(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(LAST_AGREED)
    Optional<PaySchedule> lockLastAgreed(UUID person);

    @Query("select s from PaySchedule s where s.personId = :person"
            + " and s.stage = carefair.oversight.PaySchedule.Stage.APPROVED"
            + " and (s.endsOn is null or s.nextPeriodStart < s.endsOn) order by s.nextPeriodStart")
    List<PaySchedule> running(UUID person);

    /** One-off payments that no second officer had to agree to, since then. */
    @Query("select coalesce(sum(s.amountPence), 0L) from PaySchedule s where s.personId = :person"
            + " and s.rhythm = carefair.oversight.Rhythm.ONE_OFF and s.proposedAt >= :since"
            + " and s.stage = carefair.oversight.PaySchedule.Stage.APPROVED"
            + " and not exists (select 1 from PayScheduleDecision d where d.scheduleId = s.id)")
    long penceAgreedAlone(UUID person, Instant since);

    boolean existsByWaitingPersonId(UUID personId);

    @Query("select s " + DUE)
    List<PaySchedule> due(LocalDate today);

    @Query("select s " + DUE + " and (s.personId > :person or s.personId = :person and s.id > :id)"
            + " order by s.personId, s.id")
    List<PaySchedule> dueAfter(LocalDate today, UUID person, UUID id, Limit atMost);

    /** Says of locked schedules that they are paid up to a day. @return how many there were */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update versioned PaySchedule s set s.nextPeriodStart = :to where s.id in :ids and s.nextPeriodStart = :from")
    int move(Collection<UUID> ids, LocalDate from, LocalDate to);

    /** Those of the schedules that are due and that nobody else is paying now (skip locked), locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select s " + DUE + " and s.id in :ids order by s.personId, s.id")
    List<PaySchedule> takeDue(LocalDate today, Collection<UUID> ids);
}
