package carefair.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.JoiningCodes;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.operations.DataCommand;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.testing.TestClock;
import carefair.wallet.CorrectionReason;
import carefair.wallet.FundKind;
import carefair.wallet.HoldId;
import carefair.wallet.Refunds;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application: what comes in by file, is agreed, paid and spent, and goes back by file, to the penny. */
abstract class FilesPromises {

    static final Who.System SETTING_UP = new Who.System("test");
    static final LocalDate BORN = LocalDate.of(1948, 3, 27);
    private static final String PLANS = "reference,categories,in_force_from,review_due_on\n";
    static final String BUDGETS = "reference,budget,basis,contribution,rhythm,first_day\n";

    @Autowired
    ObjectProvider<DataCommand> commands;

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Wallets wallets;

    @Autowired
    Refunds refunds;

    @Autowired
    BudgetFiles files;

    @Autowired
    PayIns payIns;

    @Autowired
    ContributionReceipts receipts;

    @Autowired
    ContributionsOwed owed;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    Who.Staff tom;
    Who.Staff nadia;
    String tomsName;
    LocalDate today;

    @BeforeEach
    void twoOfficers() {
        tomsName = "Tom " + UUID.randomUUID();
        tom = officer(tomsName);
        nadia = officer("Nadia " + UUID.randomUUID());
        today = clock.today();
    }

    @Test
    void whatCameInByFileWasAgreedPaidAndSpentGoesBackByFileToThePenny() throws IOException {
        var margaret = withWallet("Margaret Ellery");
        var reference = reference(margaret.account());
        assertThat(run("plans", "", PLANS + reference + ",company;meals," + today.minusDays(40) + ",\n"))
                .startsWith("Line 2 new: covers 2 kinds of support from 2026-10-14, to be reviewed by 2027-04-14");
        run("budgets", tomsName, BUDGETS + reference + ",300.00,net,42.70,two-weekly," + today.minusDays(14) + "\n");
        assertThat(files.agreeAll(nadia, files.waiting(nadia).getLast().id())).isEqualTo(new BudgetFiles.Agreed(1, 0));
        payIns.run(CommandKey.random(), nadia);
        receipts.record(
                CommandKey.random(),
                tom,
                new ContributionReceipts.Arrived(margaret.account(), Money.ofPence(50_00), today, "ELLERY"));
        var club = provider("=Wareham, \"Day\" Club");
        // The contribution pays first: two funds pay a part each.
        spend(margaret, club.organisation(), "company", 61_07);
        var toRefund = spend(margaret, club.organisation(), "meals", 20_33);
        refunds.giveBack(
                CommandKey.random(),
                club,
                refunds.paid(club, toRefund).getFirst().journal(),
                Money.ofPence(5_01),
                CorrectionReason.values()[0],
                "Not all was eaten");
        wallets.hold(CommandKey.random(), request(margaret, club.organisation(), "company", 10_00));

        var payments = of(reference, export("payments", Map.of("from", today.toString(), "until", today.toString())));
        assertThat(sum(payments, "amount")).isEqualTo(Money.ofPence(61_07 + 20_33 - 5_01));
        assertThat(payments).extracting(row -> row.get("what")).contains("payment", "refund");
        assertThat(payments).extracting(row -> row.get("fund")).contains("contribution", "direct-payment");
        assertThat(payments).allMatch(row -> row.get("payee").equals("'=Wareham, \"Day\" Club"));

        var balances = of(reference, export("balances", Map.of()));
        var wallet = wallets.wallet(tom, margaret.account()).orElseThrow();
        assertThat(balances).hasSameSizeAs(wallet.funds());
        for (var fund : wallet.funds()) {
            var row = balances.stream()
                    .filter(each -> each.get("fund")
                            .equals(fund.kind()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-')))
                    .findFirst()
                    .orElseThrow();
            assertThat(money(row, "came_in")).isEqualTo(fund.cameIn());
            assertThat(money(row, "spent")).isEqualTo(fund.spent());
            assertThat(money(row, "held")).isEqualTo(fund.setAside());
            assertThat(money(row, "left")).isEqualTo(fund.left());
            assertThat(money(row, "balance")).isEqualTo(fund.left().plus(fund.setAside()));
        }
        assertThat(sum(balances, "balance")).isEqualTo(Money.ofPence(2 * 257_30 + 50_00 - 61_07 - 20_33 + 5_01));

        var contributions = of(reference, export("contributions", Map.of()));
        assertThat(contributions).singleElement().satisfies(row -> {
            assertThat(money(row, "assessed")).isEqualTo(Money.ofPence(2 * 42_70));
            assertThat(money(row, "arrived")).isEqualTo(Money.ofPence(50_00));
            assertThat(money(row, "owed")).isEqualTo(owed.of(tom, margaret.account()));
        });
    }

    @Test
    void theWholeFilesAgreeWithTheLedgerWhateverIsInIt() throws IOException {
        var someone = withWallet("Dev Anand");
        run("plans", "", PLANS + reference(someone.account()) + ",company," + today + ",\n");
        wallets.payIn(
                CommandKey.random(),
                tom,
                someone.account(),
                FundKind.DIRECT_PAYMENT,
                Money.ofPence(100_01),
                "SCHEDULE",
                today,
                today);
        spend(someone, provider("Wareham Day Club").organisation(), "company", 33_34);

        var everPaid = sum(export("payments", Map.of("from", "2000-01-01", "until", "2099-12-31")), "amount");
        assertThat(everPaid)
                .isEqualTo(
                        sql("select coalesce(sum(cr - dr), 0) from posting where account_kind = 'PROVIDER_PAYABLE'"));
        assertThat(sum(export("balances", Map.of()), "balance"))
                .isEqualTo(
                        sql(
                                "select coalesce(sum(p.cr - p.dr), 0) from posting p join fund f on f.account_id = p.account_id"));
        assertThat(sum(export("balances", Map.of()), "held"))
                .isEqualTo(sql("select coalesce(sum(amount - captured - released), 0) from hold_line"));
    }

    @Test
    void theSamePlansTwiceChangeNothingAndAChangedPlanIsAVersionAfterThem() throws IOException {
        var reference = reference(withWallet("Margaret Ellery").account());
        var file = PLANS + reference + ",company;meals," + today.minusDays(3) + ",2027-03-01\n";

        assertThat(run("plans-preview", "", file)).endsWith("1 new, 0 changed, 0 the same, 0 left out.");
        assertThat(run("plans", "", file)).endsWith("1 new, 0 changed, 0 the same, 0 left out.");
        assertThat(run("plans", "", file)).endsWith("0 new, 0 changed, 1 the same, 0 left out.");
        assertThat(run("plans", "", PLANS + reference + ",company," + today + ",\n"))
                .isEqualTo("Line 2 changed: covers 1 kind of support from 2026-11-23, to be reviewed by 2027-03-01\n"
                        + "0 new, 1 changed, 0 the same, 0 left out.");
        assertThat(run("plans", "", file)).endsWith("0 new, 0 changed, 1 the same, 0 left out.");

        assertThat(jdbc.sql("select count(*) from support_plan_version v join wallet w on w.id = v.wallet_id"
                                + " join person p on p.id = w.person_id where p.reference = ?")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void namesEachPlanThatCannotBeTaken() throws IOException {
        var reference = reference(withWallet("Margaret Ellery").account());
        var without = reference(people.add(SETTING_UP, new People.NewPerson("Dev Anand", BORN, null)));
        run("plans", "", PLANS + reference + ",company," + today.minusDays(3) + ",\n");

        assertThat(run(
                        "plans",
                        "",
                        PLANS + "NOBODY-1,company," + today + ",\n" + without + ",company," + today + ",\n"))
                .startsWith(
                        "Line 2 left out: reference: nobody here has it: import people first\n"
                                + "Line 3 left out: reference: this person has no wallet yet: they choose one, on their page, first");
        assertThat(run("plans", "", PLANS + reference + ",company;juggling," + today + ",\n"))
                .startsWith("Line 2 left out: categories: “juggling” is none of ");
        assertThat(run("plans", "", PLANS + reference + ",," + today + ",\n"))
                .startsWith("Line 2 left out: categories: name at least one kind of support");
        assertThat(run("plans", "", PLANS + reference + ",meals," + today.plusDays(1) + ",\n"))
                .startsWith("Line 2 left out: in_force_from: this plan is not in force yet");
        assertThat(run("plans", "", PLANS + reference + ",meals," + today.minusDays(4) + ",\n"))
                .startsWith("Line 2 left out: in_force_from: a plan in force from 2026-11-20 is here");
        assertThat(run("plans", "", PLANS + reference + ",meals," + today + "," + today + "\n"))
                .startsWith("Line 2 left out: review_due_on: it must come after in_force_from");
        assertThat(run("plans", "", PLANS + reference + ",meals," + today + ",2027-11-24\n"))
                .startsWith("Line 2 left out: review_due_on: a plan is reviewed within twelve months: by 2027-11-23");
    }

    @Test
    void theReviewsDueComeOutInTheLayoutInWhichPlansComeIn() throws IOException {
        var margaret = withWallet("Margaret Ellery");
        var soon = reference(margaret.account());
        var later = reference(withWallet("Dev Anand").account());
        run(
                "plans",
                "",
                PLANS + soon + ",meals;company," + today + ",2027-01-01\n" + later + ",company," + today
                        + ",2027-06-01\n");

        var rows = export("reviews", Map.of("until", "2027-01-01"));
        assertThat(of(later, rows)).isEmpty();
        assertThat(of(soon, rows)).singleElement().satisfies(row -> {
            assertThat(row.get("categories")).isEqualTo("company;meals");
            assertThat(row.get("review_due_on")).isEqualTo("2027-01-01");
        });
        var line = String.join(",", of(soon, rows).getFirst().toList());
        assertThat(run("plans", "", PLANS + line + "\n")).endsWith("0 new, 0 changed, 1 the same, 0 left out.");
        assertThat(run("plans", "", PLANS + line.replace("2027-01-01", "2027-09-01") + "\n"))
                .endsWith("0 new, 1 changed, 0 the same, 0 left out.");
        assertThat(of(soon, export("reviews", Map.of("until", "2027-01-01")))).isEmpty();
        assertThat(wallets.wallet(tom, margaret.account()).orElseThrow().plan())
                .containsExactlyInAnyOrder(new CategoryCode("company"), new CategoryCode("meals"));
    }

    @Test
    void aFileThatGoesOutIsRememberedAndOneThatCannotBeWrittenIsNot() throws IOException {
        int before = handedOut().size();
        var rows = export("balances", Map.of());
        assertThat(handedOut()).hasSize(before + 1).contains("BALANCES_ROWS_" + rows.size());

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> export("secrets", Map.of()))
                .withMessage("There is no file secrets. There are: balances, contributions, payments, reviews."
                        + " Nothing was written.");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> export("balances", Map.of("from", "2026-11-01")))
                .withMessage("This file has no first day: leave it out. Nothing was written.");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> export("payments", Map.of("from", "2026-11-02", "until", "2026-11-01")))
                .withMessageContaining("lies before");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> export("payments", Map.of("from", "1 November")))
                .withMessageContaining("is not a day");
        try (var there = Files.list(folder)) {
            assertThat(there.map(path -> path.getFileName().toString())).containsExactly("balances.csv");
        }
    }

    /** What was remembered of the files that went out. */
    private List<String> handedOut() {
        return jdbc.sql("select reason_code from audit_event where action = 'FILE_HANDED_OUT'")
                .query(String.class)
                .list();
    }

    private List<CSVRecord> export(String what, Map<String, String> days) throws IOException {
        var said = new java.util.HashMap<>(days);
        said.put("what", what);
        var file = folder.resolve(what + ".csv");
        command("export").run(List.of(file), said, line -> {});
        try (var csv = CSVParser.parse(
                new StringReader(Files.readString(file)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return csv.getRecords();
        }
    }

    private static List<CSVRecord> of(String reference, List<CSVRecord> rows) {
        return rows.stream()
                .filter(row -> row.get("reference").equals(reference))
                .toList();
    }

    private static Money sum(List<CSVRecord> rows, String column) {
        return Money.sum(rows.stream().map(row -> money(row, column)).toList());
    }

    private static Money money(CSVRecord row, String column) {
        return Money.ofPence(Long.parseLong(row.get(column).replace(".", "")));
    }

    private Money sql(String sum) {
        return Money.ofPence(jdbc.sql(sum).query(Long.class).single());
    }

    /** What the command said, all lines. */
    String run(String command, String officer, String text) throws IOException {
        var file = Files.writeString(folder.resolve("in.csv"), text);
        var said = new ArrayList<String>();
        try {
            command(command).run(List.of(file), officer.isEmpty() ? Map.of() : Map.of("officer", officer), said::add);
        } finally {
            Files.delete(file);
        }
        return String.join("\n", said);
    }

    private DataCommand command(String name) {
        return commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private HoldId spend(Who.Resident who, OrganisationId payee, String category, long pence) {
        return wallets.spend(CommandKey.random(), request(who, payee, category, pence))
                .id();
    }

    private SpendRequest request(Who.Resident who, OrganisationId payee, String category, long pence) {
        return new SpendRequest(
                who, UUID.randomUUID(), payee, new CategoryCode(category), Money.ofPence(pence), today, today);
    }

    private Who.Provider provider(String name) {
        var organisation = organisations.add(SETTING_UP, name);
        var signIn = signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), "Priya", Set.of());
        organisations.addMember(SETTING_UP, organisation, signIn);
        return new Who.Provider(signIn, organisation);
    }

    private Who.Resident withWallet(String name) {
        var person = people.add(SETTING_UP, new People.NewPerson(name, BORN, null));
        people.open(tom, person, "Setting up");
        wallets.open(tom, person, new Wallets.Choice(today, "Tom Ashdown", "Own account"));
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), name, Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), BORN);
        return new Who.Resident(signIn, person, null);
    }

    String reference(PersonId person) {
        return jdbc.sql("select reference from person where id = ?")
                .param(UuidBytes.of(person.value()))
                .query(String.class)
                .single();
    }

    private Who.Staff officer(String name) {
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        return new Who.Staff(
                signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), name, roles), roles);
    }
}
