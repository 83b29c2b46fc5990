package carefair.oversight;

import carefair.identity.Who;
import carefair.wallet.FundKind;
import carefair.wallet.PayIn;
import carefair.wallet.Wallets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays a few hundred due schedules in one transaction, so that a machine that stops loses at most the chunk it was at. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class PayInChunk {

    /** Where the last chunk ended, in the order in which schedules are paid: by person, so that two runs never wait in a circle. */
    record Mark(UUID person, UUID schedule) {

        static final Mark START = new Mark(new UUID(0, 0), new UUID(0, 0));
    }

    /** Who runs what for which day. */
    record Run(UUID id, Who.Staff who, LocalDate today) {}

    /** The module's own tables, and how many rows of them are written at once. */
    @Component
    record Tables(PayScheduleRepository schedules, ScheduleRunRepository runs, ScheduleRunRows rows) {}

    private final PayScheduleRepository schedules;
    private final Tables tables;
    private final Wallets wallets;
    private final Telling telling;
    private final InstantSource clock;

    PayInChunk(Tables tables, Wallets wallets, Telling telling, InstantSource clock) {
        this.schedules = tables.schedules();
        this.tables = tables;
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

    /** Pays those of the schedules that nobody else is paying now: all of them, or none and an exception. A statement a table. */
    public void pay(Run run, List<Mark> chunk) {
        var taken = schedules.takeDue(
                run.today(), chunk.stream().map(Mark::schedule).toList());
        var periods = new ArrayList<ScheduleRun>();
        var payIns = new ArrayList<PayIn>();
        var moves = new HashMap<Move, List<UUID>>();
        var news = new ArrayList<Telling.PaidIn>();
        for (var schedule : taken) {
            var days = schedule.due(run.today());
            for (var payDay : days) {
                periods.add(new ScheduleRun(schedule, payDay, run.id(), clock.instant()));
                payIns.add(payIn(schedule, payDay));
                news.add(new Telling.PaidIn(schedule.person(), schedule.amount(), payDay, schedule.lastDay(payDay)));
            }
            moves.computeIfAbsent(
                            new Move(
                                    schedule.nextPeriodStart(),
                                    schedule.rhythm().next(schedule.firstDay(), days.getLast())),
                            none -> new ArrayList<>())
                    .add(schedule.getId());
        }
        tables.rows().insert(periods);
        wallets.payInAll(run.who(), payIns);
        telling.paidIn(news);
        moves.forEach(this::move);
    }

    /** From one period to the next that is not paid. */
    private record Move(LocalDate from, LocalDate to) {}

    private void move(Move move, List<UUID> ids) {
        int moved = schedules.move(ids, move.from(), move.to());
        if (moved != ids.size()) {
            throw new IllegalStateException(moved + " of " + ids.size() + " schedules were at " + move.from());
        }
    }

    /** Pays one schedule by itself; waits for whoever is paying it now. */
    public void payAlone(Run run, UUID id) {
        schedules.lock(id).ifPresent(schedule -> payDue(run, schedule));
    }

    private void payDue(Run run, PaySchedule schedule) {
        for (var payDay : schedule.due(run.today())) {
            tables.runs().save(new ScheduleRun(schedule, payDay, run.id(), clock.instant()));
            var payIn = payIn(schedule, payDay);
            wallets.payIn(
                    payIn.key(),
                    run.who(),
                    payIn.person(),
                    payIn.fund(),
                    payIn.amount(),
                    payIn.reasonCode(),
                    payIn.first(),
                    payIn.last());
            schedule.paid(payDay);
            telling.paidIn(List.of(new Telling.PaidIn(schedule.person(), schedule.amount(), payDay, payIn.last())));
        }
    }

    private static PayIn payIn(PaySchedule schedule, LocalDate payDay) {
        return new PayIn(
                ScheduleRun.key(schedule, payDay),
                schedule.person(),
                FundKind.DIRECT_PAYMENT,
                schedule.amount(),
                schedule.rhythm().repeats() ? "SCHEDULE" : "ONE_OFF",
                payDay,
                schedule.lastDay(payDay));
    }

    private static Mark mark(PaySchedule schedule) {
        return new Mark(schedule.person().value(), schedule.getId());
    }
}
