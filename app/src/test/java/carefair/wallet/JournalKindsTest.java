package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.UuidBytes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Every pair of a kind of journal and a kind of account, on both sides: the database takes those below, and no other. */
class JournalKindsTest {

    private static final Map<JournalKind, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry(JournalKind.PAY_IN, Set.of("D COUNCIL_FUNDING", "C DIRECT_PAYMENT", "C CARER")),
            Map.entry(JournalKind.CONTRIBUTION_IN, Set.of("D BANK_CONTROL", "C CONTRIBUTION")),
            Map.entry(
                    JournalKind.CAPTURE,
                    Set.of("D DIRECT_PAYMENT", "D CONTRIBUTION", "D CARER", "D GRANT", "C PROVIDER_PAYABLE")),
            Map.entry(JournalKind.GRANT_IN, Set.of("D COUNCIL_FUNDING", "C GRANT")),
            Map.entry(JournalKind.ISF_IN, Set.of("D ISF_HOLDER", "C ISF")),
            Map.entry(JournalKind.ISF_SPENT, Set.of("D ISF", "C ISF_HOLDER")),
            Map.entry(JournalKind.ISF_GIVEN_BACK, Set.of("D ISF_HOLDER", "C ISF")),
            Map.entry(JournalKind.OWN_PASSED, Set.of("D BANK_CONTROL", "C OWN", "D OWN", "C PROVIDER_PAYABLE")),
            Map.entry(JournalKind.OWN_GIVEN_BACK, Set.of("D PROVIDER_PAYABLE", "C OWN", "D OWN", "C BANK_CONTROL")),
            Map.entry(
                    JournalKind.REFUND,
                    Set.of("D PROVIDER_PAYABLE", "C DIRECT_PAYMENT", "C CONTRIBUTION", "C CARER", "C GRANT")),
            Map.entry(JournalKind.PAY_IN_REVERSED, Set.of("D DIRECT_PAYMENT", "D CARER", "C COUNCIL_FUNDING")),
            Map.entry(JournalKind.CONTRIBUTION_REVERSED, Set.of("D CONTRIBUTION", "C BANK_CONTROL")),
            Map.entry(
                    JournalKind.MOVE,
                    Set.of("D DIRECT_PAYMENT", "C CONTRIBUTION", "D BANK_CONTROL", "C COUNCIL_FUNDING")),
            Map.entry(JournalKind.RECLAIM, Set.of("D DIRECT_PAYMENT", "C COUNCIL_RECLAIMED")));

    private final LedgerUnderTest ledger = LedgerUnderTest.onH2();

    @Test
    void theDatabaseTakesTheListedPairsAndNoOther() {
        var accounts = new EnumMap<AccountKind, Long>(AccountKind.class);
        for (var kind : AccountKind.values()) {
            accounts.put(kind, ledger.act(() -> ledger.accounts.open(kind, UUID.randomUUID())));
        }
        for (var journal : JournalKind.values()) {
            var taken = new TreeSet<String>();
            var id = journal(journal);
            for (var account : AccountKind.values()) {
                for (var side : Set.of("D", "C")) {
                    if (takes(id, journal, account, accounts.get(account), side)) {
                        taken.add(side + " " + account);
                    }
                }
            }
            assertThat(taken).as(journal.name()).isEqualTo(new TreeSet<>(ALLOWED.getOrDefault(journal, Set.of())));
        }
    }

    private byte[] journal(JournalKind kind) {
        var id = UuidBytes.of(UUID.randomUUID());
        ledger.jdbc.sql("""
                insert into journal (id, council_id, kind, actor_id, on_behalf_of, auth_basis, reason_code, effective_on,
                    recorded_at, command_scope, command_key, request_hash)
                values (?, 'dorset', ?, ?, ?, 'SYSTEM', 'TEST', date '2026-11-23', timestamp '2026-11-23 09:00:00', 'PAY_IN', ?, '')
                """).params(id, kind.name(), id, id, id).update();
        return id;
    }

    private boolean takes(byte[] journal, JournalKind kind, AccountKind account, long number, String side) {
        int leg = account.ordinal() * 2 + (side.equals("D") ? 0 : 1);
        try {
            ledger.jdbc
                    .sql("""
                    insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(journal, leg, kind.name(), number, account.name(), side)
                    .params(side.equals("D") ? 1 : 0, side.equals("D") ? 0 : 1)
                    .update();
            return true;
        } catch (DataIntegrityViolationException refused) {
            return false;
        }
    }
}
