package carefair.oversight;

import carefair.identity.Who;
import carefair.wallet.FundKind;
import carefair.wallet.Wallets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays a few due schedules in one transaction, so that a machine that stops loses at most the chunk it was at. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class PayInChunk {

    /** Where the last chunk ended, in the order in which schedules are paid: by person, so that two runs never wait in a circle. */
    record Mark(UUID person, UUID schedule) {

        static final Mark START = new Mark(new UUID(0, 0), new UUID(0, 0));
    }

    /** Who runs what for which day. */
    record Run(UUID id, Who.Staff who, LocalDate today) {}

    private final PayScheduleRepository schedules;
    private final ScheduleRunRepository runs;
    private final Wallets wallets;
    private final Telling telling;
    private final InstantSource clock;

    PayInChunk(
            PayScheduleRepository schedules,
            ScheduleRunRepository runs,
            Wallets wallets,
            Telling telling,
            InstantSource clock) {
        this.schedules = schedules;
        this.runs = runs;
        this.wallets = wallets;
        this.telling = telling;
        this.clock = clock;
    }

    /** The next due schedules after the mark, without paying them. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Mark> ahead(Run run, Mark after, int atMost) {
        return schedules.dueAfter(run.today(), after.person(), after.schedule(), Limit.of(atMost)).stream()
                .map(PayInChunk::mark)
                .toList();
    }

    /** Pays those of the schedules that nobody else is paying now: all of them, or none and an exception. */
    public void pay(Run run, List<Mark> chunk) {
        schedules
                .takeDue(run.today(), chunk.stream().map(Mark::schedule).toList())
                .forEach(schedule -> payDue(run, schedule));
    }

    /** Pays one schedule by itself; waits for whoever is paying it now. */
    public void payAlone(Run run, UUID id) {
        schedules.lock(id).ifPresent(schedule -> payDue(run, schedule));
    }

    private void payDue(Run run, PaySchedule schedule) {
        for (var payDay : schedule.due(run.today())) {
            var lastDay = schedule.rhythm().lastDay(payDay);
            runs.save(new ScheduleRun(schedule, payDay, run.id(), clock.instant()));
            wallets.payIn(
                    ScheduleRun.key(schedule, payDay),
                    run.who(),
                    schedule.person(),
                    FundKind.DIRECT_PAYMENT,
                    schedule.amount(),
                    "SCHEDULE",
                    payDay,
                    lastDay);
            schedule.paid(payDay);
            telling.paidIn(schedule.person(), schedule.amount(), payDay, lastDay);
        }
    }

    private static Mark mark(PaySchedule schedule) {
        return new Mark(schedule.person().value(), schedule.getId());
    }
}
