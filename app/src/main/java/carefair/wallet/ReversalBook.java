package carefair.wallet;

import carefair.audit.WordsId;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what can be reversed, and counts what was. */
@Component
class ReversalBook {

    /**
     * One posting of a journal, in pence.
     *
     * @param back what of it went back, or is disputed
     */
    record Line(
            int leg,
            long account,
            AccountKind kind,
            long dr,
            long cr,
            long back,
            @Nullable CategoryCode category) {
        long left() {
            return dr + cr - back;
        }

        boolean ofFund() {
            return kind.fund != null;
        }
    }

    private final JdbcClient jdbc;

    ReversalBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> lines(UUID journal) {
        return jdbc.sql("""
                select p.leg, p.account_id, p.account_kind, p.dr, p.cr, p.category, coalesce(r.refunded + r.disputed, 0) as back
                from posting p left join refundable r on r.journal_id = p.journal_id and r.leg = p.leg
                where p.journal_id = ? order by p.leg
                """)
                .param(UuidBytes.of(journal))
                .query((row, n) -> new Line(
                        row.getInt("leg"),
                        row.getLong("account_id"),
                        AccountKind.valueOf(row.getString("account_kind")),
                        row.getLong("dr"),
                        row.getLong("cr"),
                        row.getLong("back"),
                        Optional.ofNullable(row.getString("category"))
                                .map(CategoryCode::new)
                                .orElse(null)))
                .list();
    }

    /** The hold a journal captured from, if it did. */
    Optional<UUID> holdOf(UUID journal) {
        return jdbc.sql("select hold_id from journal where id = ? and hold_id is not null")
                .param(UuidBytes.of(journal))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .optional();
    }

    /** What was paid of a hold, and how much of that went back, payment by payment. */
    List<Refunds.Paid> paid(HoldId hold) {
        return jdbc.sql("""
                select j.id, j.recorded_at, sum(p.dr) as paid, sum(coalesce(r.refunded + r.disputed, 0)) as back
                from journal j join posting p on p.journal_id = j.id and p.dr > 0
                left join refundable r on r.journal_id = p.journal_id and r.leg = p.leg
                where j.hold_id = ? group by j.id, j.recorded_at order by j.recorded_at, j.id
                """)
                .param(UuidBytes.of(hold.value()))
                .query((row, n) -> new Refunds.Paid(
                        UuidBytes.toUuid(row.getBytes("id")),
                        Utc.instant(row, "recorded_at"),
                        Money.ofPence(row.getLong("paid")),
                        Money.ofPence(row.getLong("back"))))
                .list();
    }

    /**
     * Counts a part or all of a posting as gone back. What is {@code disputed} stays 0 until people can pay by card: it is what a payer's bank
     * takes back. Whoever calls has locked the posting's account, so its row is made at most once; that
     * no more goes back than was posted is also the database's own check.
     */
    void count(UUID journal, Line line, long pence) {
        int rows = jdbc.sql("""
                update refundable set refunded = refunded + ?
                where journal_id = ? and leg = ? and refunded + disputed + ? <= paid
                """)
                .params(pence, UuidBytes.of(journal), line.leg(), pence)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into refundable (journal_id, leg, paid, refunded, disputed) values (?, ?, ?, ?, 0)")
                    .params(UuidBytes.of(journal), line.leg(), line.dr() + line.cr(), pence)
                    .update();
        }
    }

    /** Keeps why a journal was posted. */
    void explain(UUID journal, WordsId words) {
        jdbc.sql("insert into journal_words (journal_id, words_id) values (?, ?)")
                .params(UuidBytes.of(journal), UuidBytes.of(words.value()))
                .update();
    }
}
