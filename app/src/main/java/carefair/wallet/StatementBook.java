package carefair.wallet;

import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of an account. Order is the account's own sequence: clocks may disagree, the sequence does not. */
@Component
class StatementBook {

    /** A line before names are known. */
    record Row(
            UUID journal,
            long number,
            AccountKind account,
            Instant at,
            JournalKind what,
            @Nullable UUID order,
            @Nullable UUID payee,
            UUID actor,
            UUID person,
            String reasonCode,
            @Nullable LocalDate periodFirst,
            @Nullable LocalDate periodLast,
            @Nullable UUID words,
            StatementLine.@Nullable Place reverses,
            Money amount,
            Money after) {}

    record HeldRow(UUID order, UUID payee, Money amount, Instant since) {}

    private static final String SELECT = """
            select j.id, p.account_seq, p.account_kind, p.cr - p.dr as amount, p.balance_after, j.recorded_at, j.kind, j.order_id,
                j.payee_id, j.actor_id, j.on_behalf_of, j.reason_code, j.period_first, j.period_last,
                w.words_id, o.account_seq as reverses_number, oj.effective_on as reverses_day
            from posting p join journal j on j.id = p.journal_id
            left join journal_words w on w.journal_id = j.id
            left join posting o on o.journal_id = p.reverses_journal and o.leg = p.reverses_leg
            left join journal oj on oj.id = o.journal_id
            """;

    /**
     * From the lines of one account, by the index of what they were reversed by, which MySQL and MariaDB are told: almost no posting
     * reverses another, so their statistics count all that do not as one and the same, and they would read every posting there is.
     */
    static final String REVERSALS = """
            select /*! straight_join */ p.account_seq as of_number, r.account_seq, rj.effective_on
            from posting p join posting r /*! force index (posting_reverses_another) */
                on r.reverses_journal = p.journal_id and r.reverses_leg = p.leg
            join journal rj on rj.id = r.journal_id
            where p.account_id = ? and p.account_seq > ? and p.account_seq <= ? order by r.account_seq
            """;

    private final JdbcClient jdbc;

    StatementBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of some days: those after one number up to and with another. */
    record Stretch(long before, long last) {}

    /**
     * The lines of the days from one to another, both counted. A day begins with the first line of that day or later; what a clock that went
     * back wrote after that line belongs to the day too, so that one day's closing is always the next one's opening.
     */
    Stretch stretch(long account, LocalDate from, LocalDate to) {
        var after = to.plusDays(1);
        return jdbc.sql("""
                select b.seq, min(case when j.effective_on >= ? then p.account_seq end) as first_line,
                    min(case when j.effective_on >= ? then p.account_seq end) as first_after
                from account_balance b
                left join posting p on p.account_id = b.account_id
                left join journal j on j.id = p.journal_id
                where b.account_id = ? group by b.account_id, b.seq
                """)
                .params(from, after, account)
                .query((row, n) -> new Stretch(before(row, "first_line"), before(row, "first_after")))
                .single();
    }

    /** The number before a line's, or the last there is if there is no such line. */
    private static long before(ResultSet row, String line) throws SQLException {
        long number = row.getLong(line);
        return row.wasNull() ? row.getLong("seq") : number - 1;
    }

    /** The sum in the account after a line; nothing before the first. */
    Money after(long account, long number) {
        return jdbc.sql("select balance_after from posting where account_id = ? and account_seq = ?")
                .params(account, number)
                .query(Long.class)
                .optional()
                .map(Money::ofPence)
                .orElse(Money.ZERO);
    }

    /** Lines after one number up to and with another. */
    List<Row> between(long account, long after, long last) {
        return jdbc.sql(SELECT
                        + "where p.account_id = ? and p.account_seq > ? and p.account_seq <= ? order by p.account_seq")
                .params(account, after, last)
                .query(StatementBook::row)
                .list();
    }

    /** For each line of that stretch of which something was taken back: by which lines. */
    Map<Long, List<StatementLine.Place>> reversals(long account, long after, long last) {
        var found = new HashMap<Long, List<StatementLine.Place>>();
        jdbc.sql(REVERSALS).params(account, after, last).query(row -> {
            found.computeIfAbsent(row.getLong("of_number"), of -> new ArrayList<>())
                    .add(new StatementLine.Place(
                            row.getLong("account_seq"), row.getObject("effective_on", LocalDate.class)));
        });
        return found;
    }

    /** The last lines of an account, newest first. */
    List<Row> newest(long account, int limit) {
        return jdbc.sql(SELECT + "where p.account_id = ? order by p.account_seq desc limit ?")
                .params(account, limit)
                .query(StatementBook::row)
                .list();
    }

    /** What is still held on an account, oldest first. */
    List<HeldRow> held(long account) {
        return jdbc.sql("""
                select h.order_id, h.payee_id, l.amount - l.captured - l.released as amount, h.held_at
                from hold_line l join hold h on h.id = l.hold_id
                where l.account_id = ? and l.amount > l.captured + l.released order by h.held_at, h.id
                """)
                .param(account)
                .query((row, n) -> new HeldRow(
                        UuidBytes.toUuid(row.getBytes("order_id")),
                        UuidBytes.toUuid(row.getBytes("payee_id")),
                        Money.ofPence(row.getLong("amount")),
                        Utc.instant(row, "held_at")))
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                UuidBytes.toUuid(row.getBytes("id")),
                row.getLong("account_seq"),
                AccountKind.valueOf(row.getString("account_kind")),
                Utc.instant(row, "recorded_at"),
                JournalKind.valueOf(row.getString("kind")),
                UuidBytes.toUuidOrNull(row.getBytes("order_id")),
                UuidBytes.toUuidOrNull(row.getBytes("payee_id")),
                UuidBytes.toUuid(row.getBytes("actor_id")),
                UuidBytes.toUuid(row.getBytes("on_behalf_of")),
                row.getString("reason_code"),
                row.getObject("period_first", LocalDate.class),
                row.getObject("period_last", LocalDate.class),
                UuidBytes.toUuidOrNull(row.getBytes("words_id")),
                row.getObject("reverses_number") == null
                        ? null
                        : new StatementLine.Place(
                                row.getLong("reverses_number"), row.getObject("reverses_day", LocalDate.class)),
                Money.ofPence(row.getLong("amount")),
                Money.ofPence(row.getLong("balance_after")));
    }
}
