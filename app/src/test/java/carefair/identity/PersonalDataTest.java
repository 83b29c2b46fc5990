package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.AuditProof;
import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.operations.DataCommand;
import carefair.operations.PersonalTables;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.testing.CarefairTest;
import carefair.testing.PdfRules;
import carefair.testing.TestClock;
import carefair.wallet.FundKind;
import carefair.wallet.LedgerProof;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Everything held about one person: handed out whole, put right, and erased in time while every sum can still be proved. */
@CarefairTest
class PersonalDataTest {

    private static final Who.System SYSTEM = new Who.System("test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CategoryCode COMPANY = new CategoryCode("companionship");

    @Autowired
    ObjectProvider<PersonalTables> modules;

    @Autowired
    ObjectProvider<DataCommand> commands;

    @Autowired
    PersonalFile file;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Organisations organisations;

    @Autowired
    Wallets wallets;

    @Autowired
    LedgerProof ledger;

    @Autowired
    AuditProof audit;

    @Autowired
    Words words;

    @Autowired
    Audit trail;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Who.Staff tom;
    private Who.Resident margaret;
    private String name;

    @BeforeEach
    void margaretSpentAllSheHad() {
        name = "Margaret " + UUID.randomUUID();
        tom = new Who.Staff(
                signIns.expect(
                        SYSTEM,
                        "test",
                        UUID.randomUUID().toString(),
                        "Tom Ashdown",
                        Set.of(Role.DIRECT_PAYMENT_OFFICER)),
                Set.of(Role.DIRECT_PAYMENT_OFFICER));
        margaret = joined(name);
        wallets.open(tom, margaret.account(), new Wallets.Choice(TODAY, "Her daughter was there", "A bank account"));
        wallets.writePlan(tom, margaret.account(), Set.of(COMPANY));
        wallets.payIn(
                CommandKey.random(),
                tom,
                margaret.account(),
                FundKind.DIRECT_PAYMENT,
                Money.ofPence(40_00),
                "SCHEDULE",
                TODAY,
                TODAY);
        spend("40.00");
    }

    /** The rule that keeps the rest complete: a new table is in one of the two lists of its module. */
    @Test
    void eachTableSaysWhatItHoldsAboutPeople() {
        var known = new ArrayList<String>();
        modules.forEach(module -> {
            known.addAll(module.notPersonal().keySet());
            known.addAll(module.held().stream()
                    .map(PersonalTables.Held::table)
                    .distinct()
                    .toList());
        });

        var tables = new TreeSet<>(
                jdbc.sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                        .query(String.class)
                        .list());
        tables.removeIf(table -> table.startsWith("flyway_schema_history"));

        assertThat(tables)
                .as("add each new table to its module's PersonalTables, as held or as not personal with the reason")
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(known));
        assertThat(known).doesNotHaveDuplicates();
    }

    @Test
    void aTableWithAPersonsIdIsNeverCalledNotPersonal() {
        var notPersonal = modules.stream()
                .flatMap(module -> module.notPersonal().keySet().stream())
                .toList();

        assertThat(jdbc.sql(
                                "select lower(table_name) from information_schema.columns"
                                        + " where lower(table_schema) = 'public' and lower(column_name) in"
                                        + " ('person_id', 'account_id', 'on_behalf_of', 'subject_id', 'wallet_id', 'representative_id')")
                        .query(String.class)
                        .list())
                .filteredOn(table -> !table.equals("person_erased"))
                .doesNotContainAnyElementsOf(notPersonal);
    }

    @Test
    void allOfItIsHandedOutToThePersonAlone() {
        var mine = file.of(margaret, margaret.account());

        assertThat(mine)
                .extracting(PersonalFile.Part::table)
                .contains("person", "sign_in", "words", "wallet", "fund", "hold", "journal", "posting", "audit_event");
        assertThat(String.valueOf(mine))
                .contains(name, "Her daughter was there")
                .doesNotContain("salt", "secret_digest", "request_hash");
        var alan = joined("Alan Pryce");
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> file.of(alan, margaret.account()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> file.of(
                        new Who.Resident(alan.signIn(), margaret.account(), new GrantId(UUID.randomUUID())),
                        margaret.account()));
        assertThat(String.valueOf(file.of(alan, alan.account()))).doesNotContain(name, "Her daughter was there");
    }

    @Test
    void theCommandWritesItForMachinesAndForPeople(@TempDir Path folder) throws Exception {
        var reference = jdbc.sql("select reference from person where id = ?")
                .param(UuidBytes.of(margaret.account().value()))
                .query(String.class)
                .single();
        var said = new ArrayList<String>();

        command("personal-data").run(List.of(folder.resolve(reference)), said::add);

        assertThat(said).hasSize(2);
        var json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(reference + ".json")));
        assertThat(json.path("modules")
                        .path("identity")
                        .path("person")
                        .get(0)
                        .path("full_name")
                        .asString())
                .isEqualTo(name);
        assertThat(json.path("modules").path("wallet").path("posting").size()).isEqualTo(4);
        PdfRules.meetsPdfUa1(Files.readAllBytes(folder.resolve(reference + ".pdf")));
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> command("personal-data").run(List.of(folder.resolve("nobody")), said::add))
                .withMessageContaining("Nobody has the reference nobody");
    }

    @Test
    void whatTheyWroteIsReadAsTheyPutItRightAndTheChainStillHolds() {
        var first = Objects.requireNonNull(transaction.execute(status -> {
            var id = words.write(margaret.account().value(), margaret.actor(), "She came on Tusday");
            trail.record(AuditEvent.of(margaret.actor(), "ORDER_QUESTIONED")
                    .about(margaret.account().value())
                    .because(id));
            return id;
        }));

        clock.advance(Duration.ofMinutes(1));
        file.correct(margaret, first, "She came on Tuesday");
        clock.advance(Duration.ofMinutes(1));
        file.correct(margaret, first, "She came on Wednesday");

        assertThat(words.read(first)).contains("She came on Wednesday");
        assertThat(file.written(margaret)).extracting(Words.Written::text).containsExactly("She came on Wednesday");
        assertThat(audit.verify().firstBad()).isNull();
    }

    @Test
    void nobodyPutsRightWhatSomebodyElseWrote() {
        var hers = jdbc.sql("select id from words where author_id = ? and subject_id = ?")
                .params(
                        UuidBytes.of(tom.actor()),
                        UuidBytes.of(margaret.account().value()))
                .query((row, n) -> new WordsId(UuidBytes.toUuid(row.getBytes(1))))
                .list()
                .getFirst();

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> file.correct(margaret, hers, "Something else"));
    }

    @Test
    void whatWasAskedAboutThePlanIsErasedAfterAYearIfNoOrderCameOfIt() {
        var asked = enquiry("companionship", TODAY.minusYears(1).minusDays(1));
        var tooNew = enquiry("companionship", TODAY.minusYears(1).plusDays(1));

        deleteDue();

        assertThat(words.read(asked)).isEmpty();
        assertThat(words.read(tooNew)).isPresent();
        assertThat(audit.verify().firstBad()).isNull();
    }

    @Test
    void sevenYearsAfterTheLastMovementWhoItWasIsGoneAndEverySumIsStillProved() {
        spendMore();
        clock.setToMorningOf(TODAY.plusYears(7));
        deleteDue();
        assertThat(people.nameOf(margaret.account())).isEqualTo(name);

        clock.setToMorningOf(TODAY.plusYears(7).plusDays(1));
        deleteDue();
        deleteDue();

        assertThat(people.nameOf(margaret.account())).isEqualTo("Erased");
        assertThat(jdbc.sql("select count(*) from words where subject_id = ? and body is not null")
                        .param(UuidBytes.of(margaret.account().value()))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(String.valueOf(file.of(SYSTEM, margaret.account())))
                .contains("journal")
                .doesNotContain(name, "Her daughter was there");
        assertThat(ledger.prove().breaches()).isEmpty();
        assertThat(audit.verify().firstBad()).isNull();
    }

    @Test
    void whoStillHasMoneyHereIsKept() {
        wallets.payIn(
                CommandKey.random(),
                tom,
                margaret.account(),
                FundKind.DIRECT_PAYMENT,
                Money.ofPence(1),
                "SCHEDULE",
                TODAY,
                TODAY);
        clock.setToMorningOf(TODAY.plusYears(8));

        deleteDue();

        assertThat(people.nameOf(margaret.account())).isEqualTo(name);
    }

    @Test
    void aKeptEstimateIsDeletedThoughNobodyKeepsANewOne() {
        var digest = new byte[32];
        new java.util.Random().nextBytes(digest);
        jdbc.sql("insert into kept_estimate (code_digest, kept_until) values (?, ?)")
                .params(digest, TODAY.plusDays(28).atStartOfDay())
                .update();
        clock.setToMorningOf(TODAY.plusDays(29));

        deleteDue();

        assertThat(jdbc.sql("select count(*) from kept_estimate where code_digest = ?")
                        .param(digest)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private WordsId enquiry(String category, LocalDate answered) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var question = words.write(margaret.account().value(), margaret.actor(), "May I also have company?");
            var answer = words.write(margaret.account().value(), tom.actor(), "Not for now");
            jdbc.sql("""
                    insert into plan_question (id, version, command_key, account_id, asked_by, asked_at, category, offer_id,
                        words_id, due, answered_at, answered_by, answer_id)
                    values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(UuidBytes.of(UUID.randomUUID()), UuidBytes.of(UUID.randomUUID()))
                    .params(
                            UuidBytes.of(margaret.account().value()),
                            UuidBytes.of(margaret.actor()),
                            answered.minusDays(3).atStartOfDay(),
                            category,
                            UuidBytes.of(UUID.randomUUID()))
                    .params(UuidBytes.of(question.value()), answered, answered.atTime(9, 0))
                    .params(UuidBytes.of(tom.actor()), UuidBytes.of(answer.value()))
                    .update();
            return question;
        }));
    }

    private void spendMore() {
        wallets.payIn(
                CommandKey.random(),
                tom,
                margaret.account(),
                FundKind.CONTRIBUTION,
                Money.ofPence(5_00),
                "CONTRIBUTION_RECEIVED",
                TODAY,
                TODAY);
        spend("5.00");
    }

    private void spend(String amount) {
        var club = organisations.add(SYSTEM, "Wareham Day Club");
        var hold = wallets.hold(
                CommandKey.random(),
                new SpendRequest(
                        margaret,
                        UUID.randomUUID(),
                        club,
                        COMPANY,
                        Money.ofPence(Long.parseLong(amount.replace(".", ""))),
                        TODAY,
                        TODAY));
        wallets.capture(CommandKey.random(), margaret, hold.id(), hold.amount());
    }

    private void deleteDue() {
        var said = new ArrayList<String>();
        command("delete-due").run(List.of(), said::add);
        assertThat(said).noneMatch(line -> line.contains("failed"));
    }

    private DataCommand command(String name) {
        return commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Who.Resident joined(String who) {
        var person = people.add(SYSTEM, new People.NewPerson(who, LocalDate.of(1948, 6, 23), null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), who, Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), LocalDate.of(1948, 6, 23));
        return new Who.Resident(signIn, person, null);
    }
}
