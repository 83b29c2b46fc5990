package carefair.purchasing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the deadlines run every few minutes, beginning shortly after the start. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "carefair.deadlines.enabled", matchIfMissing = true)
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
