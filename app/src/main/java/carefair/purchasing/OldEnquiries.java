package carefair.purchasing;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.operations.DueDeletion;
import carefair.operations.KeepFor;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what was asked and answered about a support plan when no order of that kind came of it. That it was asked stays. */
@Component
class OldEnquiries implements DueDeletion {

    private record Enquiry(UUID question, UUID answer) {}

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
                .count();
    }

    private List<Enquiry> due() {
        return jdbc.sql("""
                select q.words_id, q.answer_id from plan_question q where q.answered_at < ?
                    and not exists (select 1 from care_order o where o.account_id = q.account_id
                        and o.category = q.category and o.placed_at >= q.asked_at)
                """)
                .param(London.today(clock).minus(keepFor.enquiry()).atStartOfDay())
                .query((row, n) -> new Enquiry(
                        UuidBytes.toUuid(row.getBytes("words_id")), UuidBytes.toUuid(row.getBytes("answer_id"))))
                .list();
    }
}
