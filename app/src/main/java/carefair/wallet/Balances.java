package carefair.wallet;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes balance rows: the only class that does. Every change is one statement that checks and acts at once and must touch exactly one
 * row; whoever changes several accounts does so in ascending order of id.
 */
@Component
class Balances {

    /** What an account's counters said when they were read. */
    record Balance(long account, long postedDr, long postedCr, long pendingDr, boolean frozen) {

        /** What may still be set aside, in pence. */
        long left() {
            return postedCr - postedDr - pendingDr;
        }
    }

    private static final String SELECT =
            "select account_id, posted_dr, posted_cr, pending_dr, frozen from account_balance where account_id = ?";

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of an account just opened. */
    void open(long account, AccountKind kind) {
        jdbc.sql("""
                insert into account_balance (account_id, posted_dr, posted_cr, pending_dr, pending_cr, seq, floor_pence)
                values (?, 0, 0, 0, 0, 0, ?)
                """).param(account).param(kind.guarded ? 0L : null).update();
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

    void post(Leg leg) {
        mustBeOne(leg.account(), leg.fromHold() ? debitHeld(leg) : leg.dr() > 0 ? debit(leg) : credit(leg));
    }

    private int debitHeld(Leg leg) {
        return jdbc.sql("""
                update account_balance set posted_dr = posted_dr + ?, pending_dr = pending_dr - ?, seq = seq + 1
                where account_id = ? and pending_dr >= ?
                """).params(leg.dr(), leg.dr(), leg.account(), leg.dr()).update();
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
                row.getBoolean("frozen"));
    }
}
