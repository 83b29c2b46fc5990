package carefair.wallet;

import carefair.shared.UuidBytes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proves the whole ledger by SQL alone, from its tables and nothing remembered: journals add up to nothing, balances are what their
 * postings say, floors hold, sequences have no gap, holds agree with what is set aside. It repairs nothing.
 */
@Component
public class LedgerProof {

    /**
     * A promise that does not hold.
     *
     * @param promise which, in a sentence
     * @param where the journal, account or hold, by its id
     */
    public record Breach(String promise, String where) {}

    private record Promise(String sentence, String breaches) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise("Each journal's postings add up to nothing", """
                    select j.id from journal j left join posting p on p.journal_id = j.id
                    group by j.id having count(p.leg) < 2 or sum(p.dr) <> sum(p.cr)
                    """),
            new Promise("Each account has its balance row", """
                    select a.id from ledger_account a left join account_balance b on b.account_id = a.id
                    where b.account_id is null
                    """),
            new Promise("A balance is what its postings say", """
                    select a.id from ledger_account a
                    join account_balance b on b.account_id = a.id
                    left join (select account_id, sum(dr) as dr, sum(cr) as cr from posting group by account_id) p
                        on p.account_id = a.id
                    where a.mode <> 'DEFERRED' and (b.posted_dr <> coalesce(p.dr, 0) or b.posted_cr <> coalesce(p.cr, 0))
                    """),
            new Promise("Each posting's balance is the sum of all up to it", """
                    select s.account_id from (
                        select account_id, balance_after, sum(cr - dr) over (partition by account_id order by account_seq) as so_far
                        from posting where account_seq is not null) s
                    where s.balance_after <> s.so_far
                    """),
            new Promise("What is left never falls under an account's floor", """
                    select a.id from ledger_account a
                    join account_balance b on b.account_id = a.id
                    where (a.mode = 'GUARDED' and b.floor_pence is null)
                        or posted_cr - posted_dr - pending_dr < floor_pence
                    """),
            new Promise("An account's sequence has no gap and no repeat", """
                    select a.id from ledger_account a
                    join account_balance b on b.account_id = a.id
                    left join (select account_id, count(*) as postings, count(distinct account_seq) as numbers,
                            min(account_seq) as lowest, max(account_seq) as highest
                        from posting group by account_id) p on p.account_id = a.id
                    where a.mode <> 'DEFERRED' and (b.seq <> coalesce(p.postings, 0) or b.seq <> coalesce(p.numbers, 0)
                        or b.seq <> coalesce(p.highest, 0) or coalesce(p.lowest, 1) <> 1)
                    """),
            new Promise("A hold is the sum of its lines", """
                    select h.id from hold h
                    left join (select hold_id, sum(amount) as amount, sum(captured) as captured, sum(released) as released
                        from hold_line group by hold_id) l on l.hold_id = h.id
                    where h.amount <> coalesce(l.amount, 0) or h.captured <> coalesce(l.captured, 0)
                        or h.released <> coalesce(l.released, 0)
                    """),
            new Promise("What open holds keep is what is set aside", """
                    select b.account_id from account_balance b
                    left join (select account_id, sum(amount - captured - released) as held from hold_line group by account_id) l
                        on l.account_id = b.account_id
                    where b.pending_dr <> coalesce(l.held, 0)
                    """),
            new Promise("What was captured of a hold was posted from the same fund", """
                    select l.hold_id from hold_line l
                    left join (select j.hold_id, p.account_id, sum(p.dr) as paid from posting p join journal j on j.id = p.journal_id
                        where j.kind = 'CAPTURE' and p.dr > 0 group by j.hold_id, p.account_id) paid
                        on paid.hold_id = l.hold_id and paid.account_id = l.account_id
                    where l.captured <> coalesce(paid.paid, 0)
                    """));

    private final JdbcClient jdbc;

    LedgerProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every promise that does not hold now, each with where; empty when all hold. Ask when nothing is being posted. */
    public List<Breach> breaches() {
        var breaches = new ArrayList<Breach>();
        for (var promise : PROMISES) {
            jdbc.sql(promise.breaches())
                    .query((row, n) -> new Breach(promise.sentence(), where(row.getObject(1))))
                    .list()
                    .forEach(breaches::add);
        }
        return List.copyOf(breaches);
    }

    private static String where(Object id) {
        return id instanceof byte[] bytes ? UuidBytes.toUuid(bytes).toString() : String.valueOf(id);
    }
}
