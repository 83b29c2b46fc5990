package carefair.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/**
 * One offer that is held on dates of its own, as the demonstration's file tells it.
 *
 * @param offer its name
 */
record DemoActivity(String offer, List<Dates> dates) {

    /**
     * Dates a week apart.
     *
     * @param on the weekday
     * @param after how many days ahead the first lies at least
     * @param weeks on how many weeks in a row
     * @param places how many can come on each
     * @param booked who of the demonstration's people has how many places on the first of them
     * @param waiting who of them waits for a place on it
     */
    record Dates(
            DayOfWeek on,
            int after,
            int weeks,
            LocalTime from,
            LocalTime to,
            int places,
            Map<String, Integer> booked,
            List<String> waiting) {

        LocalDate first(LocalDate today) {
            return today.plusDays(after).with(TemporalAdjusters.nextOrSame(on));
        }
    }
}
