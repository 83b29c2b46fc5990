package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.operations.DataCommand;
import carefair.oversight.BudgetFiles;
import carefair.oversight.ScheduleBook;
import carefair.shared.UuidBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second officer agrees to all the amounts that a file brought, having seen the sums. */
class BudgetFilePageTest extends StaffPages {

    @Autowired
    ObjectProvider<DataCommand> commands;

    @Autowired
    BudgetFiles files;

    @Autowired
    ScheduleBook book;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void anotherOfficerSeesTheSumsAndAgreesToAll() throws IOException {
        var margaret = withWallet();
        var dev = withWallet();
        var name = UUID.randomUUID() + ".csv";
        load(
                name,
                reference(margaret) + ",300.00,net,42.70,two-weekly,2026-11-23\n" + reference(dev)
                        + ",52.00,gross,,monthly,2026-11-30\n");
        var file = files.waiting(staff(nadia)).getLast();

        goTo(At.budgetFile(file.id()));
        assertThat(text()).contains("This file was loaded in your name").doesNotContain("Agree to all");

        signedIn(nadia);
        goTo(At.SCHEDULES);
        assertThat(text()).contains(name + ": 2 amounts, loaded in the name of Tom Ashdown");
        goTo(At.budgetFile(file.id()));
        assertThat(text()).contains(name, "£0.00", "£140.65", "£128.65", "£12.00", people.nameOf(margaret));
        formWith("Agree to all 2").sendTwice();

        assertThat(text()).contains("2 amounts of this file are agreed", "Nothing of this file waits any more");
        people.open(staff(nadia), margaret, "To see what came of it");
        assertThat(book.of(staff(nadia), margaret))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.standing()).isEqualTo(ScheduleBook.Standing.RUNNING));
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        goTo("/app/staff/budget-files/" + UUID.randomUUID());

        assertThat(page()).isNotInstanceOf(BudgetFilePage.class);
    }

    @Test
    void thePersonsPageSaysByWhenThePlanIsReviewedAndAnOfficerSetsTheDay() {
        var margaret = withWallet();
        goTo(At.start(margaret, Journey.PLAN));
        form().type("oversight-plan-covers", "company").send();
        assertThat(text()).contains("When it is usually due");
        form().send();
        assertThat(text()).contains("To be reviewed by 23 May 2027");

        goTo(At.start(margaret, Journey.PLAN));
        form().type("oversight-plan-covers", "company")
                .date("oversight-plan-review", "24", "11", "2027")
                .send();
        assertThat(page()).isInstanceOf(PlanPage.class);
        form().type("oversight-plan-covers", "company")
                .date("oversight-plan-review", "1", "2", "2027")
                .send();
        assertThat(text()).contains("1 February 2027");
        form().send();
        assertThat(text()).contains("To be reviewed by 1 February 2027");
    }

    /** In Tom's name, by the one that only he is known by: the database is shared with others of that name. */
    private void load(String name, String lines) throws IOException {
        var knownBy = "tom-" + UUID.randomUUID();
        tom = signIns.expect(SETTING_UP, "test", knownBy, "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        signedIn(tom);
        var file = Files.writeString(
                folder.resolve(name), "reference,budget,basis,contribution,rhythm,first_day\n" + lines);
        commands.stream()
                .filter(one -> one.name().equals("budgets"))
                .findFirst()
                .orElseThrow()
                .run(List.of(file), Map.of("officer", knownBy), line -> {});
    }

    private String reference(PersonId person) {
        return jdbc.sql("select reference from person where id = ?")
                .param(UuidBytes.of(person.value()))
                .query(String.class)
                .single();
    }
}
