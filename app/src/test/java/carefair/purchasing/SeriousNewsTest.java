package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.accreditation.CheckKind;
import carefair.accreditation.Checks;
import carefair.accreditation.NewCheck;
import carefair.identity.BankAccount;
import carefair.identity.PayeeAccounts;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has an open order of a provider hears when something serious about it changes, and nobody else does. */
@CarefairTest
class SeriousNewsTest extends OrdersAtWork {

    @Autowired
    Checks checks;

    @Autowired
    PayeeAccounts accounts;

    @Autowired
    ApplicationContext application;

    private Who.Resident alan;
    private Who.Staff vera;

    @BeforeEach
    void margaretHasAnOrderAndAlanHasNone() {
        orders.place(CommandKey.random(), margaret, hours(1, clock.today().plusDays(5)));
        orders.place(CommandKey.random(), margaret, hours(1, clock.today().plusDays(6)));
        alan = withMoney("Alan Pryce", "£100.00");
        vera = staff("An officer", Role.ACCREDITATION_OFFICER);
    }

    @Test
    void aCheckTakenBackIsToldOnceToEachAndNotIfAnotherStillHolds() {
        var older = checks.record(CommandKey.random(), vera, identity());
        clock.advance(Duration.ofMinutes(1));
        var newer = checks.record(CommandKey.random(), vera, identity());

        checks.takeBack(vera, newer, "Not this person");
        assertThat(told(margaret)).doesNotContain("resident-check-taken-back");
        checks.takeBack(vera, older, "Neither was this");

        assertThat(told(margaret)).containsOnlyOnce("resident-check-taken-back");
        assertThat(told(alan)).doesNotContain("resident-check-taken-back");
    }

    @Test
    void aCheckThatRanOutIsToldOnceHoweverOftenTheJobRuns() throws Exception {
        checks.record(
                CommandKey.random(),
                vera,
                new NewCheck(
                        priya.organisation(),
                        CheckKind.INSURANCE,
                        "public liability",
                        clock.today(),
                        null,
                        clock.today().plusDays(2),
                        null,
                        ""));
        remind();
        assertThat(told(margaret)).doesNotContain("resident-check-ran-out");

        clock.setToMorningOf(clock.today().plusDays(3));
        remind();
        remind();

        assertThat(told(margaret)).containsOnlyOnce("resident-check-ran-out");
        assertThat(things.list(margaret))
                .filteredOn(told -> told.thing().code().equals("resident-check-ran-out"))
                .allSatisfy(told -> assertThat(told.thing().facts())
                        .containsEntry("check", "an insurance")
                        .containsEntry("provider", organisations.nameOf(priya.organisation())));
        assertThat(told(alan)).doesNotContain("resident-check-ran-out");
    }

    @Test
    void anotherBankAccountIsToldAndTheFirstIsNot() {
        agreed("12345678");
        assertThat(told(margaret)).doesNotContain("resident-paid-elsewhere");

        agreed("87654321");

        assertThat(told(margaret)).containsOnlyOnce("resident-paid-elsewhere");
        assertThat(told(alan)).doesNotContain("resident-paid-elsewhere");
    }

    private void agreed(String number) {
        var id = accounts.propose(
                CommandKey.random(),
                priya,
                priya.organisation(),
                new BankAccount("Corfe Companions", "204512", number, ""));
        accounts.agree(
                staff("An officer", Role.FINANCE_OFFICER),
                id,
                PayeeAccounts.CheckedBy.SAW_BANK_PAPER,
                "Saw a letter of the bank");
    }

    private NewCheck identity() {
        return new NewCheck(priya.organisation(), CheckKind.IDENTITY, "", clock.today(), null, null, null, "");
    }

    /** What the scheduler would do; the job is its module's own. */
    private void remind() throws Exception {
        var job = application.getBean(Class.forName("carefair.accreditation.CheckReminders"));
        var run = job.getClass().getDeclaredMethod("run");
        run.setAccessible(true);
        run.invoke(job);
    }
}
