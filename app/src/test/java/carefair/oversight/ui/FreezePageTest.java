package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.UuidBytes;
import carefair.wallet.FreezeId;
import carefair.wallet.Freezes;
import carefair.wallet.LedgerWatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account whose sums do not agree, as the council's officers meet it. */
class FreezePageTest extends StaffPages {

    @Autowired
    Freezes freezes;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoOfficersSeeBothSumsAndLiftTheFreezeWithAReasonEach() {
        var name = unique("Margaret");
        var person = withMoney(name, 100_00);
        var plant = "update account_balance set posted_cr = posted_cr %s 1 where account_id ="
                + " (select id from ledger_account where owner_id = ? and kind = 'DIRECT_PAYMENT')";
        jdbc.sql(plant.formatted("+")).param(UuidBytes.of(person.value())).update();
        try {
            LedgerWatch.lookNow(application);

            goTo(At.TODAY);
            assertThat(text()).contains("Sums that do not agree", "The wallet of " + name);
            goTo(At.QUESTIONS);
            assertThat(text()).contains("The wallet of " + name, "Look into it").doesNotContain("£100.01");
            goTo(At.freeze(freezeOf(person)));
            assertThat(text())
                    .contains("£100.01", "£100.00", name + ", direct payment", "Paid in by the council of £100.00");
            formWith("Ask to lift the freeze")
                    .type("oversight-freeze-ask", "A copy was restored by hand")
                    .send();
            assertThat(text()).contains("another officer must do it", "A copy was restored by hand");

            signedIn(nadia);
            people.open(staff(nadia), person, "A frozen account");
            goTo(At.freeze(freezeOf(person)));
            formWith("Lift the freeze")
                    .type("oversight-freeze-lift", "The cause is known")
                    .send();

            assertThat(text()).contains("Nadia Farrow lifted the freeze", "The cause is known");
            goTo(At.QUESTIONS);
            assertThat(text()).doesNotContain(name);
        } finally {
            jdbc.sql(plant.formatted("-")).param(UuidBytes.of(person.value())).update();
        }
    }

    @Test
    void aPersonsSumsAreShownOnlyToWhoOpenedTheRecordForAReason() {
        var person = withWallet(unique("Dev"));
        var plant = "update account_balance set pending_cr = %s where account_id ="
                + " (select id from ledger_account where owner_id = ? and kind = 'CONTRIBUTION')";
        jdbc.sql(plant.formatted("1")).param(UuidBytes.of(person.value())).update();
        try {
            LedgerWatch.lookNow(application);
            var freeze = freezeOf(person);
            signedIn(nadia);
            goTo(At.freeze(freeze));
            assertThat(text()).contains("Why").doesNotContain("The row");
        } finally {
            jdbc.sql(plant.formatted("0")).param(UuidBytes.of(person.value())).update();
        }
    }

    private FreezeId freezeOf(carefair.identity.PersonId person) {
        return freezes.open(staff(tom)).stream()
                .filter(freeze -> freeze.person().filter(person::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
