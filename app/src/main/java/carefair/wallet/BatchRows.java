package carefair.wallet;

import carefair.operations.ManyRows;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of many spends, a statement a table. Keys come first: a twin that is written elsewhere is waited for there. */
@Component
class BatchRows {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final InstantSource clock;

    BatchRows(JdbcClient jdbc, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void write(List<SpendBatch.Decided> all) {
        var council = settings.council().code();
        var now = Utc.of(clock.instant());
        var day = London.on(clock.instant());
        var keys = new ManyRows(
                "idempotency",
                "council_id, scope, command_key, request_hash, state, hold_id, journal_id, captured, released, created_at");
        var holds = new ManyRows(
                "hold",
                "id, wallet_id, order_id, payee_id, payee_account_id, category, first_day, last_day, plan_version_id,"
                        + " policy_version_id, amount, captured, released, state, version, held_at");
        var lines = new ManyRows("hold_line", "hold_id, account_id, place, amount, captured, released, left_after");
        var journals = new ManyRows(
                "journal",
                "id, council_id, kind, actor_id, on_behalf_of, auth_basis, reason_code, order_id, hold_id, payee_id,"
                        + " policy_version_id, effective_on, recorded_at, command_scope, command_key, request_hash");
        var postings = new ManyRows(
                "posting",
                "journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, account_seq, balance_after, category");
        var outbox = new ManyRows("outbox", "topic, journal_id, recorded_at");
        for (var each : all) {
            var command = each.command();
            var request = each.request();
            var terms = each.facts().terms();
            var hold = UuidBytes.of(each.hold());
            var journal = UuidBytes.of(each.journal());
            var key = UuidBytes.of(command.key().value());
            var order = UuidBytes.of(request.order());
            var payee = UuidBytes.of(request.payee().value());
            var policy = UuidBytes.of(terms.policyVersion());
            var category = request.category().text();
            var scope = command.scope().name();
            var kind = JournalKind.CAPTURE.name();
            long pence = request.amount().pence();
            keys.add(council, scope, key, command.fingerprint(), "DONE", hold, journal, pence, 0, now);
            holds.add(
                    hold,
                    UuidBytes.of(terms.wallet()),
                    order,
                    payee,
                    each.facts().payeeAccount(),
                    category,
                    request.firstDay(),
                    request.lastDay(),
                    UuidBytes.of(terms.planVersion()),
                    policy,
                    pence,
                    pence,
                    0,
                    "CAPTURED",
                    0,
                    now);
            each.lines()
                    .forEach(line -> lines.add(
                            hold, line.account(), line.place(), line.amount(), line.captured(), 0, line.leftAfter()));
            journals.add(
                    journal,
                    council,
                    kind,
                    UuidBytes.of(command.who().actor()),
                    UuidBytes.of(command.person().value()),
                    command.basis(),
                    command.reasonCode(),
                    order,
                    hold,
                    payee,
                    policy,
                    day,
                    now,
                    scope,
                    key,
                    command.fingerprint());
            postings.add(
                    journal,
                    1,
                    kind,
                    each.facts().payeeAccount(),
                    AccountKind.PROVIDER_PAYABLE.name(),
                    "C",
                    0,
                    pence,
                    null,
                    null,
                    category);
            int leg = 1;
            for (var posted : each.postings()) {
                var line = posted.line();
                postings.add(
                        journal,
                        ++leg,
                        kind,
                        line.account(),
                        AccountKind.of(line.fund()).name(),
                        "D",
                        line.amount(),
                        0,
                        posted.number(),
                        posted.after(),
                        category);
            }
            outbox.add("POSTED", journal, now);
        }
        for (var rows : List.of(keys, holds, lines, journals, postings, outbox)) {
            rows.into(jdbc);
        }
    }
}
