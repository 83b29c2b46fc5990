package carefair.purchasing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the deadlines run every few minutes, beginning shortly after the start. */
@Component
class DeadlinesJob {

    private final Deadlines deadlines;

    DeadlinesJob(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(
            initialDelayString = "${carefair.deadlines.first:PT15S}",
            fixedDelayString = "${carefair.deadlines.every:PT5M}")
    void run() {
        deadlines.run();
    }
}
