package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Who;
import carefair.operations.DataCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day is sealed once, after it ended; what was sent outside shows what was cut off inside. */
class DaySealerDbTest {

    private final LedgerUnderTest ledger = LedgerUnderTest.onMariaDb();

    private Who.Resident margaret;

    @BeforeEach
    void someMoneyMoved() {
        margaret = ledger.someoneWith("£100.00", "£20.00");
        ledger.capture(margaret, ledger.hold(margaret, "£50.00"), "£35.00");
        ledger.folder.foldAll();
        ledger.clock.advance(Duration.ofSeconds(10));
    }

    @Test
    void eachDayIsSealedOnceAfterItEnded() throws IOException {
        var sunday = ledger.sealer.sealIfDue().orElseThrow();

        assertThat(sunday.day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(sunday.journals()).isEqualTo(3);
        assertThat(sunday.postings()).isEqualTo(7);
        assertThat(sunday.pence()).isEqualTo(10_000 + 2_000 + 3_500);
        assertThat(ledger.sealer.sealIfDue()).isEmpty();
        assertThat(files()).hasSize(1);
        assertThat(Files.readString(files().getFirst()))
                .startsWith("Carefair seal 1\ncouncil: dorset\nday: 2026-11-22\n");
        assertThat(DaySeal.of(Files.readString(files().getFirst())).file()).isEqualTo(sunday.file());
    }

    @Test
    void aStatementNamesTheFirstSealThatHoldsItsLinesAndTheListOfSealsHasTheSameDigits() {
        assertThat(sealOf(ledger.today())).isEqualTo(new StatementSeal.NotYet());
        var sunday = ledger.sealer.sealIfDue().orElseThrow();
        var head = HexFormat.of().formatHex(sunday.journalHead()).substring(0, 16);
        assertThat(sealOf(ledger.today())).isEqualTo(new StatementSeal.Sealed(sunday.day(), head));

        ledger.clock.advance(Duration.ofHours(2));
        ledger.capture(margaret, ledger.hold(margaret, "£5.00"), "£5.00");
        ledger.folder.foldAll();
        assertThat(sealOf(ledger.today())).isEqualTo(new StatementSeal.NotYet());

        ledger.clock.set(java.time.Instant.parse("2026-11-24T00:10:00Z"));
        var monday = ledger.sealer.sealIfDue().orElseThrow();
        var mondaysHead = HexFormat.of().formatHex(monday.journalHead()).substring(0, 16);
        assertThat(sealOf(monday.day())).isEqualTo(new StatementSeal.Sealed(monday.day(), mondaysHead));
        assertThat(listed()).contains(sunday.day() + " " + head, monday.day() + " " + mondaysHead);
    }

    @Test
    void aStatementOfDaysOnWhichNothingMovedIsHeldByTheSealOfTheLastOfThem() {
        var sunday = ledger.sealer.sealIfDue().orElseThrow();

        assertThat(sealOf(sunday.day()))
                .isInstanceOfSatisfying(
                        StatementSeal.Sealed.class,
                        seal -> assertThat(seal.day()).isEqualTo(sunday.day()));
        assertThat(sealOf(sunday.day().plusDays(30))).isEqualTo(new StatementSeal.NotYet());
    }

    private StatementSeal sealOf(LocalDate day) {
        return ledger.act(() ->
                ledger.statements.sealOf(margaret, ledger.statements.together(margaret, margaret.account(), day, day)));
    }

    private List<String> listed() {
        var lines = new ArrayList<String>();
        new SealList(ledger.sealsProof).run(List.of(), lines::add);
        return lines;
    }

    @Test
    void aDayIsNotSealedInItsFirstMinutesAfterMidnight() {
        ledger.sealer.sealIfDue();
        ledger.clock.set(java.time.Instant.parse("2026-11-24T00:09:59Z"));
        assertThat(ledger.sealer.sealIfDue()).isEmpty();

        ledger.clock.set(java.time.Instant.parse("2026-11-24T00:10:00Z"));
        var monday = ledger.sealer.sealIfDue().orElseThrow();

        assertThat(monday.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(ledger.verified()).last().isEqualTo("Every promise of the ledger holds.");
    }

    @Test
    void aWholeDatabasePutBackToYesterdayShowsAgainstWhatLiesOutside() {
        ledger.sealer.sealIfDue();
        var tables = List.of(
                "account_balance",
                "journal",
                "posting",
                "hold",
                "hold_line",
                "idempotency",
                "audit_event",
                "audit_seal",
                "journal_seal",
                "outbox",
                "fold_entry",
                "wallet",
                "fund",
                "ledger_account",
                "support_plan_version",
                "support_plan_category",
                "seal");
        tables.forEach(table -> asIntruder("create table kept_" + table + " as select * from " + table));
        ledger.someoneWith("£70.00", "£0.00");
        ledger.folder.foldAll();
        ledger.clock.advance(Duration.ofDays(1));
        ledger.sealer.sealIfDue();
        assertThat(ledger.verified()).last().isEqualTo("Every promise of the ledger holds.");

        tables.forEach(
                table -> asIntruder("delete from " + table, "insert into " + table + " select * from kept_" + table));

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(ledger::verified)
                .withMessageContaining(
                        "place 4: from here to place 4 the journals are gone, which the seal of 2026-11-23 holds");
    }

    @Test
    void aChainThatWasWrittenAnewFromOneJournalOnShowsAgainstTheSeal() {
        ledger.sealer.sealIfDue();
        asIntruder(
                "update journal set reason_code = 'OTHER' where kind = 'CAPTURE'",
                "update audit_event set reason_code = 'OTHER' where action = 'MONEY_PAID'",
                "delete from journal_seal",
                "delete from audit_seal");
        ledger.chain.chainWhole();
        ledger.audit.seal();

        assertThat(ledger.proof.prove().breaches()).isEmpty();
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(ledger::verified)
                .withMessageContaining("up to here the chain is not the one that the seal of 2026-11-22 holds");
    }

    @Test
    void aSealTakenOutOfTheMiddleIsNamedByItsOwnDay() {
        for (int day = 0; day < 3; day++) {
            ledger.sealer.sealIfDue().orElseThrow();
            ledger.clock.advance(Duration.ofDays(1));
        }

        asIntruder("delete from seal where sealed_on = '2026-11-23'");

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(ledger::verified)
                .withMessageContaining("First bad row: seal of 2026-11-23: it lies outside, and its row is gone");
    }

    @Test
    void aSealThatCannotBeSentIsNotMade() throws IOException {
        Files.createFile(ledger.outside.resolve("in-the-way"));
        var sealer = ledger.sealerTo(ledger.outside.resolve("in-the-way"));

        assertThatExceptionOfType(java.io.UncheckedIOException.class).isThrownBy(sealer::sealIfDue);

        assertThat(ledger.jdbc
                        .sql("select count(*) from seal")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherSealOfTheSameDayNeverReplacesTheFirst() throws IOException {
        ledger.sealer.sealIfDue();
        asIntruder("delete from seal");
        ledger.clock.advance(Duration.ofHours(1));
        ledger.sealer.sealIfDue();

        assertThat(files()).hasSize(2);
        assertThat(ledger.verified()).last().isEqualTo("Every promise of the ledger holds.");
    }

    @Test
    void theKeyIsReadableByItsOwnerAlone() throws IOException {
        ledger.sealer.sealIfDue();

        assertThat(Files.getPosixFilePermissions(ledger.outside.resolve("key.pem")))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void withoutAKeyNothingIsSealed() {
        assertThat(new SealKey("", true).isThere()).isFalse();
        assertThat(new SealKey(ledger.outside.resolve("none.pem").toString(), false).isThere())
                .isFalse();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(ledger.outside)) {
            return files.filter(file -> file.getFileName().toString().startsWith("seal-"))
                    .sorted()
                    .toList();
        }
    }

    private void asIntruder(String... statements) {
        Intruder.in(ledger.schema(), statements);
    }
}
