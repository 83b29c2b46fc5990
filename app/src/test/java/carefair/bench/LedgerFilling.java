package carefair.bench;

import carefair.identity.OrganisationId;
import carefair.shared.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fills a ledger with a year of spends, many rows a statement: everything that a spend by the service leaves behind, so that every promise
 * holds afterwards; the benches that use it prove that. Each wallet is paid in once and then spends in turn.
 */
final class LedgerFilling {

    private static final int AT_ONCE = 50_000;
    private static final int PROVIDERS = 100;
    private static final long YEAR = Duration.ofDays(365).toMillis();

    private final LedgerBench bench;
    private final long wallets;
    private final long spends;
    private final long start = Instant.now().minus(Duration.ofDays(365)).toEpochMilli();

    /** @param wallets in whole hundreds */
    LedgerFilling(LedgerBench bench, int wallets, long postings) {
        this.bench = bench;
        this.wallets = wallets;
        this.spends = Math.max(1, (postings / 2 - wallets) / wallets) * wallets;
    }

    /** @return how many postings there are now */
    long fill() throws SQLException {
        bench.addPeople((int) wallets);
        bench.addProviders(PROVIDERS);
        try (var connection = bench.server.root()) {
            connection.setCatalog(bench.database.user().replace("_app", ""));
            run(connection, "set foreign_key_checks = 0, unique_checks = 0");
            accounts(connection);
            payIns(connection);
            for (long from = 0; from < spends; from += AT_ONCE) {
                numbers(connection, from, Math.min(AT_ONCE, spends - from), "SPEND");
                spends(connection);
            }
            balances(connection);
            run(connection, "drop table bench_wallet, bench_provider, bench_n");
            for (var table : List.of("journal", "posting", "audit_event", "fold_entry", "account_balance", "hold")) {
                run(connection, "analyze table " + table);
            }
        }
        return 2 * (spends + wallets);
    }

    private void accounts(Connection connection) throws SQLException {
        var own =
                "insert into ledger_account (council_id, kind, side, owner_id, fund_id, mode, status, opened_at) values ('dorset', ";
        run(
                connection,
                own
                        + "'COUNCIL_FUNDING', 'D', repeat(char(0), 16), repeat(char(0), 16), 'DEFERRED', 'OPEN', utc_timestamp(6))");
        run(connection, "create table bench_provider (p int primary key, org binary(16))");
        var organisations = new ArrayList<Object>();
        for (int p = 0; p < PROVIDERS; p++) {
            Collections.addAll(organisations, p, id(bench.providers.get(p)));
        }
        insert(connection, "insert into bench_provider values ", "(?, ?)", organisations);
        run(
                connection,
                "insert into ledger_account (council_id, kind, side, owner_id, fund_id, mode, status, opened_at)"
                        + " select 'dorset', 'PROVIDER_PAYABLE', 'C', org, org, 'DEFERRED', 'OPEN', utc_timestamp(6) from bench_provider");
        run(
                connection,
                "insert into account_balance (account_id, posted_dr, posted_cr, pending_dr, pending_cr, seq, floor_pence)"
                        + " select id, 0, 0, 0, 0, 0, null from ledger_account where mode = 'DEFERRED'");
        run(connection, "create table bench_wallet (w int primary key, person binary(16), actor binary(16))");
        for (int from = 0; from < wallets; from += 1_000) {
            var rows = new ArrayList<Object>();
            for (int w = from; w < Math.min(wallets, from + 1_000); w++) {
                var who = bench.people.get(w);
                Collections.addAll(
                        rows,
                        w,
                        UuidBytes.of(who.account().value()),
                        UuidBytes.of(who.signIn().value()));
            }
            insert(connection, "insert into bench_wallet values ", "(?, ?, ?)", rows);
        }
        run(connection, "alter table bench_wallet add column account bigint");
        run(
                connection,
                "update bench_wallet b straight_join ledger_account a on a.council_id = 'dorset' and a.kind = 'DIRECT_PAYMENT'"
                        + " and a.owner_id = b.person set b.account = a.id");
        run(connection, "alter table bench_provider add column account bigint");
        run(connection, "update bench_provider b join ledger_account a on a.owner_id = b.org set b.account = a.id");
        run(
                connection,
                "create table bench_n (n bigint primary key, jid binary(16), hid binary(16), aid binary(16), kid binary(16), oid binary(16),"
                        + " at datetime(6), w int, p int, hash varchar(64))");
    }

    /** What each of the next journals is made of: identifiers that begin with their time, as the application's do. */
    private void numbers(Connection connection, long from, long count, String scope) throws SQLException {
        var ms = "(" + start + " + "
                + (scope.equals("SPEND") ? "60000 + " + (YEAR - 120_000) + " * n div " + spends : "n div 10") + ")";
        run(connection, "truncate table bench_n");
        run(
                connection,
                "insert into bench_n select n, " + id(ms, 1) + ", " + id(ms, 2) + ", " + id(ms, 3) + ", " + id(ms, 4)
                        + ", "
                        + id(ms, 5) + ", from_unixtime(" + ms + " / 1000.0), n % " + wallets + ", n % " + PROVIDERS
                        + ", sha2(concat('" + scope + "', n), 256) from (select seq + " + from + " as n from seq_0_to_"
                        + (count - 1) + ") of");
    }

    private static String id(String ms, int kind) {
        return "unhex(concat(lpad(hex(" + ms + "), 12, '0'), '7', lpad(hex(n % 4096), 3, '0'), '8', lpad(hex(n * 8 + "
                + kind + "), 15, '0')))";
    }

    private void payIns(Connection connection) throws SQLException {
        for (long from = 0; from < wallets; from += AT_ONCE) {
            numbers(connection, from, Math.min(AT_ONCE, wallets - from), "PAY_IN");
            var system = "repeat(char(0), 16)";
            run(
                    connection,
                    "insert into idempotency select 'dorset', 'PAY_IN', kid, hash, 'DONE', null, jid, 0, 0, at, false from bench_n");
            run(
                    connection,
                    "insert into journal (id, council_id, kind, actor_id, on_behalf_of, auth_basis, reason_code, period_first,"
                            + " period_last, effective_on, recorded_at, command_scope, command_key, request_hash)"
                            + " select jid, 'dorset', 'PAY_IN', " + system
                            + ", b.person, 'SYSTEM', 'SCHEDULE', date(at), date(at), date(at), at, 'PAY_IN', kid, hash"
                            + " from bench_n x join bench_wallet b on b.w = x.w");
            run(
                    connection,
                    "insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, account_seq,"
                            + " balance_after) select jid, 1, 'PAY_IN', b.account, 'DIRECT_PAYMENT', 'C', 0, "
                            + paidIn()
                            + ", 1, " + paidIn() + " from bench_n x join bench_wallet b on b.w = x.w");
            run(
                    connection,
                    "insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr)"
                            + " select jid, 2, 'PAY_IN', a.id, 'COUNCIL_FUNDING', 'D', " + paidIn() + ", 0"
                            + " from bench_n x join ledger_account a on a.kind = 'COUNCIL_FUNDING'");
            run(
                    connection,
                    "insert into fold_entry select jid, 2, a.id, n + 1, -" + paidIn() + " * (n + 1)"
                            + " from bench_n x join ledger_account a on a.kind = 'COUNCIL_FUNDING'");
            run(
                    connection,
                    "insert into audit_event (id, recorded_at, actor_id, subject_id, action, resource_kind, resource_id, reason_code)"
                            + " select aid, at, " + system
                            + ", b.person, 'MONEY_PAID_IN', 'journal', jid, 'SCHEDULE' from bench_n x join bench_wallet b on b.w = x.w");
        }
    }

    private void spends(Connection connection) throws SQLException {
        var of = " from bench_n x join bench_wallet b on b.w = x.w join bench_provider q on q.p = x.p";
        var pence = "(100 + x.p)";
        var nth = "(n div " + wallets + " + 1)";
        var left = "(" + paidIn() + " - " + pence + " * " + nth + ")";
        var policy = "(select max(id) from policy_version)";
        run(
                connection,
                "insert into idempotency select 'dorset', 'SPEND', kid, hash, 'DONE', hid, jid, " + pence
                        + ", 0, at, false from bench_n x");
        run(
                connection,
                "insert into hold (id, wallet_id, order_id, payee_id, payee_account_id, category, first_day, last_day,"
                        + " plan_version_id, policy_version_id, amount, captured, released, state, version, held_at)"
                        + " select hid, b.person, oid, q.org, q.account, 'company', date(at), date(at), b.person, "
                        + policy + ", "
                        + pence + ", " + pence + ", 0, 'CAPTURED', 0, at" + of);
        run(
                connection,
                "insert into hold_line (hold_id, account_id, place, amount, captured, released, left_after) select hid, b.account, 1, "
                        + pence + ", " + pence + ", 0, " + left + of);
        run(
                connection,
                "insert into journal (id, council_id, kind, actor_id, on_behalf_of, auth_basis, reason_code, order_id, hold_id,"
                        + " payee_id, policy_version_id, effective_on, recorded_at, command_scope, command_key, request_hash)"
                        + " select jid, 'dorset', 'CAPTURE', b.actor, b.person, 'THEMSELVES', 'ORDER_PLACED', oid, hid, q.org, "
                        + policy
                        + ", date(at), at, 'SPEND', kid, hash" + of);
        run(
                connection,
                "insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, account_seq,"
                        + " balance_after, category) select jid, 2, 'CAPTURE', b.account, 'DIRECT_PAYMENT', 'D', "
                        + pence
                        + ", 0, " + nth + " + 1, " + left + ", 'company'" + of);
        run(
                connection,
                "insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, category)"
                        + " select jid, 1, 'CAPTURE', q.account, 'PROVIDER_PAYABLE', 'C', 0, " + pence + ", 'company'"
                        + of);
        run(
                connection,
                "insert into fold_entry select jid, 1, q.account, n div " + PROVIDERS + " + 1, " + pence + " * (n div "
                        + PROVIDERS + " + 1)" + of);
        run(
                connection,
                "insert into audit_event (id, recorded_at, actor_id, subject_id, action, resource_kind, resource_id, reason_code)"
                        + " select aid, at, b.actor, b.person, 'MONEY_SPENT', 'hold', hid, 'ORDER_PLACED'" + of);
    }

    private void balances(Connection connection) throws SQLException {
        long each = spends / wallets;
        run(
                connection,
                "update account_balance a join bench_wallet b on b.account = a.account_id set posted_cr = " + paidIn()
                        + ", posted_dr = (100 + b.w % " + PROVIDERS + ") * " + each + ", seq = " + (each + 1));
        run(
                connection,
                "update account_balance a join bench_provider q on q.account = a.account_id set posted_cr = (100 + q.p) * "
                        + spends / PROVIDERS + ", seq = " + spends / PROVIDERS);
        run(
                connection,
                "update account_balance b join ledger_account a on a.id = b.account_id and a.kind = 'COUNCIL_FUNDING' set posted_dr = "
                        + paidIn() * wallets + ", seq = " + wallets);
    }

    /** Enough for all a wallet spends, in pence. */
    private long paidIn() {
        return 200 * (spends / wallets) + 1_000;
    }

    private static byte[] id(OrganisationId organisation) {
        return UuidBytes.of(organisation.value());
    }

    private static void insert(Connection connection, String head, String row, List<Object> values)
            throws SQLException {
        int columns = row.split(",").length;
        try (var sql = connection.prepareStatement(
                head + String.join(", ", Collections.nCopies(values.size() / columns, row)))) {
            for (int i = 0; i < values.size(); i++) {
                sql.setObject(i + 1, values.get(i));
            }
            sql.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }
}
