package carefair.oversight;

import static carefair.oversight.PaySchedules.LIMIT;
import static carefair.oversight.PaySchedules.REACH_DAYS;

import carefair.identity.PersonId;
import carefair.settings.Settings;
import carefair.wallet.WalletRefusal;
import carefair.wallet.Wallets;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of an amount before it is written down, and whether a second officer must agree to it. */
@Component
class PayScheduleChecks {

    /** Small one-off payments to one person are counted together over so long, so that none slips by in parts. */
    private static final Duration TOGETHER = Duration.ofDays(28);

    private final PayScheduleRepository schedules;
    private final Wallets wallets;
    private final Settings settings;
    private final OfficersDesk desk;
    private final OneOffTurns turns;

    PayScheduleChecks(
            PayScheduleRepository schedules, Wallets wallets, Settings settings, OfficersDesk desk, OneOffTurns turns) {
        this.schedules = schedules;
        this.wallets = wallets;
        this.settings = settings;
        this.desk = desk;
        this.turns = turns;
    }

    /** Before anything is read: what another officer writes for this person at the same moment must count. */
    void waitForOthers(PersonId person, Rhythm rhythm) {
        if (!rhythm.repeats()) {
            turns.take(person);
        }
    }

    void check(PaySchedule.Proposal proposal) {
        if (!wallets.hasWallet(proposal.person())) {
            throw new WalletRefusal.NoWallet();
        }
        if (proposal.amount().budget().isMoreThan(LIMIT)) {
            throw new OversightRefusal.TooMuch(LIMIT);
        }
        var earliest = desk.today().minusDays(REACH_DAYS);
        var latest = desk.today().plusDays(REACH_DAYS);
        if (proposal.firstDay().isBefore(earliest) || proposal.firstDay().isAfter(latest)) {
            throw new OversightRefusal.DayOutOfReach(earliest, latest);
        }
        if (proposal.rhythm().repeats()) {
            if (schedules.existsByWaitingPersonId(proposal.person().value())) {
                throw new OversightRefusal.ProposalWaiting();
            }
            requirePayDay(proposal.after(), proposal.firstDay());
        }
    }

    void requirePayDay(@Nullable PaySchedule replaced, LocalDate firstDay) {
        if (replaced != null && !replaced.changeableFrom(firstDay).equals(firstDay)) {
            throw new OversightRefusal.NotAPayDay(replaced.changeableFrom(firstDay));
        }
    }

    /** Only a one-off within the council's sum, together with those of the last 28 days that one officer agreed to alone. */
    boolean oneOfficerIsEnough(PaySchedules.NewSchedule wanted) {
        if (wanted.rhythm().repeats()) {
            return false;
        }
        long alone =
                schedules.penceAgreedAlone(wanted.person().value(), desk.now().minus(TOGETHER));
        var limit = settings.directPayments().oneOffAlone();
        return alone + wanted.amount().budget().pence() <= limit.pence();
    }
}
