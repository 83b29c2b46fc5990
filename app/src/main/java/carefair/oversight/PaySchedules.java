package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.RetriedOutsideTransaction;
import carefair.wallet.WalletRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council pays each person regularly. One officer proposes, another agrees: nothing is paid before (OWASP ASVS 5.0, 2.3.5).
 * Everything here is for direct payment officers who opened the person's record.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class PaySchedules {

    /** The most one payment may be; a slip of the finger is more likely than a dearer plan. */
    public static final Money LIMIT = Money.ofPence(20_000_00);

    /** How many days back or ahead of today the first pay day may lie. */
    public static final int REACH_DAYS = 366;

    /** @param why the reason in the officer's words, for the second officer */
    public record NewSchedule(PersonId person, PayAmount amount, Rhythm rhythm, LocalDate firstDay, String why) {

        /** @throws IllegalArgumentException if a one-off has a contribution: it is beside the budget the contribution is for */
        public NewSchedule {
            if (!rhythm.repeats() && amount.contribution().isPositive()) {
                throw new IllegalArgumentException("A one-off is paid whole: " + amount);
            }
        }

        /** Of an amount to which the person need not contribute. */
        public NewSchedule(PersonId person, Money amount, Rhythm rhythm, LocalDate firstDay, String why) {
            this(person, PayAmount.whole(amount), rhythm, firstDay, why);
        }

        /** The first payments it would bring, at most {@code howMany}. */
        public List<Coming> first(int howMany) {
            return Coming.first(howMany, rhythm, firstDay, amount.paid());
        }
    }

    private final PayScheduleRepository schedules;
    private final PayScheduleDecisionRepository decisions;
    private final OfficersDesk desk;
    private final PayScheduleChecks checks;
    private final Telling telling;

    PaySchedules(
            PayScheduleRepository schedules,
            PayScheduleDecisionRepository decisions,
            OfficersDesk desk,
            PayScheduleChecks checks,
            Telling telling) {
        this.schedules = schedules;
        this.decisions = decisions;
        this.desk = desk;
        this.checks = checks;
        this.telling = telling;
    }

    /** Whether it would wait for a second officer, were it proposed now. */
    @Transactional(readOnly = true)
    public boolean needsSecondOfficer(Who.Staff who, NewSchedule wanted) {
        desk.requireOpened(who, wanted.person());
        return !checks.oneOfficerIsEnough(wanted);
    }

    /**
     * Proposes what a person is paid, for a second officer to agree. Where a regular amount is agreed already, a new one takes its place
     * from its first day; a one-off stands beside it, and within the council's sum one officer is enough. The same key again gives the
     * same proposal again.
     *
     * @throws WalletRefusal.NoWallet if the person has no wallet to pay into
     * @throws OversightRefusal.TooMuch if the amount is over {@link #LIMIT}
     * @throws OversightRefusal.DayOutOfReach if the first day is more than {@link #REACH_DAYS} days away
     * @throws OversightRefusal.NotAPayDay if the first day is not a coming pay day of the amount it replaces
     * @throws OversightRefusal.ProposalWaiting if another proposal for the person waits
     */
    public PayScheduleId propose(CommandKey key, Who.Staff who, NewSchedule wanted) {
        desk.requireOpened(who, wanted.person());
        checks.waitForOthers(wanted.person(), wanted.rhythm());
        var last = schedules.lastAgreed(wanted.person().value()).orElse(null);
        var proposal = new PaySchedule.Proposal(
                key.value(), wanted.person(), wanted.amount(), wanted.rhythm(), wanted.firstDay(), last);
        var earlier = schedules.findById(key.value());
        if (earlier.isPresent()) {
            return sameAgain(earlier.get(), proposal);
        }
        checks.check(proposal);
        var why = desk.write(who, wanted.person(), wanted.why());
        var schedule = new PaySchedule(proposal, who.signIn(), why, desk.now());
        boolean alone = checks.oneOfficerIsEnough(wanted);
        if (alone) {
            schedule.approve();
        }
        write(schedule);
        desk.record(desk.act(who, alone ? "ONE_OFF_AGREED_ALONE" : "PAY_SCHEDULE_PROPOSED", wanted.person())
                .on("pay_schedule", key.value())
                .because(why));
        if (alone) {
            telling.scheduleAgreed(schedule);
        } else {
            telling.scheduleWaits();
        }
        return new PayScheduleId(key.value());
    }

    private void write(PaySchedule proposal) {
        try {
            schedules.saveAndFlush(proposal);
        } catch (DataIntegrityViolationException anotherWasQuicker) {
            throw new OversightRefusal.ProposalWaiting();
        }
    }

    private static PayScheduleId sameAgain(PaySchedule earlier, PaySchedule.Proposal proposal) {
        if (!earlier.isSameAs(proposal)) {
            throw new OversightRefusal.FormUsedForSomethingElse();
        }
        return new PayScheduleId(earlier.getId());
    }

    /**
     * Agrees to a colleague's proposal: from now on the pay-ins pay it. Agreeing twice is agreeing once.
     *
     * @throws OversightRefusal.OwnProposal if this officer proposed it; an audit record is written
     * @throws OversightRefusal.AlreadyDecided if somebody else decided it
     * @throws OversightRefusal.NotAPayDay if the amount it replaces was paid past its first day meanwhile
     */
    public void approve(Who.Staff who, PayScheduleId id) {
        var schedule = toDecide(who, id, "PAY_SCHEDULE_APPROVED");
        if (decidedBy(who, schedule, PaySchedule.Stage.APPROVED)) {
            return;
        }
        if (schedule.rhythm().repeats()) {
            takeThePlaceOfTheLast(schedule);
        }
        schedule.approve();
        decisions.save(new PayScheduleDecision(schedule, who.signIn(), desk.now(), null));
        desk.record(desk.act(who, "PAY_SCHEDULE_APPROVED", schedule.person()).on("pay_schedule", id.value()));
        telling.scheduleAgreed(schedule);
    }

    private void takeThePlaceOfTheLast(PaySchedule schedule) {
        var last = schedules.lockLastAgreed(schedule.person().value()).orElse(null);
        if (!schedule.isStillAfter(last)) {
            throw new OversightRefusal.AlreadyDecided();
        }
        checks.requirePayDay(last, schedule.firstDay());
        if (last != null) {
            last.endOn(schedule.firstDay());
        }
    }

    /**
     * Refuses a colleague's proposal, for a reason the proposer reads. Rejecting twice is rejecting once.
     *
     * @throws OversightRefusal.OwnProposal if this officer proposed it
     * @throws OversightRefusal.AlreadyDecided if it was decided otherwise
     */
    public void reject(Who.Staff who, PayScheduleId id, String reason) {
        var schedule = toDecide(who, id, "PAY_SCHEDULE_REJECTED");
        if (decidedBy(who, schedule, PaySchedule.Stage.REJECTED)) {
            return;
        }
        schedule.reject();
        var words = desk.write(who, schedule.person(), reason);
        decisions.save(new PayScheduleDecision(schedule, who.signIn(), desk.now(), words));
        desk.record(desk.act(who, "PAY_SCHEDULE_REJECTED", schedule.person())
                .on("pay_schedule", id.value())
                .because(words));
        telling.scheduleRejected();
    }

    private PaySchedule toDecide(Who.Staff who, PayScheduleId id, String action) {
        desk.require(who);
        var schedule = schedules.lock(id.value()).orElseThrow(() -> desk.refuse(who, action, id.value()));
        if (schedule.wasProposedBy(who.signIn())) {
            desk.recordApart(desk.act(who, action + "_REFUSED", schedule.person())
                    .on("pay_schedule", id.value())
                    .because("OWN_PROPOSAL"));
            throw new OversightRefusal.OwnProposal();
        }
        return schedule;
    }

    private boolean decidedBy(Who.Staff who, PaySchedule schedule, PaySchedule.Stage verdict) {
        return schedule.stage() == verdict
                && decisions
                        .findById(schedule.getId())
                        .filter(decision -> decision.decidedBy().equals(who.signIn()))
                        .isPresent();
    }

    /**
     * Ends an agreed amount: no period that starts on {@code from} or later is paid. The person is told. Ending it again later changes
     * nothing.
     *
     * @param from today or later
     * @throws OversightRefusal.NotRunning if it was never agreed
     */
    public void end(Who.Staff who, PayScheduleId id, LocalDate from, String reason) {
        desk.require(who);
        var schedule = schedules.lock(id.value()).orElseThrow(() -> desk.refuse(who, "PAY_SCHEDULE_ENDED", id.value()));
        desk.requireOpened(who, schedule.person());
        if (from.isBefore(desk.today())) {
            throw new OversightRefusal.DayOutOfReach(desk.today(), desk.today().plusDays(REACH_DAYS));
        }
        var before = schedule.endsOn();
        schedule.endOn(from);
        if (Optional.ofNullable(schedule.endsOn()).equals(Optional.ofNullable(before))) {
            return;
        }
        desk.record(desk.act(who, "PAY_SCHEDULE_ENDED", schedule.person())
                .on("pay_schedule", id.value())
                .because(desk.write(who, schedule.person(), reason)));
        telling.scheduleEnds(
                schedule.person(), Optional.ofNullable(schedule.endsOn()).orElse(from));
    }
}
