package carefair.purchasing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the deadlines run every few minutes, beginning shortly after the start, and sets aside what comes again. */
@Component
class DeadlinesJob {

    private final Deadlines deadlines;
    private final ComingPeriods periods;

    DeadlinesJob(Deadlines deadlines, ComingPeriods periods) {
        this.deadlines = deadlines;
        this.periods = periods;
    }

    @Scheduled(
            initialDelayString = "${carefair.deadlines.first:PT15S}",
            fixedDelayString = "${carefair.deadlines.every:PT5M}")
    void run() {
        deadlines.run();
        periods.run();
    }
}
