package carefair.purchasing;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.operations.DueDeletion;
import carefair.operations.KeepFor;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what was asked and answered when no order came of it: of the council about a support plan, and of a provider, with what was
 * reported of that. That it was asked stays.
 */
@Component
class OldEnquiries implements DueDeletion {

    private record Asked(UUID question, UUID answer) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final KeepFor keepFor;
    private final InstantSource clock;

    OldEnquiries(JdbcClient jdbc, Words words, KeepFor keepFor, InstantSource clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "enquiries without an order";
    }

    @Override
    @Transactional
    public long deleteDue() {
        return due().stream()
                        .filter(enquiry -> Stream.of(enquiry.question(), enquiry.answer())
                                        .mapToInt(id -> words.erase(new WordsId(id)))
                                        .sum()
                                > 0)
                        .count()
                + ofProviders().stream()
                        .filter(id -> words.erase(new WordsId(id)) > 0)
                        .count();
    }

    /** A report that waits for the council keeps its thread until it is answered. */
    private List<UUID> ofProviders() {
        return jdbc.sql("""
                select m.words_id as words_id from enquiry e join enquiry_message m on m.enquiry_id = e.id
                where m.words_id is not null and e.last_at < ? and not exists (select 1 from care_order o
                        where o.account_id = e.account_id and o.provider_id = e.provider_id and o.placed_at >= e.begun_at)
                    and not exists (select 1 from enquiry_report w where w.enquiry_id = e.id and w.answered_at is null)
                union all
                select r.words_id from enquiry e join enquiry_report r on r.enquiry_id = e.id
                where e.last_at < ? and r.answered_at < ?
                union all
                select r.answer_id from enquiry e join enquiry_report r on r.enquiry_id = e.id
                where e.last_at < ? and r.answered_at < ?
                """)
                .params(oldest(), oldest(), oldest(), oldest(), oldest())
                .query((row, n) -> UuidBytes.toUuid(row.getBytes("words_id")))
                .list();
    }

    private LocalDateTime oldest() {
        return London.today(clock).minus(keepFor.enquiry()).atStartOfDay();
    }

    private List<Asked> due() {
        return jdbc.sql("""
                select q.words_id, q.answer_id from plan_question q where q.answered_at < ?
                    and not exists (select 1 from care_order o where o.account_id = q.account_id
                        and o.category = q.category and o.placed_at >= q.asked_at)
                """)
                .param(oldest())
                .query((row, n) -> new Asked(
                        UuidBytes.toUuid(row.getBytes("words_id")), UuidBytes.toUuid(row.getBytes("answer_id"))))
                .list();
    }
}
