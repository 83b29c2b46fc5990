package carefair.wallet;

import carefair.operations.ManyRows;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of many pay-ins, a statement a table. */
@Component
class PayInRows {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final InstantSource clock;

    PayInRows(JdbcClient jdbc, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The keys, answered for at once: nobody sees them before the commit. */
    void keys(List<PayInBatch.Asked> all, List<UUID> journals) {
        var council = settings.council().code();
        var now = Utc.of(clock.instant());
        var keys = new ManyRows(
                "idempotency",
                "council_id, scope, command_key, request_hash, state, journal_id, captured, released, created_at");
        for (int i = 0; i < all.size(); i++) {
            var command = all.get(i).command();
            keys.add(
                    council,
                    command.scope().name(),
                    UuidBytes.of(command.key().value()),
                    command.fingerprint(),
                    "DONE",
                    UuidBytes.of(journals.get(i)),
                    0,
                    0,
                    now);
        }
        keys.into(jdbc);
    }

    void write(List<PayInBatch.Decided> all) {
        var council = settings.council().code();
        var now = Utc.of(clock.instant());
        var day = London.on(clock.instant());
        var journals = new ManyRows(
                "journal",
                "id, council_id, kind, actor_id, on_behalf_of, auth_basis, grant_id, reason_code, period_first, period_last,"
                        + " effective_on, recorded_at, command_scope, command_key, request_hash");
        var postings = new ManyRows(
                "posting",
                "journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, account_seq, balance_after");
        var outbox = new ManyRows("outbox", "topic, journal_id, recorded_at");
        for (var each : all) {
            var command = each.command();
            var payIn = each.payIn();
            var journal = UuidBytes.of(each.journal());
            var kind = JournalKind.into(payIn.fund()).name();
            var source = AccountKind.sourceOf(payIn.fund()).name();
            var into = AccountKind.of(payIn.fund()).name();
            long pence = payIn.amount().pence();
            journals.add(
                    journal,
                    council,
                    kind,
                    UuidBytes.of(command.who().actor()),
                    UuidBytes.of(payIn.person().value()),
                    command.basis(),
                    UuidBytes.ofNullable(command.grant()),
                    command.reasonCode(),
                    payIn.first(),
                    payIn.last(),
                    day,
                    now,
                    command.scope().name(),
                    UuidBytes.of(command.key().value()),
                    command.fingerprint());
            // As everywhere, legs stand in ascending order of account.
            boolean sourceFirst = each.source() < each.account();
            postings.add(journal, sourceFirst ? 1 : 2, kind, each.source(), source, "D", pence, 0, null, null);
            postings.add(
                    journal,
                    sourceFirst ? 2 : 1,
                    kind,
                    each.account(),
                    into,
                    "C",
                    0,
                    pence,
                    each.number(),
                    each.after());
            outbox.add("POSTED", journal, now);
        }
        for (var rows : List.of(journals, postings, outbox)) {
            rows.into(jdbc);
        }
    }
}
