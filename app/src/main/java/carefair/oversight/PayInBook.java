package carefair.oversight;

import carefair.identity.IdentityRefusal;
import carefair.identity.Who;
import carefair.oversight.PayIns.Due;
import carefair.oversight.PayIns.RunView;
import carefair.oversight.PayIns.Unpaid;
import carefair.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is due, what each run paid, and when somebody is paid next. */
@Service
@Transactional(readOnly = true)
public class PayInBook {

    private final PayScheduleRepository schedules;
    private final PayInRunRepository runs;
    private final ScheduleRunRepository paid;
    private final PayInFailureRepository failures;
    private final OfficersDesk desk;

    PayInBook(
            PayScheduleRepository schedules,
            PayInRunRepository runs,
            ScheduleRunRepository paid,
            PayInFailureRepository failures,
            OfficersDesk desk) {
        this.schedules = schedules;
        this.runs = runs;
        this.paid = paid;
        this.failures = failures;
        this.desk = desk;
    }

    /** What a run would pay now. */
    public Due due(Who.Staff who) {
        desk.require(who);
        var all = schedules.due(desk.today());
        long periods = 0;
        var sum = Money.ZERO;
        for (var schedule : all) {
            var days = schedule.due(desk.today()).size();
            periods += days;
            sum = sum.plus(schedule.amount().times(days));
        }
        return new Due(all.size(), periods, sum);
    }

    /** One run. */
    public RunView run(Who.Staff who, PayInRunId id) {
        desk.require(who);
        return runs.findById(id.value())
                .map(this::view)
                .orElseThrow(() -> desk.refuse(who, "PAY_IN_RUN_READ", id.value()));
    }

    /** One run, or nothing if there is none of that id; the asking is written down. */
    public Optional<RunView> find(Who.Staff who, PayInRunId id) {
        try {
            return Optional.of(run(who, id));
        } catch (IdentityRefusal.NotYours unknown) {
            return Optional.empty();
        }
    }

    /** The latest runs, newest first, at most 20. */
    public List<RunView> latest(Who.Staff who) {
        desk.require(who);
        return runs.findByOrderByStartedAtDesc(Limit.of(20)).stream()
                .map(this::view)
                .toList();
    }

    private RunView view(PayInRun run) {
        var sums = paid.paidBy(run.getId());
        return new RunView(
                new PayInRunId(run.getId()),
                run.ranBy(),
                run.startedAt(),
                run.finishedAt(),
                sums.schedules(),
                sums.periods(),
                Money.ofPence(sums.pence()),
                failures.findByRunIdOrderById(run.getId()).stream()
                        .map(this::unpaid)
                        .toList());
    }

    private Unpaid unpaid(PayInFailure failure) {
        var schedule = schedules.findById(failure.scheduleId()).orElseThrow();
        return new Unpaid(
                new PayScheduleId(schedule.getId()), schedule.person(), schedule.amount(), failure.reasonCode());
    }
}
