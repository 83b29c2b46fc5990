package carefair.wallet;

import carefair.operations.DataCommand;
import carefair.shared.CommandKey;
import carefair.testing.MariaDbServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A sealed ledger on a real MariaDB, and somebody with the administrator's rights who edits, deletes, swaps and cuts off rows at random:
 * each must be found by {@code bin/verify-ledger}'s own code, and what is wrong named.
 */
public final class Tampering implements AutoCloseable {

    /** Every column that somebody may have an interest in, by table: the first is what the row is called by. */
    private static final Map<String, List<String>> COLUMNS = new TreeMap<>(Map.of(
            "journal",
            List.of(
                    "id",
                    "kind",
                    "actor_id",
                    "on_behalf_of",
                    "auth_basis",
                    "reason_code",
                    "order_id",
                    "hold_id",
                    "payee_id",
                    "effective_on",
                    "recorded_at",
                    "command_key",
                    "request_hash",
                    "period_first"),
            "posting",
            List.of("journal_id", "account_id", "dr", "cr", "account_seq", "balance_after", "category", "side"),
            "fold_entry",
            List.of("journal_id", "account_id", "account_seq", "balance_after"),
            "account_balance",
            List.of("account_id", "posted_dr", "posted_cr", "pending_dr", "seq"),
            "hold_line",
            List.of("hold_id", "amount", "captured", "released"),
            "idempotency",
            List.of("command_key", "request_hash", "journal_id"),
            "audit_event",
            List.of(
                    "id",
                    "recorded_at",
                    "actor_id",
                    "subject_id",
                    "action",
                    "resource_kind",
                    "resource_id",
                    "reason_code",
                    "command_digest"),
            "audit_seal",
            List.of("place", "event_id", "previous_hash", "hash"),
            "journal_seal",
            List.of("place", "journal_id", "postings", "pence", "digest", "hash"),
            "seal",
            List.of(
                    "sealed_on",
                    "journals",
                    "postings",
                    "pence",
                    "journal_head",
                    "audit_entries",
                    "audit_head",
                    "signature")));

    /** @param unnamed what was done and not found, or not named, with what was said of it */
    public record Result(int tried, int named, List<String> unnamed) {}

    /** One thing that was done to the ledger, and by what the row may be called. */
    private record Done(String what, List<String> names) {}

    private final LedgerUnderTest ledger = LedgerUnderTest.onMariaDb();
    private final Connection root;
    private final Random random;
    private final List<String> tables;

    public Tampering(long seed) throws SQLException {
        random = new Random(seed);
        root = MariaDbServer.shared().root();
        run("use " + ledger.schema());
        run("set foreign_key_checks = 0, unique_checks = 0, check_constraint_checks = 0");
        twoSealedDays();
        tables = names("show full tables where table_type = 'BASE TABLE'").stream()
                .filter(table -> !table.startsWith("flyway"))
                .toList();
        for (var table : tables) {
            run("create table kept_" + table + " as select * from " + table);
        }
    }

    public Result run(int times) throws SQLException {
        var unnamed = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            var done = i % 5 == 4 ? cutTail() : i % 5 == 3 ? swap() : i % 5 == 2 ? delete() : edit();
            var said = said();
            if (done.names().stream().noneMatch(said::contains)) {
                unnamed.add(done.what() + " " + done.names() + " -> " + said);
            }
            undo();
        }
        return new Result(times, times - unnamed.size(), unnamed);
    }

    private void twoSealedDays() {
        for (int day = 0; day < 2; day++) {
            for (int person = 0; person < 4; person++) {
                var who = ledger.someoneWith("£100.00", "£2" + person + ".00");
                ledger.capture(who, ledger.hold(who, "£3" + person + ".00"), "£5.00");
                ledger.release(who, ledger.hold(who, "£4.00"));
                ledger.spendAtOnce(CommandKey.random(), ledger.spend(who, "£1.0" + person));
            }
            ledger.folder.foldAll();
            ledger.clock.advance(Duration.ofDays(1));
            ledger.audit.seal();
            ledger.sealer.sealIfDue().orElseThrow();
        }
        if (!said().endsWith("Every promise of the ledger holds.")) {
            throw new IllegalStateException(said());
        }
    }

    private String said() {
        var lines = new ArrayList<String>();
        try {
            ledger.verify.run(List.of(), lines::add);
        } catch (DataCommand.Refused refused) {
            lines.add(refused.getMessage());
        } catch (RuntimeException e) {
            lines.add("It broke: " + e);
        }
        return String.join("\n", lines);
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String table() {
        return oneOf(List.copyOf(COLUMNS.keySet()));
    }

    private Done edit() throws SQLException {
        while (true) {
            var table = table();
            var column = oneOf(COLUMNS.get(table));
            var row = row(table);
            var names = names(table, row);
            var before = valueOf(table, column, row);
            // Nothing stays nothing, and some words read the same from behind: then the row is as it was.
            if (run("update " + table + " set " + column + " = " + other(table, column) + " where " + row) == 1
                    && !valueOf(table, column, row).equals(before)) {
                var after = new ArrayList<>(names);
                after.addAll(names(table, row));
                return new Done("edited " + table + "." + column, after);
            }
        }
    }

    private Done delete() throws SQLException {
        var table = table();
        var row = row(table);
        var done = new Done("deleted from " + table, names(table, row));
        run("delete from " + table + " where " + row);
        return done;
    }

    /** Two rows of one table exchange what one column says. */
    private Done swap() throws SQLException {
        while (true) {
            var table = table();
            var column = oneOf(COLUMNS.get(table).subList(1, COLUMNS.get(table).size()));
            var one = row(table);
            var other = row(table);
            var first = valueOf(table, column, one);
            var second = valueOf(table, column, other);
            if (first.equals(second) || unique(table, column)) {
                continue;
            }
            var names = new ArrayList<>(names(table, one));
            names.addAll(names(table, other));
            run("set @one = (select " + column + " from " + table + " where " + one + ")");
            run("set @other = (select " + column + " from " + table + " where " + other + ")");
            int changed = run("update " + table + " set " + column + " = @other where " + one)
                    + run("update " + table + " set " + column + " = @one where " + other);
            if (changed < 2) {
                // A unique key kept one of them as it was: there is nothing, or something else, to be found.
                undo();
                continue;
            }
            return new Done("swapped " + table + "." + column, names);
        }
    }

    private static boolean unique(String table, String column) {
        return List.of(
                                "posting.account_seq",
                                "fold_entry.account_seq",
                                "audit_seal.event_id",
                                "audit_seal.previous_hash")
                        .contains(table + "." + column)
                || column.equals("journal_id")
                || column.equals("command_key");
    }

    /** The newest entries of a chain go, with or without what they hold; so that nothing inside is left to tell. */
    private Done cutTail() throws SQLException {
        boolean journals = random.nextBoolean();
        var chain = journals ? "journal_seal" : "audit_seal";
        long last = Long.parseLong(one("max(place)", chain, "true"));
        long kept = last - 1 - random.nextInt((int) last - 1);
        var names = names(chain, "place = " + (kept + 1));
        run("delete from " + chain + " where place > " + kept);
        if (random.nextBoolean()) {
            if (journals) {
                run("delete from posting where journal_id not in (select journal_id from journal_seal)");
                run("delete from journal where id not in (select journal_id from journal_seal)");
            } else {
                run("delete from audit_event where id not in (select event_id from audit_seal)");
            }
        }
        if (random.nextBoolean()) {
            run("delete from seal order by sealed_on desc limit 1");
        }
        return new Done("cut " + chain + " after " + kept, names);
    }

    private String other(String table, String column) {
        if (column.endsWith("_on") || column.equals("period_first")) {
            return "'2026-0" + (1 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)) + "'";
        }
        if (column.equals("recorded_at")) {
            return "recorded_at + interval " + (1 + random.nextInt(1_000)) + " microsecond";
        }
        if (column.equals("account_id") && !table.equals("account_balance")) {
            return "account_id + " + (1 + random.nextInt(2));
        }
        if (List.of(
                        "id",
                        "actor_id",
                        "on_behalf_of",
                        "order_id",
                        "hold_id",
                        "payee_id",
                        "command_key",
                        "subject_id",
                        "resource_id",
                        "journal_id",
                        "event_id",
                        "previous_hash",
                        "hash",
                        "digest",
                        "journal_head",
                        "audit_head",
                        "signature")
                .contains(column)) {
            // One byte of it.
            int at = 1 + random.nextInt(16);
            return "insert(" + column + ", " + at + ", 1, char(ascii(substr(" + column + ", " + at + ", 1)) ^ "
                    + (1 + random.nextInt(255)) + "))";
        }
        if (List.of(
                        "kind",
                        "auth_basis",
                        "reason_code",
                        "action",
                        "resource_kind",
                        "category",
                        "request_hash",
                        "command_digest",
                        "side")
                .contains(column)) {
            return "reverse(" + column + ")";
        }
        return column + " + " + (1 + random.nextInt(500));
    }

    private String valueOf(String table, String column, String row) throws SQLException {
        return one(column + " is null, hex(cast(" + column + " as binary))", table, row);
    }

    /** A row of a table at random, as a condition on its key. */
    private String row(String table) throws SQLException {
        var key = switch (table) {
            case "posting", "fold_entry" -> List.of("journal_id", "leg");
            case "hold_line" -> List.of("hold_id", "account_id");
            case "idempotency" -> List.of("scope", "command_key");
            case "account_balance" -> List.of("account_id");
            case "audit_seal" -> List.of("place");
            case "journal_seal" -> List.of("journal_id");
            case "seal" -> List.of("sealed_on");
            default -> List.of("id");
        };
        long rows = Long.parseLong(one("count(*)", table, "true"));
        var condition = new ArrayList<String>();
        try (var statement = root.createStatement();
                var row = statement.executeQuery("select " + String.join(", ", key) + " from " + table + " order by "
                        + String.join(", ", key) + " limit 1 offset " + random.nextLong(rows))) {
            row.next();
            for (int i = 0; i < key.size(); i++) {
                var value = row.getObject(i + 1);
                condition.add(key.get(i) + " = "
                        + (value instanceof byte[] bytes
                                ? "x'" + java.util.HexFormat.of().formatHex(bytes) + "'"
                                : "'" + value + "'"));
            }
        }
        return String.join(" and ", condition);
    }

    /** What a row may be called by: itself, the accounts, hold and journal it touches, its place in a chain, its day. */
    private List<String> names(String table, String row) throws SQLException {
        var ids = switch (table) {
            case "journal" -> List.of("id", "hold_id");
            case "posting", "fold_entry" -> List.of("journal_id", "account_id");
            case "account_balance" -> List.of("account_id");
            case "hold_line" -> List.of("hold_id", "account_id");
            case "idempotency" -> List.of("command_key", "journal_id", "hold_id");
            case "audit_event" -> List.of("id", "resource_id");
            case "audit_seal" -> List.of("place", "event_id");
            case "journal_seal" -> List.of("place", "journal_id");
            default -> List.of("sealed_on");
        };
        var names = new ArrayList<String>();
        for (var id : ids) {
            var value = switch (id) {
                case "account_id", "place", "sealed_on" -> one(id, table, row);
                default ->
                    one(
                            "lower(insert(insert(insert(insert(hex(" + id
                                    + "), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-'))",
                            table,
                            row);
            };
            if (!value.isEmpty()) {
                names.add(id.equals("account_id") ? "account " + value : id.equals("place") ? "place " + value : value);
            }
        }
        return names;
    }

    private String one(String what, String table, String row) throws SQLException {
        try (var statement = root.createStatement();
                var found = statement.executeQuery("select " + what + " from " + table + " where " + row)) {
            if (!found.next()) {
                return "";
            }
            var value = new StringBuilder();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                var part = found.getString(i);
                value.append(part == null ? "" : part);
            }
            return value.toString();
        }
    }

    private List<String> names(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = root.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private int run(String sql) {
        try (var statement = root.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            // A unique key keeps even the administrator from some of it: something else is tried.
            if (e.getErrorCode() == 1062 || e.getErrorCode() == 1264) {
                return 0;
            }
            throw new IllegalStateException(sql, e);
        }
    }

    private void undo() {
        run("start transaction");
        for (var table : tables) {
            run("delete from " + table);
            run("insert into " + table + " select * from kept_" + table);
        }
        run("commit");
    }

    @Override
    public void close() throws SQLException {
        root.close();
        ledger.close();
    }
}
