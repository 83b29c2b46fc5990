package carefair.wallet;

import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;

/** Reads every command and what was recorded of it: each journal and hold is the effect of exactly one that was answered and audited. */
final class CommandsProof {

    static final String ANSWERED = "A command has one effect, and its answer names it";
    static final String RECORDED = "Each money act has its audit record";
    static final String ASKED = "What a command that moved no money asked for is what the audit's chain holds";

    private static final String ANSWERS =
            "select scope, command_key, request_hash, state, journal_id, hold_id, captured, released, in_audit from idempotency";

    private static final String UNANSWERED = """
            select id from (
                select id, command_scope as scope, command_key as k, request_hash as h, 1 as n from journal
                union all
                select journal_id, scope, command_key, request_hash, -1 from idempotency where journal_id is not null) both_sides
            group by id, scope, k, h having sum(n) <> 0
            """;
    private static final String HELD_BY_NOBODY = """
            select id from (
                select id, 1 as n from hold
                union all
                select hold_id, -1 from idempotency where scope in ('HOLD', 'SPEND') and hold_id is not null) both_sides
            group by id having sum(n) <> 0
            """;
    private static final String GIVEN_BACK_BY_NOBODY = """
            select id from hold where released > 0
                and id not in (select hold_id from idempotency where scope = 'RELEASE' and hold_id is not null)
            """;
    private static final String UNRECORDED = """
            select id from (
                select coalesce(hold_id, id) as id, case command_scope when 'PAY_IN' then 'MONEY_PAID_IN' when 'SPEND' then 'MONEY_SPENT'
                        when 'REFUND' then 'MONEY_REFUNDED' when 'CORRECT' then 'MONEY_CORRECTED' when 'PASS_ON' then 'MONEY_PAID_ON'
                        when 'RECLAIM' then 'MONEY_RECLAIMED'
                        else 'MONEY_PAID' end as act,
                    actor_id as who, on_behalf_of as whom, reason_code as why, 1 as n from journal
                union all
                select h.id, 'MONEY_SET_ASIDE', null, w.person_id, null, 1 from hold h join wallet w on w.id = h.wallet_id
                union all
                select h.id, 'MONEY_GIVEN_BACK', null, w.person_id, null, 1 from hold h join wallet w on w.id = h.wallet_id
                    where h.released > 0
                union all
                select resource_id, action, actor_id, subject_id, reason_code, -1
                    from audit_event where action in ('MONEY_PAID', 'MONEY_PAID_IN', 'MONEY_PAID_ON', 'MONEY_SPENT', 'MONEY_REFUNDED',
                        'MONEY_CORRECTED', 'MONEY_RECLAIMED')
                union all
                select resource_id, case action when 'MONEY_SPENT' then 'MONEY_SET_ASIDE' else action end, null, subject_id, null, -1
                    from audit_event where action in ('MONEY_SPENT', 'MONEY_SET_ASIDE', 'MONEY_GIVEN_BACK')) both_sides
            group by id, act, who, whom, why having sum(n) <> 0
            """;

    private final LedgerSnapshot snapshot;
    private final Breaches breaches;
    private final MoneyMarks marks;

    CommandsProof(LedgerSnapshot snapshot, Breaches breaches, MoneyMarks marks) {
        this.snapshot = snapshot;
        this.breaches = breaches;
        this.marks = marks;
    }

    /** Once journals and holds were read. */
    void readAnswers() {
        snapshot.read(ANSWERS, row -> {
            var key = UuidBytes.toUuid(row.getBytes("command_key"));
            var scope = row.getString("scope");
            breaches.addUnless(row.getString("state").equals("DONE"), ANSWERED, () -> "command " + scope + " " + key);
            var journal = UuidBytes.toUuidOrNull(row.getBytes("journal_id"));
            if (journal != null) {
                marks.command(-1, scope, key, row.getString("request_hash"), journal);
            }
            if (row.getBoolean("in_audit")) {
                marks.unposted(-1, digest(row));
            }
            var hold = UuidBytes.toUuidOrNull(row.getBytes("hold_id"));
            if (hold != null && (scope.equals("HOLD") || scope.equals("SPEND"))) {
                marks.held(-1, hold);
            }
        });
        if (!marks.commandsAgree()) {
            name(UNANSWERED, ANSWERED, "journal ");
        }
        if (!marks.heldAgrees()) {
            name(HELD_BY_NOBODY, ANSWERED, "hold ");
        }
        name(GIVEN_BACK_BY_NOBODY, ANSWERED, "hold ");
    }

    /** Once journals and holds were read, where the audit lies beside the ledger. */
    void readAudit() {
        snapshot.read("""
                select action, actor_id, subject_id, resource_id, reason_code, command_digest from audit_event
                where action in ('MONEY_PAID', 'MONEY_PAID_IN', 'MONEY_PAID_ON', 'MONEY_SPENT', 'MONEY_SET_ASIDE', 'MONEY_GIVEN_BACK',
                    'MONEY_REFUNDED', 'MONEY_CORRECTED', 'MONEY_RECLAIMED', 'NOTHING_LEFT_TO_GIVE_BACK')
                """, this::recorded);
        if (!marks.auditAgrees()) {
            name(UNRECORDED, RECORDED, "");
        }
        if (!marks.unpostedAgrees()) {
            nameUnposted();
        }
    }

    /** Both sides are read again, one into memory: only where they do not agree, to say which. */
    private void nameUnposted() {
        var recorded = new HashMap<String, UUID>();
        snapshot.read("select command_digest, resource_id from audit_event where command_digest is not null", row -> {
            var hold = orNobody(row.getBytes("resource_id"));
            breaches.addUnless(
                    recorded.put(row.getString("command_digest"), hold) == null, ASKED, () -> "hold " + hold);
        });
        snapshot.read(ANSWERS + " where in_audit = true", row -> {
            var key = UuidBytes.toUuid(row.getBytes("command_key"));
            var where = "command " + row.getString("scope") + " " + key + ", hold " + orNobody(row.getBytes("hold_id"));
            breaches.addUnless(recorded.remove(digest(row)) != null, ASKED, () -> where);
        });
        recorded.values().forEach(hold -> breaches.add(ASKED, "hold " + hold));
    }

    private static String digest(ResultSet row) throws SQLException {
        return Command.digest(
                row.getString("scope"),
                UuidBytes.toUuid(row.getBytes("command_key")),
                row.getString("request_hash"),
                orNobody(row.getBytes("hold_id")),
                row.getLong("captured"),
                row.getLong("released"));
    }

    private void recorded(ResultSet row) throws SQLException {
        var action = row.getString("action");
        var digest = row.getString("command_digest");
        if (digest != null) {
            marks.unposted(1, digest);
        }
        if (action.equals(Command.NOTHING_LEFT)) {
            return;
        }
        var subject = orNobody(row.getBytes("subject_id"));
        var resource = orNobody(row.getBytes("resource_id"));
        boolean spent = action.equals(Command.Scope.SPEND.auditAction);
        boolean ofHold =
                action.equals(Command.Scope.HOLD.auditAction) || action.equals(Command.Scope.RELEASE.auditAction);
        if (!ofHold) {
            marks.act(
                    -1,
                    action,
                    UuidBytes.toUuid(row.getBytes("actor_id")),
                    subject,
                    resource,
                    String.valueOf(row.getString("reason_code")));
        }
        if (spent || ofHold) {
            marks.act(-1, spent ? Command.Scope.HOLD.auditAction : action, Accounts.COUNCIL, subject, resource, "");
        }
    }

    private static UUID orNobody(byte @org.jspecify.annotations.Nullable [] id) {
        return id == null ? Accounts.COUNCIL : UuidBytes.toUuid(id);
    }

    private void name(String sql, String promise, String what) {
        snapshot.read(sql, row -> {
            var id = row.getBytes(1);
            breaches.add(promise, id == null ? "an entry that names nothing" : what + UuidBytes.toUuid(id));
        });
    }
}
