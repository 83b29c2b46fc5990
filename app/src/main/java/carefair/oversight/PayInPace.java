package carefair.oversight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How fast a run goes.
 *
 * @param chunk how many schedules are paid in one transaction
 * @param writers how many chunks are paid at the same time
 */
@Component
record PayInPace(
        @Value("${carefair.pay-ins.chunk:500}") int chunk,
        @Value("${carefair.pay-ins.writers:2}") int writers) {}
