package carefair.oversight;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows direct payment officers what was proposed, agreed and ended for whom. */
@Service
@Transactional(readOnly = true)
public class ScheduleBook {

    /** Where a schedule stands on the day it is asked for. */
    public enum Standing {
        WAITING,
        RUNNING,
        ENDED,
        REJECTED
    }

    /** @param words why it was rejected; empty when it was approved */
    public record Decision(SignInId by, Instant at, String words) {}

    /**
     * @param nextDay the next pay day; null when nothing more will be paid
     * @param endsOn the first day not paid any more; null while no end is known
     */
    public record ScheduleView(
            PayScheduleId id,
            PersonId person,
            PayAmount terms,
            Rhythm rhythm,
            LocalDate firstDay,
            @Nullable LocalDate nextDay,
            @Nullable LocalDate endsOn,
            Standing standing,
            boolean replacesAnother,
            SignInId proposedBy,
            Instant proposedAt,
            String why,
            @Nullable Decision decision) {

        /** What the council pays each time. */
        public Money amount() {
            return terms.paid();
        }

        /** Its first payments, at most {@code howMany}. */
        public List<Coming> first(int howMany) {
            return Coming.first(howMany, rhythm, firstDay, amount());
        }
    }

    private final PayScheduleRepository schedules;
    private final PayScheduleDecisionRepository decisions;
    private final OfficersDesk desk;

    ScheduleBook(PayScheduleRepository schedules, PayScheduleDecisionRepository decisions, OfficersDesk desk) {
        this.schedules = schedules;
        this.decisions = decisions;
        this.desk = desk;
    }

    /** Everything ever proposed for one person, newest first. */
    public List<ScheduleView> of(Who.Staff who, PersonId person) {
        desk.requireOpened(who, person);
        return schedules.findByPersonIdOrderByProposedAtDesc(person.value()).stream()
                .map(this::view)
                .toList();
    }

    /** Proposals that wait for a second officer, oldest first; this officer's own are among them and cannot be decided by them. */
    public List<ScheduleView> waiting(Who.Staff who) {
        desk.require(who);
        return schedules.findByStageOrderByProposedAt(PaySchedule.Stage.PROPOSED).stream()
                .map(this::view)
                .toList();
    }

    /** One schedule. */
    public ScheduleView schedule(Who.Staff who, PayScheduleId id) {
        desk.require(who);
        return schedules
                .findById(id.value())
                .map(this::view)
                .orElseThrow(() -> desk.refuse(who, "PAY_SCHEDULE_READ", id.value()));
    }

    /** One schedule, or nothing if there is none of that id; the asking is written down. */
    public Optional<ScheduleView> find(Who.Staff who, PayScheduleId id) {
        try {
            return Optional.of(schedule(who, id));
        } catch (IdentityRefusal.NotYours unknown) {
            return Optional.empty();
        }
    }

    private ScheduleView view(PaySchedule s) {
        var decision = decisions
                .findById(s.getId())
                .map(d -> new Decision(
                        d.decidedBy(), d.decidedAt(), d.words().map(desk::read).orElse("")))
                .orElse(null);
        return new ScheduleView(
                new PayScheduleId(s.getId()),
                s.person(),
                s.terms(),
                s.rhythm(),
                s.firstDay(),
                s.goesOn() ? s.nextPeriodStart() : null,
                s.endsOn(),
                standing(s),
                s.replacesAnother(),
                s.proposedBy(),
                s.proposedAt(),
                desk.read(s.why()),
                decision);
    }

    private static Standing standing(PaySchedule s) {
        return switch (s.stage()) {
            case PROPOSED -> Standing.WAITING;
            case REJECTED -> Standing.REJECTED;
            case APPROVED -> s.goesOn() ? Standing.RUNNING : Standing.ENDED;
        };
    }
}
