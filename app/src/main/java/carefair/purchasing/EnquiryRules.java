package carefair.purchasing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The figures of questions to providers, from {@code carefair.enquiries} in {@code config/application.yaml}.
 *
 * @param aDay how often one person may write to providers in a day, so that nobody is flooded
 * @param atOnce how many listings may be asked at once
 * @param speedFrom from how many answers on it is said how fast a provider answers
 * @param speedOver of how many of its last answers the median is taken
 */
@Component
record EnquiryRules(
        @Value("${carefair.enquiries.a-day}") int aDay,
        @Value("${carefair.enquiries.at-once}") int atOnce,
        @Value("${carefair.enquiries.speed-from}") int speedFrom,
        @Value("${carefair.enquiries.speed-over}") int speedOver) {

    EnquiryRules {
        if (aDay < 1 || atOnce < 1 || atOnce > aDay || speedFrom < 1 || speedOver < speedFrom) {
            throw new IllegalArgumentException(
                    "carefair.enquiries: a-day is at least at-once, speed-over at least speed-from");
        }
    }
}
