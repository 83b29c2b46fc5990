package carefair.oversight;

import static carefair.oversight.OversightAlone.FINANCE;
import static carefair.oversight.OversightAlone.NADIA;
import static carefair.oversight.OversightAlone.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.PersonId;
import carefair.operations.DataCommand;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Budgets from the council's system: each a proposal in an officer's name, which another must agree. */
@OversightTest
class BudgetsImportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String HEAD = "reference,budget,basis,contribution,rhythm,first_day\n";

    @Autowired
    ObjectProvider<DataCommand> commands;

    @Autowired
    PaySchedules schedules;

    @Autowired
    ScheduleBook book;

    @Autowired
    PayIns payIns;

    @Autowired
    BudgetFiles files;

    @Autowired
    OversightAlone.Levers levers;

    @Autowired
    OversightAlone.Paid paid;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private PersonId margaret;
    private PersonId dev;

    @BeforeEach
    void twoPeopleWithWallets() {
        paid.forgetAll();
        levers.today(MONDAY);
        levers.beforePaying(person -> {});
        margaret = levers.known("M-1", levers.someoneWithAWallet());
        dev = levers.known("D-1", levers.someoneWithAWallet());
    }

    @Test
    void aPreviewSaysWhatEachLineWouldDoAndWritesNothing() throws Exception {
        assertThat(run("budgets-preview", "", HEAD + "M-1,300.00,net,42.70,two-weekly,2026-11-02\n"))
                .containsExactly(
                        "Line 2 new: £257.30 every 2 weeks from 2026-11-02, to be agreed by a second officer",
                        "Preview, nothing was written. 1 new, 0 changed, 0 the same, 0 left out.");

        assertThat(jdbc.sql("select count(*) from pay_schedule")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anImportPaysNothingBeforeAnotherOfficerThanItsLoaderAgrees() throws Exception {
        run("budgets", "Tom", HEAD + "M-1,300.00,net,42.70,two-weekly,2026-11-02\n");
        var waiting = book.waiting(NADIA).getFirst();

        assertThat(waiting.proposedBy()).isEqualTo(TOM.signIn());
        assertThat(waiting.why()).isEqualTo("From the file budgets.csv, line 2");
        payIns.run(CommandKey.random(), NADIA);
        assertThat(paid.sum(margaret)).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(OversightRefusal.OwnProposal.class)
                .isThrownBy(() -> schedules.approve(TOM, waiting.id()));

        schedules.approve(NADIA, waiting.id());
        payIns.run(CommandKey.random(), NADIA);
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(257_30));
    }

    @Test
    void theDatabaseItselfKnowsThatTheLoaderProposedIt() throws Exception {
        run("budgets", "Tom", HEAD + "M-1,300.00,net,,weekly,2026-11-02\n");

        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update pay_schedule set proposed_by = ?")
                        .param(carefair.shared.UuidBytes.of(NADIA.actor()))
                        .update());
    }

    @Test
    void theSameFileTwiceChangesNothingBeforeAndAfterItIsAgreed() throws Exception {
        var file = HEAD + "M-1,300.00,net,42.70,two-weekly,2026-11-02\n" + "D-1,90,gross,,four-weekly,2026-11-09\n";

        assertThat(run("budgets", "Tom", file)).contains("2 new, 0 changed, 0 the same, 0 left out.");
        assertThat(run("budgets", "Tom", file))
                .contains(
                        "Line 2 the same: £257.30 every 2 weeks from 2026-11-02, waits for a second officer",
                        "0 new, 0 changed, 2 the same, 0 left out.");
        book.waiting(NADIA).forEach(each -> schedules.approve(NADIA, each.id()));
        assertThat(run("budgets", "Nadia", file))
                .containsExactly(
                        "Line 2 the same: £257.30 every 2 weeks from 2026-11-02",
                        "Line 3 the same: £90.00 every 4 weeks from 2026-11-09",
                        "0 new, 0 changed, 2 the same, 0 left out.");

        assertThat(jdbc.sql("select count(*) from pay_schedule")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aChangedBudgetBeginsOnItsDayAndWhatWasAgreedAndPaidBeforeStays() throws Exception {
        agreed("M-1,300.00,net,42.70,two-weekly,2026-11-02\n");
        payIns.run(CommandKey.random(), NADIA);

        var said = run("budgets", "Tom", HEAD + "M-1,310.00,net,42.70,two-weekly,2026-11-30\n");
        assertThat(said)
                .contains("Line 2 changed: £267.30 every 2 weeks from 2026-11-30, to be agreed by a second officer;"
                        + " the earlier amount is paid until the day before");
        schedules.approve(NADIA, book.waiting(NADIA).getFirst().id());
        levers.today(LocalDate.of(2026, 12, 14));
        payIns.run(CommandKey.random(), NADIA);

        assertThat(paid.periods(margaret))
                .containsExactly(
                        MONDAY, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 14));
        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(2 * 257_30 + 2 * 267_30));
        assertThat(book.of(TOM, margaret))
                .extracting(ScheduleBook.ScheduleView::terms, ScheduleBook.ScheduleView::endsOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                new PayAmount(Money.ofPence(310_00), PayAmount.Basis.NET, Money.ofPence(42_70)), null),
                        org.assertj.core.groups.Tuple.tuple(
                                new PayAmount(Money.ofPence(300_00), PayAmount.Basis.NET, Money.ofPence(42_70)),
                                LocalDate.of(2026, 11, 30)));
    }

    @Test
    void aLineThatGoesOnAsItIsIsTheSameFromAnyOfItsPayDays() throws Exception {
        agreed("M-1,300.00,net,42.70,two-weekly,2026-11-02\n");

        assertThat(run("budgets", "Tom", HEAD + "M-1,300.00,net,42.70,two-weekly,2026-11-30\n"))
                .contains("0 new, 0 changed, 1 the same, 0 left out.");
    }

    @Test
    void refusesAChangeInsideAPaidPeriodAndSaysWhichDayToGive() throws Exception {
        agreed("M-1,300.00,net,42.70,two-weekly,2026-11-02\n");
        payIns.run(CommandKey.random(), NADIA);

        assertThat(run("budgets", "Tom", HEAD + "M-1,310.00,net,42.70,two-weekly,2026-11-02\n"))
                .contains("Line 2 left out: first_day: the earlier amount pays the days before 2026-11-16:"
                        + " give that pay day, or a later one");
        assertThat(run("budgets", "Tom", HEAD + "M-1,310.00,net,42.70,two-weekly,2026-11-18\n"))
                .contains("Line 2 left out: first_day: the earlier amount pays the days before 2026-11-30:"
                        + " give that pay day, or a later one");
        assertThat(book.waiting(NADIA)).isEmpty();
    }

    @Test
    void namesEachLineThatCannotBeMeantAndTakesTheOthers() throws Exception {
        levers.known("N-1", levers.someoneWithout());
        agreed("D-1,10.00,net,,weekly,2026-11-02\n");
        run("budgets", "Tom", HEAD + "D-1,12.00,net,,weekly,2026-11-09\n");

        var said = run(
                "budgets",
                "Tom",
                HEAD + "X-1,10.00,net,,weekly,2026-11-02\n" + "X-2,10.001,net,,weekly,2026-11-02\n"
                        + "N-1,10.00,net,,weekly,2026-11-02\n" + "D-1,13.00,net,,weekly,2026-11-09\n"
                        + "M-1,100.00,net,20.00,weekly,2026-11-02\n");
        assertThat(said)
                .contains(
                        "Line 2 left out: reference: nobody here has it: import people first",
                        "Line 4 left out: reference: this person has no wallet yet: they choose one, on their page, first",
                        "Line 5 left out: reference: another amount for this person waits for a second officer: decide"
                                + " that one first",
                        "Line 6 new: £80.00 every week from 2026-11-02, to be agreed by a second officer",
                        "1 new, 0 changed, 0 the same, 4 left out.");
        assertThat(wrong("M-1,100,net,100.01,weekly,2026-11-02"))
                .isEqualTo("Line 2 left out: contribution: £100.01 is more than the budget, £100.00");
        assertThat(wrong("M-1,100,net,100,weekly,2026-11-02"))
                .isEqualTo("Line 2 left out: contribution: it is the whole budget, so that nothing would be paid");
        assertThat(wrong("M-1,0,net,,weekly,2026-11-02"))
                .isEqualTo("Line 2 left out: budget: it must be more than nothing");
        assertThat(wrong("M-1,20000.01,net,,weekly,2026-11-02"))
                .isEqualTo("Line 2 left out: budget: one payment may be at most £20,000.00");
        assertThat(wrong("M-1,100,neither,,weekly,2026-11-02"))
                .isEqualTo("Line 2 left out: basis: “neither” is none of gross, net");
        assertThat(wrong("M-1,100,net,,one-off,2026-11-02"))
                .isEqualTo("Line 2 left out: rhythm: “one-off” is none of four-weekly, monthly, two-weekly, weekly");
        assertThat(wrong("M-1,100,net,,weekly,2028-11-02"))
                .isEqualTo("Line 2 left out: first_day: it must lie between 2025-11-01 and 2027-11-03");
    }

    @Test
    void aLineThatAnOfficerSentBackIsNotProposedAgain() throws Exception {
        var file = HEAD + "M-1,300.00,net,42.70,two-weekly,2026-11-02\n";
        run("budgets", "Tom", file);
        schedules.reject(NADIA, book.waiting(NADIA).getFirst().id(), "Not her amount");

        assertThat(run("budgets", "Tom", file))
                .contains(
                        "Line 2 left out: reference: an officer did not agree to this line: change it, or propose it on"
                                + " the person’s page");
    }

    @Test
    void refusesAFileWithoutTheNameOfAnOfficerAndOneInTheNameOfSomebodyElse() {
        var file = HEAD + "M-1,300.00,net,42.70,two-weekly,2026-11-02\n";

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> run("budgets", "", file))
                .withMessageContaining("--officer NAME");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> run("budgets", "Nobody", file))
                .withMessageContaining("Nobody is no direct payment officer here");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> run("budgets", "Both", file))
                .withMessageContaining("Several direct payment officers are called Both");
        assertThat(book.waiting(NADIA)).isEmpty();
    }

    @Test
    void aSecondOfficerSeesTheSumsOfAFileAndAgreesToAllOfItAtOnce() throws Exception {
        agreed("M-1,300.00,net,42.70,two-weekly,2026-11-02\n");
        run(
                "budgets",
                "Tom",
                HEAD + "M-1,320.00,net,42.70,two-weekly,2026-11-16\n" + "D-1,52.00,gross,,monthly,2026-11-09\n");

        var waiting = files.waiting(NADIA).getFirst();
        assertThat(waiting.loadedBy()).isEqualTo(TOM.signIn());
        assertThat(waiting.newOnes()).isEqualTo(1);
        assertThat(waiting.changed()).isEqualTo(1);
        assertThat(waiting.aWeekBefore()).isEqualTo(Money.ofPence(128_65));
        assertThat(waiting.aWeekAfter()).isEqualTo(Money.ofPence(138_65 + 12_00));
        assertThat(waiting.largest()).extracting(BudgetFiles.Change::person).containsExactly(dev, margaret);

        assertThatExceptionOfType(OversightRefusal.OwnProposal.class)
                .isThrownBy(() -> files.agreeAll(TOM, waiting.id()));
        assertThatExceptionOfType(carefair.identity.IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> files.agreeAll(FINANCE, waiting.id()));
        assertThat(book.waiting(NADIA)).hasSize(2);

        assertThat(files.agreeAll(NADIA, waiting.id())).isEqualTo(new BudgetFiles.Agreed(2, 0));
        assertThat(files.agreeAll(NADIA, waiting.id())).isEqualTo(new BudgetFiles.Agreed(0, 0));
        assertThat(book.waiting(NADIA)).isEmpty();
        assertThat(files.waiting(NADIA)).isEmpty();
    }

    @Test
    void agreeingToAFileLeavesWhatCannotBeAgreedAnyMoreToBeLookedAt() throws Exception {
        agreed("M-1,300.00,net,42.70,two-weekly,2026-11-02\n");
        run(
                "budgets",
                "Tom",
                HEAD + "M-1,320.00,net,42.70,two-weekly,2026-11-02\n" + "D-1,52.00,gross,,monthly,2026-11-09\n");
        payIns.run(CommandKey.random(), NADIA);
        var file = files.waiting(NADIA).getFirst();

        assertThat(files.agreeAll(NADIA, file.id())).isEqualTo(new BudgetFiles.Agreed(1, 1));
        assertThat(book.waiting(NADIA))
                .extracting(ScheduleBook.ScheduleView::person)
                .containsExactly(margaret);
    }

    @Test
    void fiveHundredAmountsAreAgreedAtOncePastTheOneThatCannotBeAndASecondPressDoesNothing() throws Exception {
        agreed("M-1,300.00,net,42.70,two-weekly,2026-11-02\n");
        var lines = new StringBuilder(HEAD);
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 500; i++) {
            people.add(levers.known("F-" + i, levers.someoneWithAWallet()));
            lines.append("F-").append(i).append(",300.00,net,42.70,two-weekly,2026-11-02\n");
            if (i == 260) {
                lines.append("M-1,320.00,net,42.70,two-weekly,2026-11-02\n");
            }
        }
        run("budgets", "Tom", lines.toString());
        payIns.run(CommandKey.random(), NADIA);
        var file = files.waiting(NADIA).getFirst();
        assertThat(file.all()).isEqualTo(501);

        assertThat(files.agreeAll(NADIA, file.id())).isEqualTo(new BudgetFiles.Agreed(500, 1));
        assertThat(files.agreeAll(NADIA, file.id())).isEqualTo(new BudgetFiles.Agreed(0, 1));

        assertThat(book.waiting(NADIA))
                .extracting(ScheduleBook.ScheduleView::person)
                .containsExactly(margaret);
        assertThat(jdbc.sql("select count(*) from pay_schedule_decision")
                        .query(Long.class)
                        .single())
                .isEqualTo(501);
        payIns.run(CommandKey.random(), NADIA);
        assertThat(people).allMatch(person -> paid.sum(person).equals(Money.ofPence(257_30)));
    }

    private void agreed(String lines) throws Exception {
        run("budgets", "Tom", HEAD + lines);
        book.waiting(NADIA).forEach(each -> schedules.approve(NADIA, each.id()));
    }

    private String wrong(String line) throws Exception {
        return run("budgets-preview", "", HEAD + line + "\n").getFirst();
    }

    private List<String> run(String command, String officer, String text) throws Exception {
        var file = Files.writeString(folder.resolve("budgets.csv"), text);
        var said = new ArrayList<String>();
        commands.stream()
                .filter(one -> one.name().equals(command))
                .findFirst()
                .orElseThrow()
                .run(List.of(file), officer.isEmpty() ? Map.of() : Map.of("officer", officer), said::add);
        return said;
    }
}
