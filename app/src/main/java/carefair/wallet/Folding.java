package carefair.wallet;

import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Folds what was posted to DEFERRED accounts into their balance rows, many postings at once: gives each its number and balance and takes
 * it out of the outbox, in one transaction. Until then what counts is the row and what is not folded yet, together.
 */
@Component
class Folding {

    private static final int AT_ONCE = 1_000;

    private record Told(long id, UUID journal) {}

    private record Posted(UUID journal, int leg, long account, long dr, long cr) {}

    private final JdbcClient jdbc;
    private final Balances balances;

    Folding(JdbcClient jdbc, Balances balances) {
        this.jdbc = jdbc;
        this.balances = balances;
    }

    /** Folds some, in the caller's transaction. Two that fold at once take different journals. @return how many journals */
    int foldSome() {
        var told = jdbc.sql("select id, journal_id from outbox where topic = 'POSTED' order by id limit " + AT_ONCE
                        + " for update skip locked")
                .query((row, n) -> new Told(row.getLong(1), UuidBytes.toUuid(row.getBytes(2))))
                .list();
        if (told.isEmpty()) {
            return 0;
        }
        fold(postings(told));
        jdbc.sql("delete from outbox where id in (:ids)")
                .param("ids", told.stream().map(Told::id).toList())
                .update();
        return told.size();
    }

    /** The balance in pence with what is not folded yet. */
    long exact(long account) {
        return jdbc.sql("""
                select b.posted_cr - b.posted_dr + coalesce(
                    (select sum(p.cr - p.dr) from outbox o join posting p on p.journal_id = o.journal_id
                        where p.account_id = b.account_id and p.account_seq is null), 0)
                from account_balance b where b.account_id = ?
                """).param(account).query(Long.class).single();
    }

    /** What was posted to all accounts of a kind and is not folded yet, in pence. */
    long unfolded(String council, AccountKind kind) {
        return jdbc.sql("""
                select coalesce(sum(p.cr - p.dr), 0) from outbox o join posting p on p.journal_id = o.journal_id
                join ledger_account a on a.id = p.account_id
                where p.account_seq is null and p.account_kind = ? and a.council_id = ?
                """).params(kind.name(), council).query(Long.class).single();
    }

    /** In the order in which they were told. */
    private List<Posted> postings(List<Told> told) {
        var found = new LinkedHashMap<UUID, List<Posted>>();
        told.forEach(each -> found.put(each.journal(), new ArrayList<>()));
        jdbc.sql("""
                select journal_id, leg, account_id, dr, cr from posting where journal_id in (:journals) and account_seq is null
                """)
                .param("journals", found.keySet().stream().map(UuidBytes::of).toList())
                .query((row, n) -> new Posted(
                        UuidBytes.toUuid(row.getBytes(1)),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .list()
                .forEach(posted ->
                        Objects.requireNonNull(found.get(posted.journal())).add(posted));
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void fold(List<Posted> postings) {
        var accounts = new TreeMap<Long, Folded>();
        postings.forEach(posted -> accounts.put(posted.account(), Folded.NOTHING));
        if (accounts.isEmpty()) {
            return;
        }
        var rows = balances.lockAll(accounts.keySet()).stream()
                .collect(Collectors.toMap(Balances.Balance::account, row -> row));
        var entries = new ManyRows("fold_entry", "journal_id, leg, account_id, account_seq, balance_after");
        for (var posted : postings) {
            var row = Objects.requireNonNull(rows.get(posted.account()));
            var folded = Objects.requireNonNull(accounts.get(posted.account())).plus(posted);
            accounts.put(posted.account(), folded);
            entries.add(
                    UuidBytes.of(posted.journal()),
                    posted.leg(),
                    posted.account(),
                    row.seq() + folded.lines(),
                    row.postedCr() + folded.cr() - row.postedDr() - folded.dr());
        }
        entries.into(jdbc);
        balances.foldAll(accounts);
    }

    /** What is added to one account's row. */
    record Folded(long dr, long cr, long lines) {

        static final Folded NOTHING = new Folded(0, 0, 0);

        private Folded plus(Posted posted) {
            return new Folded(dr + posted.dr(), cr + posted.cr(), lines + 1);
        }
    }
}
