package carefair.wallet;

import carefair.operations.ManyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes balance rows: the only class that does. Every change is one statement that checks and acts at once and must touch exactly one
 * row; whoever changes several accounts does so in ascending order of id.
 */
@Component
class Balances {

    /** What an account's counters said when they were read. */
    record Balance(long account, long postedDr, long postedCr, long pendingDr, long seq, boolean frozen) {

        /** What may still be set aside, in pence. */
        long left() {
            return postedCr - postedDr - pendingDr;
        }

        /** As it stands after one line more that takes so much out, in pence. */
        Balance less(long pence) {
            return new Balance(account, postedDr + pence, postedCr, pendingDr, seq + 1, frozen);
        }
    }

    /** So much out of one account, over so many lines. */
    record Debit(long account, long dr, long lines) {}

    /** So much into one account, over so many lines. */
    record Credit(long cr, long lines) {

        static final Credit NONE = new Credit(0, 0);

        Credit plus(long pence) {
            return new Credit(cr + pence, lines + 1);
        }
    }

    private static final String SELECT =
            "select account_id, posted_dr, posted_cr, pending_dr, seq, frozen from account_balance where account_id = ?";

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of an account just opened. */
    void open(long account, AccountKind kind) {
        jdbc.sql("""
                insert into account_balance (account_id, posted_dr, posted_cr, pending_dr, pending_cr, seq, floor_pence, ceiling_pence)
                values (?, 0, 0, 0, 0, 0, ?, ?)
                """)
                .param(account)
                .param(kind.guarded() ? 0L : null)
                .param(kind.passesThrough() ? 0L : null)
                .update();
    }

    Balance read(long account) {
        return jdbc.sql(SELECT).param(account).query(Balances::balance).single();
    }

    /** Reads a row and keeps it from changing until the transaction ends. */
    Balance lock(long account) {
        return jdbc.sql(SELECT + " for update")
                .param(account)
                .query(Balances::balance)
                .single();
    }

    void setAside(long account, long pence) {
        mustBeOne(account, jdbc.sql("""
                        update account_balance set pending_dr = pending_dr + ?
                        where account_id = ? and frozen = false and posted_cr - posted_dr - pending_dr - ? >= floor_pence
                        """).params(pence, account, pence).update());
    }

    /** Keeps new spending off an account, or lets it on again. */
    void freeze(long account, boolean frozen) {
        mustBeOne(
                account,
                jdbc.sql("update account_balance set frozen = ? where account_id = ?")
                        .params(frozen, account)
                        .update());
    }

    void giveBack(long account, long pence) {
        mustBeOne(account, jdbc.sql("""
                        update account_balance set pending_dr = pending_dr - ?
                        where account_id = ? and pending_dr >= ?
                        """).params(pence, account, pence).update());
    }

    /** Adds what was posted to DEFERRED accounts since they were last folded, under their locks. */
    void foldAll(Map<Long, Folding.Folded> accounts) {
        var rows = addedTo();
        accounts.forEach((account, folded) -> rows.add(account, folded.dr(), folded.cr(), 0, 0, folded.lines()));
        addTo(rows);
    }

    /** Credits many accounts by one statement, each locked before. */
    void creditAll(Map<Long, Credit> accounts) {
        var rows = addedTo();
        accounts.forEach((account, credit) -> rows.add(account, 0, credit.cr(), 0, 0, credit.lines()));
        addTo(rows);
    }

    private static ManyRows addedTo() {
        return new ManyRows("account_balance", "account_id, posted_dr, posted_cr, pending_dr, pending_cr, seq");
    }

    private void addTo(ManyRows rows) {
        // The rows are there since their accounts are: this is one statement, known to all three databases, that adds
        // to many of them.
        rows.into(
                jdbc,
                " on duplicate key update posted_dr = posted_dr + values(posted_dr),"
                        + " posted_cr = posted_cr + values(posted_cr), seq = seq + values(seq)");
    }

    void post(Leg leg) {
        mustBeOne(
                leg.account(),
                leg.kind().passesThrough()
                        ? passThrough(leg)
                        : leg.fromHold() ? debitHeld(leg) : leg.dr() > 0 ? debit(leg) : credit(leg));
    }

    /** In and out by one statement, so that the row's floor and ceiling hold before and after. */
    private int passThrough(Leg in) {
        return jdbc.sql("""
                update account_balance set posted_dr = posted_dr + ?, posted_cr = posted_cr + ?, seq = seq + 2
                where account_id = ? and frozen = false
                """).params(in.cr(), in.cr(), in.account()).update();
    }

    private int debitHeld(Leg leg) {
        return jdbc.sql("""
                update account_balance set posted_dr = posted_dr + ?, pending_dr = pending_dr - ?, seq = seq + 1
                where account_id = ? and pending_dr >= ?
                """).params(leg.dr(), leg.dr(), leg.account(), leg.dr()).update();
    }

    /** Debits many accounts by one statement, each locked and looked at before. */
    void debitAll(List<Debit> debits) {
        var rows = new ManyRows("account_balance", "account_id, posted_dr, posted_cr, pending_dr, pending_cr, seq");
        debits.forEach(debit -> rows.add(debit.account(), debit.dr(), 0, 0, 0, debit.lines()));
        // By key, row by row: a join with as many selects as there are accounts takes the server longer than all
        // inserts.
        int changed = rows.into(
                jdbc, " on duplicate key update posted_dr = posted_dr + values(posted_dr), seq = seq + values(seq)");
        // Two for each row that was there: one for a row that was not, which would be no account.
        if (changed != 2 * debits.size()) {
            throw new IllegalStateException(changed + " changes of " + debits.size() + " accounts");
        }
    }

    /** Reads many rows and keeps them from changing until the transaction ends; locked in ascending order. */
    List<Balance> lockAll(Collection<Long> accounts) {
        return jdbc.sql("select account_id, posted_dr, posted_cr, pending_dr, seq, frozen from account_balance"
                        + " where account_id in (:accounts) order by account_id for update")
                .param("accounts", accounts)
                .query(Balances::balance)
                .list();
    }

    private int debit(Leg leg) {
        return jdbc.sql("""
                update account_balance set posted_dr = posted_dr + ?, seq = seq + 1
                where account_id = ? and (floor_pence is null or posted_cr - posted_dr - pending_dr - ? >= floor_pence)
                """).params(leg.dr(), leg.account(), leg.dr()).update();
    }

    private int credit(Leg leg) {
        return jdbc.sql("update account_balance set posted_cr = posted_cr + ?, seq = seq + 1 where account_id = ?")
                .params(leg.cr(), leg.account())
                .update();
    }

    private static void mustBeOne(long account, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("Account " + account + " did not allow what was planned under its lock");
        }
    }

    private static Balance balance(ResultSet row, int n) throws SQLException {
        return new Balance(
                row.getLong("account_id"),
                row.getLong("posted_dr"),
                row.getLong("posted_cr"),
                row.getLong("pending_dr"),
                row.getLong("seq"),
                row.getBoolean("frozen"));
    }
}
