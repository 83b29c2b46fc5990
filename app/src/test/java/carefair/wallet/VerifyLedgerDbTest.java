package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Who;
import carefair.operations.DataCommand;
import carefair.shared.CommandKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays the intruder with the administrator's rights, on a real MariaDB: each kind of damage is found, and the row named. */
class VerifyLedgerDbTest {

    private static final List<String> TABLES = List.of(
            "account_balance",
            "posting",
            "journal",
            "hold",
            "hold_line",
            "idempotency",
            "support_plan_category",
            "audit_event",
            "audit_seal",
            "fund",
            "outbox",
            "fold_entry",
            "journal_seal",
            "seal");

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onMariaDb();
    private static Who.Resident margaret;

    @BeforeAll
    static void aSmallLedger() {
        margaret = LEDGER.someoneWith("£100.00", "£20.00");
        LEDGER.capture(margaret, LEDGER.hold(margaret, "£50.00"), "£35.00");
        LEDGER.release(margaret, LEDGER.hold(margaret, "£4.00"));
        LEDGER.folder.foldAll();
        var dev = LEDGER.someoneWith("£60.00", "£0.00");
        LEDGER.spendAtOnce(CommandKey.random(), LEDGER.spend(dev, "£1.00"));
        for (int i = 0; i < 5; i++) {
            LEDGER.capture(dev, LEDGER.hold(dev, "£2.00"), "£2.00");
        }
        LEDGER.audit.seal();
        LEDGER.chain.chain();
        LEDGER.sealer.sealIfDue();
        for (var table : TABLES) {
            asIntruder("create table kept_" + table + " as select * from " + table);
        }
    }

    @AfterEach
    void theDamageIsUndone() {
        var undo = new ArrayList<>(List.of("start transaction"));
        for (var table : TABLES) {
            undo.addAll(List.of("delete from " + table, "insert into " + table + " select * from kept_" + table));
        }
        undo.add("commit");
        asIntruder(undo.toArray(String[]::new));
    }

    @Test
    void aWholeLedgerIsProvedAndCounted() {
        assertThat(verified()).last().isEqualTo("Every promise of the ledger holds.");
        assertThat(verified().getFirst()).isEqualTo("Read 10 journals, 21 postings, 7 accounts and 8 holds.");
        assertThat(verified().get(1)).isEqualTo("Followed the audit's chain over 22 entries.");
        assertThat(verified().get(2))
                .isEqualTo("Followed the journals' chain over 10 journals, and held both against 2 seals.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update account_balance set posted_cr = posted_cr + 1 where account_id = 1 | account 1: its row says 1500 and 10001",
                "update account_balance set posted_dr = posted_dr + 1 where account_id = 1 | account 1: its row says 1501 and 10000",
                "update account_balance set posted_dr = posted_dr + 1, posted_cr = posted_cr + 1 where account_id = 1 | account 1: its row says 1501 and 10001",
                "update account_balance set pending_dr = pending_dr + 1 where account_id = 1 | account 1: its row says 1501 pence, open holds keep 1500",
                "update account_balance set seq = seq + 1 where account_id = 1 | account 1: its row counts 3 lines",
                "update account_balance set floor_pence = null where account_id = 1 | account 1",
                "update account_balance set floor_pence = -1, pending_dr = 8501 where account_id = 1 | account 1",
                "delete from account_balance where account_id = 1 | account 1",
                "update posting set cr = cr + 1 where account_id = 1 and account_seq = 1 | journal ",
                "update posting set cr = cr - 1, balance_after = balance_after - 1 where account_id = 1 and account_seq = 1 | journal ",
                "update posting set balance_after = balance_after + 1 where account_id = 1 and account_seq = 1 | journal ",
                "update posting set account_seq = 7 where account_id = 1 and account_seq = 2 | journal ",
                "update posting set account_id = 5, account_seq = 9 where account_id = 1 and account_seq = 1 | posting ",
                "update posting set account_kind = 'BANK_CONTROL' where account_id = 1 and account_seq = 1 | posting ",
                "delete from posting where account_id = 1 and account_seq = 1 | journal ",
                "delete from journal where kind = 'CAPTURE' limit 1 | journal ",
                "update journal set on_behalf_of = payee_id where kind = 'CAPTURE' limit 1 | posting ",
                "update journal set actor_id = on_behalf_of where kind = 'PAY_IN' limit 1 | -",
                "update journal set reason_code = 'OTHER' where kind = 'PAY_IN' limit 1 | -",
                "update journal set command_key = id where kind = 'PAY_IN' limit 1 | journal ",
                "update hold set captured = captured - 1 where state = 'CAPTURED' limit 1 | hold ",
                "update hold_line set captured = captured - 1, released = released + 1 where captured > 0 limit 1 | hold ",
                "update hold_line set left_after = 1 where place = 1 and left_after = 0 | hold ",
                "update hold_line set place = 10 - place where hold_id in (select hold_id from kept_hold_line where place = 2) | hold ",
                "update hold set state = 'RELEASED' where state = 'PENDING' | hold ",
                "delete from support_plan_category limit 1 | hold ",
                "delete from hold where state = 'CAPTURED' limit 1 | hold ",
                "delete from idempotency where scope = 'CAPTURE' limit 1 | journal ",
                "delete from idempotency where scope = 'HOLD' limit 1 | hold ",
                "delete from idempotency where scope = 'RELEASE' limit 1 | hold ",
                "update idempotency set state = 'STARTED' where scope = 'RELEASE' | command RELEASE",
                "update idempotency set request_hash = 'x' where scope = 'PAY_IN' limit 1 | journal ",
                "update idempotency set request_hash = 'x' where scope = 'HOLD' limit 1 | command HOLD ",
                "update idempotency set request_hash = 'x' where scope = 'RELEASE' limit 1 | command RELEASE ",
                "update idempotency set command_key = unhex(md5(command_key)) where scope = 'HOLD' limit 1 | command HOLD ",
                "update idempotency set command_key = unhex(md5(command_key)) where scope = 'RELEASE' limit 1 | command RELEASE ",
                "update idempotency set captured = captured + 1 where scope = 'HOLD' limit 1 | command HOLD ",
                "update idempotency set released = released - 1 where scope = 'RELEASE' limit 1 | command RELEASE ",
                "update idempotency set in_audit = false where scope = 'HOLD' limit 1 | hold ",
                "update idempotency set in_audit = true where scope = 'CAPTURE' limit 1 | command CAPTURE ",
                "update audit_event set command_digest = reverse(command_digest) where action = 'MONEY_SET_ASIDE' limit 1 | -",
                "update audit_event set command_digest = null where action = 'MONEY_GIVEN_BACK' limit 1 | -",
                "delete from outbox limit 1 | have no number, and not all of them wait for one",
                "delete from fold_entry limit 1 | account ",
                "update fold_entry set balance_after = balance_after + 1 limit 1 | line 1",
                "update fold_entry set account_id = 1, account_seq = 99 limit 1 | fold entry 99 of account 1",
                "update account_balance b join fold_entry f on f.account_id = b.account_id set b.posted_cr = b.posted_cr + 1 | account ",
                "delete from audit_event where action = 'MONEY_SPENT' limit 1 | -",
                "delete from audit_event where action = 'MONEY_PAID' limit 1 | -",
                "delete from audit_event where action = 'MONEY_SET_ASIDE' limit 1 | -",
                "update audit_event set actor_id = subject_id where action = 'MONEY_PAID_IN' limit 1 | -",
                "update audit_event set action = 'OTHER' where action = 'WALLET_OPENED' limit 1 | entry ",
                "update journal set effective_on = '2020-01-01' where kind = 'PAY_IN' limit 1 | journal ",
                "update journal set recorded_at = '2020-01-01' where kind = 'CAPTURE' limit 1 | journal ",
                "update journal set auth_basis = 'GRANT' where kind = 'CAPTURE' limit 1 | journal ",
                "update posting set category = 'other' where category is not null limit 1 | journal ",
                "update journal_seal set digest = hash where place = 4 | journal ",
                "update journal_seal set hash = digest where place = 4 | place 4, journal ",
                "delete from journal_seal where place = 4 | place 4",
                "delete from journal_seal where place > 8 | place 9",
                "update seal set journals = journals - 1 | seal of 2026-11-22, row of table seal",
                "update seal set signature = reverse(signature) | seal of 2026-11-22, row of table seal",
                "delete from seal | seal of 2026-11-22",
                "update audit_seal set hash = previous_hash where place = 4 | entry ",
                "delete from audit_seal where place = 4 | entry "
            })
    void anyDamageIsFoundAndTheRowNamed(String damage, String named) {
        asIntruder(damage);

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(VerifyLedgerDbTest::verified)
                .withMessageMatching(
                        "The (ledger|audit) does not hold. First bad row: .+\\. .*|The (audit|seals) do(es)? not hold.*")
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(named.replaceFirst("^-$", "")));
    }

    @Test
    void theTailOfTheAuditCutOffWithItsSealsShowsAgainstTheLedger() {
        asIntruder(
                "delete from audit_seal where place > 18",
                "delete from audit_event where id not in (select event_id from audit_seal)");

        assertThat(LEDGER.audit.proof.verify().holds()).isTrue();
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(VerifyLedgerDbTest::verified)
                .withMessageContaining("Each money act has its audit record");
    }

    @Test
    void eachCommandThatMovedNoMoneyStandsInTheAuditsChainOnce() {
        var ledger = LedgerUnderTest.onMariaDb();
        var dev = ledger.someoneWith("£60.00", "£0.00");
        var key = CommandKey.random();
        var request = ledger.spend(dev, "£5.00");
        var hold = ledger.hold(key, request);
        ledger.hold(key, request);
        ledger.capture(dev, hold, "£1.00");
        ledger.release(dev, hold);
        ledger.release(dev, hold);
        ledger.audit.seal();

        assertThat(ledger.jdbc
                        .sql("select action from audit_event where command_digest is not null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("MONEY_SET_ASIDE", "MONEY_GIVEN_BACK", "NOTHING_LEFT_TO_GIVE_BACK");
        assertThat(ledger.verified()).last().isEqualTo("Every promise of the ledger holds.");

        // Of what found nothing left, neither the answer nor its record can go by itself.
        Intruder.in(
                ledger.schema(),
                "delete from idempotency where scope = 'RELEASE' and command_key = (select max(command_key) from"
                        + " (select command_key from idempotency where scope = 'RELEASE') them)");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(ledger::verified)
                .withMessageContaining("First bad row: hold " + hold.id().value());
    }

    /** An earlier version kept no digest of them, and chained them without one. */
    @Test
    void commandsOfBeforeAreProvedAsTheyAlwaysWere() {
        var ledger = LedgerUnderTest.onMariaDb();
        var dev = ledger.someoneWith("£60.00", "£0.00");
        ledger.release(dev, ledger.hold(dev, "£5.00"));
        Intruder.in(
                ledger.schema(),
                "update audit_event set command_digest = null",
                "update idempotency set in_audit = false");
        ledger.hold(dev, "£6.00");
        ledger.audit.seal();

        assertThat(ledger.verified()).last().isEqualTo("Every promise of the ledger holds.");
        assertThat(ledger.jdbc
                        .sql("select count(*) from audit_seal where schema_version = 2")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Intruder.in(ledger.schema(), "delete from idempotency where scope = 'RELEASE'");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(ledger::verified)
                .withMessageContaining(CommandsProof.ANSWERED);
    }

    /** All is read as it stood at one moment, so that movement is not taken for damage. */
    @Test
    void aLedgerInUseIsProvedWithoutAFalseAlarm() throws Exception {
        var ledger = LedgerUnderTest.onMariaDb();
        var done = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var busy = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < 4; i++) {
                busy.add(pool.submit(() -> {
                    var who = ledger.someoneWith("£500.00", "£10.00");
                    while (!done.get()) {
                        ledger.capture(who, ledger.hold(who, "£0.02"), "£0.01");
                    }
                }));
            }
            try {
                for (int i = 0; i < 8; i++) {
                    assertThat(ledger.proof.prove().breaches()).isEmpty();
                }
            } finally {
                done.set(true);
            }
            for (var each : busy) {
                each.get();
            }
        }
        assertThat(ledger.proof.prove().postings()).isPositive();
    }

    private static List<String> verified() {
        return LEDGER.verified();
    }

    private static void asIntruder(String... statements) {
        Intruder.in(LEDGER.schema(), statements);
    }
}
