package carefair.accreditation;

import carefair.accreditation.events.CheckEnded;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.settings.Settings;
import carefair.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells a provider and the officers, before a check runs out, on the days of {@code config/<council>/council.yaml}. Only the reminder needs
 * this job: that a check ran out shows without it.
 */
@Component
class CheckReminders {

    private static final Logger LOG = LoggerFactory.getLogger(CheckReminders.class);

    /** Stands where the days before the end stand, once it was told that a check ran out. */
    private static final int RAN_OUT = -1;

    /** What ran out longer ago is no news any more. */
    private static final int NEWS_DAYS = 8;

    private final StoredChecks checks;
    private final CheckRows rows;
    private final Office office;
    private final Reminding reminding;
    private final TransactionOperations transaction;

    CheckReminders(
            StoredChecks checks,
            CheckRows rows,
            Office office,
            Reminding reminding,
            TransactionOperations transaction) {
        this.checks = checks;
        this.rows = rows;
        this.office = office;
        this.reminding = reminding;
        this.transaction = transaction;
    }

    /** What a reminder is made of. */
    @Component
    record Reminding(Settings settings, Organisations organisations, ThingsToKnow things, Texts texts) {}

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${carefair.checks.every:PT1H}")
    void run() {
        var days = reminding.settings().trust().checkReminderDays();
        var furthest = office.today()
                .plusDays(days.stream().mapToInt(Integer::intValue).max().orElse(0));
        Objects.requireNonNull(transaction.execute(status -> checks.withAnEndBy(furthest)))
                .forEach(provider -> take(provider, days));
    }

    private void take(UUID provider, List<Integer> days) {
        try {
            transaction.executeWithoutResult(status -> remind(provider, days));
        } catch (RuntimeException failure) {
            // One provider that cannot be taken must not keep the others waiting; the next run tries it again.
            LOG.error("Nobody could be reminded of the checks of provider {}", provider, failure);
        }
    }

    private void remind(UUID provider, List<Integer> days) {
        var all = checks.findByOrganisationIdInOrderByRecordedAtDescIdDesc(List.of(provider));
        var back = rows.takenBack(all.stream().map(StoredCheck::id).toList()).keySet();
        var today = office.today();
        Reckoning.on(today, all, back).forEach((check, standing) -> {
            var until = check.until();
            if (standing == Check.Standing.HOLDS && until != null) {
                remind(check, ChronoUnit.DAYS.between(today, until), until, days);
            } else if (standing == Check.Standing.RAN_OUT
                    && until != null
                    && until.isAfter(today.minusDays(NEWS_DAYS))) {
                tellThatItRanOut(check);
            }
        });
    }

    /** Whoever relies on it hears of it, once. */
    private void tellThatItRanOut(StoredCheck check) {
        if (!rows.reminded(check.id()).contains(RAN_OUT) && rows.remind(check.id(), RAN_OUT, office.now())) {
            office.tell(new CheckEnded(check.provider(), check.kind(), true));
        }
    }

    /** Of several reminders that are due at once, only the last goes out. */
    private void remind(StoredCheck check, long left, LocalDate until, List<Integer> days) {
        var due = days.stream().filter(day -> left <= day).sorted().toList();
        if (due.isEmpty() || rows.reminded(check.id()).contains(due.getFirst())) {
            return;
        }
        if (rows.remind(check.id(), due.getFirst(), office.now())) {
            tell(check.provider(), check, until);
        }
    }

    private void tell(OrganisationId provider, StoredCheck check, LocalDate until) {
        var what = reminding.texts().say(check.kind());
        var day = reminding.texts().say("accreditation.day", until);
        reminding
                .things()
                .tell(
                        provider,
                        new Thing("check-ends", Map.of("what", what, "day", day), "/app/provider/checks", null));
        reminding
                .things()
                .tell(
                        Role.ACCREDITATION_OFFICER,
                        new Thing(
                                "provider-check-ends",
                                Map.of(
                                        "what", what,
                                        "day", day,
                                        "provider", reminding.organisations().nameOf(provider)),
                                "/app/staff/checks/of/" + provider.value(),
                                null));
    }
}
