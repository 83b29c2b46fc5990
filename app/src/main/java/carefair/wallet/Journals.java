package carefair.wallet;

import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds journals and postings. Nothing here or anywhere changes one: a mistake is put right by another journal. */
@Component
class Journals {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final InstantSource clock;

    Journals(JdbcClient jdbc, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    UUID add(Command command, Journal journal) {
        var id = Uuid7.next(clock);
        var now = clock.instant();
        var about = journal.about();
        jdbc.sql("""
                insert into journal (id, council_id, kind, actor_id, on_behalf_of, auth_basis, grant_id, reason_code,
                    order_id, hold_id, payee_id, policy_version_id, period_first, period_last,
                    effective_on, recorded_at, command_scope, command_key, request_hash, reverses_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidBytes.of(id),
                        settings.council().code(),
                        journal.kind().name())
                .params(
                        UuidBytes.of(command.who().actor()),
                        UuidBytes.of(command.person().value()))
                .param(command.basis())
                .param(UuidBytes.ofNullable(command.grant()))
                .param(command.reasonCode())
                .param(UuidBytes.ofNullable(about.order()))
                .param(UuidBytes.ofNullable(about.hold()))
                .param(UuidBytes.ofNullable(
                        about.payee() == null ? null : about.payee().value()))
                .param(UuidBytes.ofNullable(about.policyVersion()))
                .param(about.periodFirst())
                .param(about.periodLast())
                .params(London.on(now), Utc.of(now))
                .params(command.scope().name(), UuidBytes.of(command.key().value()), command.fingerprint())
                .param(UuidBytes.ofNullable(journal.reverses()))
                .update();
        return id;
    }

    /** Puts a journal where those find it who have work with it a moment later. */
    void tell(UUID journal) {
        jdbc.sql("insert into outbox (topic, journal_id, recorded_at) values ('POSTED', ?, ?)")
                .params(UuidBytes.of(journal), Utc.of(clock.instant()))
                .update();
    }

    /** Adds the posting of one leg; unless its account is DEFERRED, with sequence and balance as the locked balance row has them now. */
    void addPosting(UUID journal, int number, Journal of, Leg leg) {
        if (leg.kind().deferred()) {
            addDeferred(journal, number, of, leg);
            return;
        }
        var category = of.about().category();
        var reverses = leg.reverses();
        // The first of the two lines of what passes through: the row already says how it stands after the second.
        boolean comesBack = leg.kind().passesThrough() && leg.cr() > 0;
        int rows = jdbc.sql("""
                insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, category,
                    reverses_journal, reverses_leg, account_seq, balance_after)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, seq - ?, posted_cr - posted_dr + ? from account_balance where account_id = ?
                """)
                .params(UuidBytes.of(journal), number, of.kind().name())
                .params(leg.account(), leg.kind().name(), leg.side(), leg.dr(), leg.cr())
                .param(category == null ? null : category.text())
                .param(reverses == null ? null : UuidBytes.of(reverses.journal()))
                .param(reverses == null ? null : reverses.leg())
                .params(comesBack ? 1 : 0, comesBack ? leg.cr() : 0, leg.account())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("Account " + leg.account() + " has no balance row");
        }
    }

    private void addDeferred(UUID journal, int number, Journal of, Leg leg) {
        var category = of.about().category();
        var reverses = leg.reverses();
        jdbc.sql("""
                insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr, category,
                    reverses_journal, reverses_leg)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UuidBytes.of(journal), number, of.kind().name())
                .params(leg.account(), leg.kind().name(), leg.side(), leg.dr(), leg.cr())
                .param(category == null ? null : category.text())
                .param(reverses == null ? null : UuidBytes.of(reverses.journal()))
                .param(reverses == null ? null : reverses.leg())
                .update();
    }
}
