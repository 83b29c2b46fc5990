package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Wrong;
import carefair.shared.CommandKey;
import carefair.wallet.WalletRefusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Holds a line of a file of budgets against what is agreed, and proposes what it changes. It never agrees to anything. */
@Component
class FileProposals {

    /** The budget of one person, as a line has it. */
    record Wanted(PersonId person, PayAmount amount, Rhythm rhythm, LocalDate firstDay) {

        /** The same line again is the same proposal again. */
        private CommandKey key() {
            return CommandKey.of(
                    "budget-line/" + person.value() + "/" + amount.budget().pence() + "/" + amount.basis() + "/"
                            + amount.contribution().pence() + "/" + rhythm + "/" + firstDay);
        }

        PaySchedule.Proposal after(@Nullable PaySchedule last) {
            return new PaySchedule.Proposal(key().value(), person, amount, rhythm, firstDay, last);
        }
    }

    /** @param waits whether it is here already and waits for a second officer */
    record Judged(Outcome outcome, boolean waits, PaySchedule.Proposal proposal) {}

    /** In whose name a file is loaded. */
    record Loading(BudgetFileId file, Who.Staff officer, String why) {}

    private final PayScheduleRepository schedules;
    private final PayScheduleChecks checks;
    private final OfficersDesk desk;
    private final TransactionOperations transaction;

    FileProposals(
            PayScheduleRepository schedules,
            PayScheduleChecks checks,
            OfficersDesk desk,
            TransactionOperations transaction) {
        this.schedules = schedules;
        this.checks = checks;
        this.desk = desk;
        this.transaction = transaction;
    }

    /** What the line would change. @throws Wrong if it cannot be taken */
    Judged judge(Wanted wanted) {
        return Objects.requireNonNull(transaction.execute(status -> judged(wanted)));
    }

    /**
     * Proposes what the line changes, for a second officer to agree.
     *
     * @throws Wrong if it cannot be taken
     */
    void propose(Wanted wanted, Loading loading) {
        try {
            transaction.executeWithoutResult(status -> {
                var judged = judged(wanted);
                if (judged.outcome() != Outcome.SAME) {
                    write(judged.proposal(), loading);
                }
            });
        } catch (DataIntegrityViolationException anotherWasQuicker) {
            throw anotherWaits();
        }
    }

    private void write(PaySchedule.Proposal proposal, Loading loading) {
        var officer = loading.officer();
        desk.require(officer);
        var why = desk.write(officer, proposal.person(), loading.why());
        schedules.saveAndFlush(PaySchedule.from(loading.file(), proposal, officer.signIn(), why, desk.now()));
        desk.record(desk.act(officer, "PAY_SCHEDULE_PROPOSED", proposal.person())
                .on("pay_schedule", proposal.id())
                .because("FROM_FILE")
                .because(why));
    }

    private Judged judged(Wanted wanted) {
        var last = schedules.lastAgreed(wanted.person().value()).orElse(null);
        var proposal = wanted.after(last);
        var known = schedules
                .findByPersonIdOrderByProposedAtDesc(wanted.person().value())
                .stream()
                .filter(schedule -> schedule.isSameAs(proposal))
                .findFirst();
        if (known.isPresent()) {
            var stage = known.get().stage();
            if (stage == PaySchedule.Stage.REJECTED) {
                throw new Wrong(
                        "reference",
                        "an officer did not agree to this line: change it, or propose it on the person’s page");
            }
            return new Judged(Outcome.SAME, stage == PaySchedule.Stage.PROPOSED, proposal);
        }
        if (last != null && last.pays(proposal)) {
            return new Judged(Outcome.SAME, false, proposal);
        }
        check(proposal);
        return new Judged(last == null ? Outcome.NEW : Outcome.CHANGED, false, proposal);
    }

    private void check(PaySchedule.Proposal proposal) {
        try {
            checks.check(proposal);
        } catch (WalletRefusal.NoWallet e) {
            throw new Wrong("reference", "this person has no wallet yet: they choose one, on their page, first");
        } catch (OversightRefusal.TooMuch e) {
            throw new Wrong("budget", "one payment may be at most " + e.limit());
        } catch (OversightRefusal.DayOutOfReach e) {
            throw new Wrong("first_day", "it must lie between " + e.earliest() + " and " + e.latest());
        } catch (OversightRefusal.NotAPayDay e) {
            throw new Wrong(
                    "first_day",
                    "the earlier amount pays the days before " + e.nextPayDay()
                            + ": give that pay day, or a later one");
        } catch (OversightRefusal.ProposalWaiting e) {
            throw anotherWaits();
        }
    }

    private static Wrong anotherWaits() {
        return new Wrong(
                "reference", "another amount for this person waits for a second officer: decide that one first");
    }
}
