package carefair.purchasing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the deadlines run every few minutes, beginning shortly after the start, sets aside what comes again, offers on the places
 * nobody took, hands questions over to providers who are here now, and reminds of those nobody answered.
 */
@Component
class DeadlinesJob {

    private final Deadlines deadlines;
    private final ComingPeriods periods;
    private final LapsedPlaces places;
    private final HandingOver handing;
    private final UnansweredEnquiries questions;

    DeadlinesJob(
            Deadlines deadlines,
            ComingPeriods periods,
            LapsedPlaces places,
            HandingOver handing,
            UnansweredEnquiries questions) {
        this.handing = handing;
        this.deadlines = deadlines;
        this.periods = periods;
        this.places = places;
        this.questions = questions;
    }

    @Scheduled(
            initialDelayString = "${carefair.deadlines.first:PT15S}",
            fixedDelayString = "${carefair.deadlines.every:PT5M}")
    void run() {
        deadlines.run();
        periods.run();
        places.run();
        handing.run();
        questions.run();
    }
}
