package carefair.purchasing;

import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds a provider of a question nobody answered, and later tells whoever asked what else they can do, after so many days as {@code
 * carefair.enquiries} says; and reminds the council of one that it was to pass on by now. May run twice at once and as often as it likes: each is told once for each time a question waits.
 */
@Component
class UnansweredEnquiries {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredEnquiries.class);

    private final EnquiryRepository enquiries;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final EnquiryTelling telling;
    private final Waits waits;

    /** After how many days who is told, and what day it is. */
    @Component
    record Waits(
            @Value("${carefair.enquiries.remind-after-days}")
            int remindAfterDays,

            @Value("${carefair.enquiries.tell-asker-after-days}")
            int tellAskerAfterDays,

            InstantSource clock) {

        Waits {
            if (remindAfterDays < 1 || tellAskerAfterDays <= remindAfterDays) {
                throw new IllegalArgumentException(
                        "carefair.enquiries: tell-asker-after-days comes after remind-after-days");
            }
        }

        /** What waits since before this moment is due: days are counted by London's calendar. */
        LocalDateTime before(int days) {
            return utc(London.startOf(London.today(clock).minusDays(days - 1L)));
        }

        LocalDateTime now() {
            return utc(clock.instant());
        }

        private static LocalDateTime utc(Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        }
    }

    /** Who is told, of which of those that wait. */
    private enum Told {
        PROVIDER("e.provider_id is not null and e.waits_since < :before"),
        ASKER("e.waits_since < :before"),
        /** That it was to be passed on by now. */
        COUNCIL_PASS_ON("e.council_by < :today and e.passed_on_at is null"),
        /** That it was passed on, and nobody wrote down an answer. */
        COUNCIL_ANSWER("e.council_by < :today and e.passed_on_at is not null");

        private final String due;

        Told(String due) {
            this.due = due;
        }
    }

    UnansweredEnquiries(
            EnquiryRepository enquiries,
            JdbcClient jdbc,
            TransactionOperations transaction,
            EnquiryTelling telling,
            Waits waits) {
        this.enquiries = enquiries;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.telling = telling;
        this.waits = waits;
    }

    void run() {
        run(Told.PROVIDER, waits.remindAfterDays());
        run(Told.ASKER, waits.tellAskerAfterDays());
        run(Told.COUNCIL_PASS_ON, 0);
        run(Told.COUNCIL_ANSWER, 0);
    }

    private void run(Told told, int days) {
        for (var id : waiting(told, days)) {
            try {
                transaction.executeWithoutResult(status -> tell(told, id, days));
            } catch (DuplicateKeyException meanwhile) {
                LOG.debug("That question {} waits was told elsewhere at the same time", id, meanwhile);
            } catch (RuntimeException failure) {
                // One that cannot be told must not keep the others waiting; the next run tries it again.
                LOG.error("Nobody could be told that question {} waits", id, failure);
            }
        }
    }

    /** Writes first that it is told: of two copies at once, the second fails here and tells nobody. */
    private void tell(Told told, UUID id, int days) {
        var since = jdbc.sql("select e.waits_since from enquiry e where e.id = :id and " + told.due)
                .params(facts(days))
                .param("id", UuidBytes.of(id))
                .query(LocalDateTime.class)
                .optional();
        if (since.isEmpty()) {
            return;
        }
        jdbc.sql("insert into enquiry_reminder (enquiry_id, waits_since, reminder, told_at) values (?, ?, ?, ?)")
                .params(UuidBytes.of(id), since.get(), told.name(), waits.now())
                .update();
        var enquiry = enquiries.findById(id).orElseThrow();
        switch (told) {
            case PROVIDER -> telling.waits(enquiry, days);
            case ASKER -> telling.stillWaits(enquiry, days);
            case COUNCIL_PASS_ON, COUNCIL_ANSWER -> telling.overdue(enquiry);
        }
    }

    private List<UUID> waiting(Told told, int days) {
        return jdbc.sql("select e.id from enquiry e where " + told.due
                        + " and not exists (select 1 from enquiry_reminder r where r.enquiry_id = e.id"
                        + " and r.waits_since = e.waits_since and r.reminder = :told) order by e.waits_since, e.id")
                .params(facts(days))
                .param("told", told.name())
                .query((row, n) -> UuidBytes.toUuid(row.getBytes("id")))
                .list();
    }

    private Map<String, Object> facts(int days) {
        return Map.of("before", waits.before(days), "today", London.today(waits.clock()));
    }
}
