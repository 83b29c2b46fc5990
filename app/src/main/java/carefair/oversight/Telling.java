package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.settings.Settings;
import carefair.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people what the council did with the money that comes to them. */
@Component
class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ThingsToKnow things;
    private final Settings settings;

    Telling(ThingsToKnow things, Settings settings) {
        this.things = things;
        this.settings = settings;
    }

    void paidIn(PersonId person, Money amount, LocalDate first, LocalDate last) {
        things.tell(
                person,
                news(
                        "paid-in",
                        Map.of("amount", amount.toString(), "from", day(first), "to", day(last)),
                        "/app/wallet"));
    }

    void contributionArrived(PersonId person, Money amount, LocalDate on) {
        things.tell(
                person,
                news("contribution-arrived", Map.of("amount", amount.toString(), "day", day(on)), "/app/wallet"));
    }

    void scheduleAgreed(PaySchedule schedule) {
        things.tell(
                schedule.person(),
                news(
                        schedule.replacesAnother() ? "schedule-changed" : "schedule-agreed",
                        Map.of("amount", schedule.amount().toString(), "day", day(schedule.firstDay())),
                        "/app/wallet"));
    }

    void scheduleEnds(PersonId person, LocalDate from) {
        things.tell(person, news("schedule-ends", Map.of("day", day(from)), "/app/wallet"));
    }

    void scheduleWaits() {
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("schedule-waits", Map.of(), "/app/staff/schedules"));
    }

    void scheduleRejected() {
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("schedule-rejected", Map.of(), "/app/staff/schedules"));
    }

    private Thing news(String code, Map<String, String> facts, String path) {
        var all = new java.util.HashMap<>(facts);
        all.put("council", settings.council().name());
        return new Thing("oversight." + code, Map.copyOf(all), path, null);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
