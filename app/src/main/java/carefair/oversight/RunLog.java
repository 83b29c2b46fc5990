package carefair.oversight;

import carefair.audit.AuditEvent;
import carefair.identity.Who;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a run began, and how it ended. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RunLog {

    private final PayInRunRepository runs;
    private final PayInFailureRepository failures;
    private final OfficersDesk desk;
    private final InstantSource clock;

    RunLog(PayInRunRepository runs, PayInFailureRepository failures, OfficersDesk desk, InstantSource clock) {
        this.runs = runs;
        this.failures = failures;
        this.desk = desk;
        this.clock = clock;
    }

    /** @return whether there is anything to do: false when this press was answered already */
    public boolean begin(UUID run, Who.Staff who) {
        var earlier = runs.findById(run);
        if (earlier.isEmpty()) {
            runs.saveAndFlush(new PayInRun(run, who.signIn(), clock.instant()));
            desk.record(AuditEvent.of(who.actor(), "PAY_IN_RUN").on("pay_in_run", run));
            return true;
        }
        if (!earlier.get().ranBy().equals(who.signIn())) {
            throw new OversightRefusal.FormUsedForSomethingElse();
        }
        return earlier.get().finishedAt() == null;
    }

    public void end(UUID run, Map<UUID, String> unpaid) {
        failures.deleteByRunId(run);
        failures.flush();
        unpaid.forEach((schedule, reason) -> failures.save(new PayInFailure(run, schedule, reason, clock)));
        runs.findById(run).orElseThrow().finish(clock.instant());
    }
}
