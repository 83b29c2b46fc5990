package carefair.oversight;

import carefair.audit.WordsId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What the council pays one person, how often and from when; agreed by a second officer before the first payment. */
@Entity
@Table(name = "pay_schedule")
@SuppressWarnings("NullAway.Init")
class PaySchedule implements Persistable<UUID> {

    enum Stage {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** What an officer proposes. */
    record Proposal(
            UUID id,
            PersonId person,
            PayAmount amount,
            Rhythm rhythm,
            LocalDate firstDay,
            @Nullable PaySchedule after) {}

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID personId;

    private long amountPence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PayAmount.Basis contributionBasis;

    private long contributionPence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Rhythm rhythm;

    private LocalDate firstDay;

    private @Nullable LocalDate endsOn;

    private LocalDate nextPeriodStart;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID followsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID waitingPersonId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID agreedFollowsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID whyWordsId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID proposedBy;

    private Instant proposedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID budgetFileId;

    protected PaySchedule() {}

    PaySchedule(Proposal proposal, SignInId by, WordsId why, Instant at) {
        id = proposal.id();
        personId = proposal.person().value();
        amountPence = proposal.amount().budget().pence();
        contributionBasis = proposal.amount().basis();
        contributionPence = proposal.amount().contribution().pence();
        rhythm = proposal.rhythm();
        firstDay = proposal.firstDay();
        nextPeriodStart = proposal.firstDay();
        stage = Stage.PROPOSED;
        if (rhythm.repeats()) {
            followsId = proposal.after() == null ? personId : proposal.after().id;
            waitingPersonId = personId;
        } else {
            // Follows nothing but itself and keeps nobody waiting: it stands beside what is paid regularly.
            followsId = id;
            waitingPersonId = id;
            endsOn = firstDay.plusDays(1);
        }
        whyWordsId = why.value();
        proposedBy = by.value();
        proposedAt = at;
    }

    /** One that a file of budgets brought. */
    static PaySchedule from(BudgetFileId file, Proposal proposal, SignInId loadedBy, WordsId why, Instant at) {
        var schedule = new PaySchedule(proposal, loadedBy, why, at);
        schedule.budgetFileId = file.value();
        return schedule;
    }

    void approve() {
        leaveWaiting();
        stage = Stage.APPROVED;
        agreedFollowsId = followsId;
    }

    void reject() {
        leaveWaiting();
        stage = Stage.REJECTED;
    }

    private void leaveWaiting() {
        if (stage != Stage.PROPOSED) {
            throw new OversightRefusal.AlreadyDecided();
        }
        waitingPersonId = null;
    }

    /** Pays nothing for periods that start on this day or later. What is paid stays paid; an earlier end stays. */
    void endOn(LocalDate day) {
        if (stage != Stage.APPROVED) {
            throw new OversightRefusal.NotRunning();
        }
        var end = latest(day, nextPeriodStart);
        if (endsOn == null || end.isBefore(endsOn)) {
            endsOn = end;
        }
    }

    /** The pay days that have come by {@code today} and are not paid, oldest first. */
    List<LocalDate> due(LocalDate today) {
        var days = new ArrayList<LocalDate>();
        for (var day = nextPeriodStart; !day.isAfter(today) && pays(day); day = rhythm.next(firstDay, day)) {
            days.add(day);
        }
        return days;
    }

    void paid(LocalDate payDay) {
        if (!payDay.equals(nextPeriodStart) || !pays(payDay)) {
            throw new IllegalStateException("Pay day " + payDay + " of " + id + " does not come next");
        }
        nextPeriodStart = rhythm.next(firstDay, payDay);
    }

    private boolean pays(LocalDate day) {
        return stage == Stage.APPROVED && (endsOn == null || day.isBefore(endsOn));
    }

    /** The last day the money paid on this day is for. */
    LocalDate lastDay(LocalDate payDay) {
        return rhythm.lastDay(firstDay, payDay);
    }

    /** Whether another payment will come by itself. */
    boolean goesOn() {
        return pays(nextPeriodStart);
    }

    /** The first day, {@code day} or later, from which a new amount leaves no period paid twice. */
    LocalDate changeableFrom(LocalDate day) {
        if (endsOn != null && !day.isBefore(coveredUntil(endsOn))) {
            return day;
        }
        return rhythm.firstFrom(firstDay, latest(day, nextPeriodStart));
    }

    /** The first day after the last period that starts before {@code end}. */
    private LocalDate coveredUntil(LocalDate end) {
        return latest(nextPeriodStart, rhythm.firstFrom(firstDay, end));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    boolean isSameAs(Proposal other) {
        return personId.equals(other.person().value())
                && terms().equals(other.amount())
                && rhythm == other.rhythm()
                && firstDay.equals(other.firstDay());
    }

    /** Whether it pays that already: the same amount as often, from one of its own pay days on. */
    boolean pays(Proposal other) {
        return terms().equals(other.amount())
                && rhythm == other.rhythm()
                && stage == Stage.APPROVED
                && endsOn == null
                && !other.firstDay().isBefore(firstDay)
                && rhythm.firstFrom(firstDay, other.firstDay()).equals(other.firstDay());
    }

    boolean wasProposedBy(SignInId officer) {
        return proposedBy.equals(officer.value());
    }

    boolean isStillAfter(@Nullable PaySchedule last) {
        return followsId.equals(last == null ? personId : last.id);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PayAmount terms() {
        return new PayAmount(Money.ofPence(amountPence), contributionBasis, Money.ofPence(contributionPence));
    }

    /** What the council pays each time. */
    Money amount() {
        return terms().paid();
    }

    Rhythm rhythm() {
        return rhythm;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate nextPeriodStart() {
        return nextPeriodStart;
    }

    Stage stage() {
        return stage;
    }

    boolean replacesAnother() {
        return rhythm.repeats() && !Objects.equals(followsId, personId);
    }

    UUID followsId() {
        return followsId;
    }

    WordsId why() {
        return new WordsId(whyWordsId);
    }

    SignInId proposedBy() {
        return new SignInId(proposedBy);
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
