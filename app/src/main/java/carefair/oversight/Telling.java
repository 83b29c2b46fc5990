package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.ThingsToKnow.ToTell;
import carefair.settings.Settings;
import carefair.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /** What came in for whom, and the days it is for. */
    record PaidIn(PersonId person, Money amount, LocalDate first, LocalDate last) {}

    void paidIn(List<PaidIn> all) {
        things.tellAll(all.stream()
                .map(paid -> new ToTell(
                        paid.person(),
                        news(
                                paid.first().equals(paid.last()) ? "paid-in-once" : "paid-in",
                                Map.of(
                                        "amount",
                                        paid.amount().toString(),
                                        "from",
                                        day(paid.first()),
                                        "to",
                                        day(paid.last())),
                                "/app/wallet")))
                .toList());
    }

    void contributionArrived(ContributionReceipts.Arrived arrived, boolean toTheCouncil) {
        things.tell(
                arrived.person(),
                news(
                        toTheCouncil ? "contribution-to-council" : "contribution-arrived",
                        Map.of("amount", arrived.amount().toString(), "day", day(arrived.on())),
                        "/app/wallet"));
    }

    void scheduleAgreed(PaySchedule schedule) {
        things.tell(
                schedule.person(),
                news(
                        (schedule.replacesAnother() ? "schedule-changed-" : "schedule-agreed-")
                                + schedule.rhythm()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        Map.of("amount", schedule.amount().toString(), "day", day(schedule.firstDay())),
                        "/app/wallet"));
    }

    void scheduleEnds(PersonId person, LocalDate from) {
        things.tell(person, news("schedule-ends", Map.of("day", day(from)), "/app/wallet"));
    }

    void reclaimNotice(PersonId person, Money amount, LocalDate answerBy) {
        things.tell(
                person,
                new Thing(
                        "oversight.reclaim-notice",
                        Map.of(
                                "amount", amount.toString(),
                                "day", day(answerBy),
                                "council", settings.council().name()),
                        "/app/money-back",
                        answerBy));
    }

    void reclaimAnswered(PersonId person) {
        things.tell(person, news("reclaim-answered", Map.of(), "/app/money-back"));
    }

    void reclaimTaken(PersonId person, Money amount) {
        things.tell(person, news("reclaim-taken", Map.of("amount", amount.toString()), "/app/wallet"));
    }

    void reclaimWithdrawn(PersonId person) {
        things.tell(person, news("reclaim-withdrawn", Map.of(), "/app/wallet"));
    }

    void reclaimContested() {
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("reclaim-contested", Map.of(), "/app/staff/reclaims"));
    }

    void scheduleWaits() {
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("schedule-waits", Map.of(), "/app/staff/schedules"));
    }

    void fileWaits(String loadedBy, long amounts) {
        things.tell(
                Role.DIRECT_PAYMENT_OFFICER,
                news(
                        amounts == 1 ? "budget-file-one" : "budget-file-many",
                        Map.of("officer", loadedBy, "count", String.valueOf(amounts)),
                        "/app/staff/schedules"));
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
