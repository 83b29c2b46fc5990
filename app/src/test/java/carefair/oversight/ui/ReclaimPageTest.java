package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.JoiningCodes;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.oversight.MoneyBack;
import carefair.oversight.Reclaims;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money asked back, from what is left over to the person's no and the second officer's press. */
class ReclaimPageTest extends StaffPages {

    @Autowired
    JoiningCodes codes;

    @Autowired
    Reclaims reclaims;

    @Autowired
    MoneyBack moneyBack;

    @Autowired
    JdbcClient jdbc;

    private SignInId herself;

    @Test
    void isProposedServedContestedAnsweredAndTakenByASecondOfficer() {
        var margaret = joinedWithMoney(2_000_00);

        atTheWallet();
        assertThat(text()).contains("could ask for £2,000.00 of this back", "you have 28 days to say no");
        UI.getCurrent().navigate("money-back");
        assertThat(text()).contains("The council asks for no money back");

        signedIn(tom);
        goTo(At.person(margaret));
        assertThat(html()).contains("/reclaim\"");
        goTo(At.person(margaret, "reclaim"));
        assertThat(text()).contains("Surplus£2,000.00", "The person has 28 days to answer");
        form().type("oversight-reclaim-amount", "2000.01").send();
        assertThat(text()).contains("Amount must be £2,000.00 or less", "Enter why it is asked back");
        form().type("oversight-reclaim-amount", "1500")
                .type("oversight-reclaim-why", "The direct payment has ended")
                .sendTwice();
        assertThat(page()).isInstanceOf(ReclaimPage.class);
        assertThat(text()).contains("The person has not been told yet", "£1,500.00");
        formWith("Serve notice now").send();
        assertThat(text()).contains("The person can answer until 21 December 2026", "another officer must take it");

        atTheWallet();
        assertThat(text()).contains("asks for £1,500.00 back", "until 21 December 2026");
        UI.getCurrent().navigate("money-back");
        assertThat(text()).contains("The direct payment has ended", "may take £1,500.00 back after 21 December 2026");
        formWith("I do not agree").send();
        assertThat(text()).contains("Nothing is taken before");

        signedIn(nadia);
        people.open(staff(nadia), margaret, "Deciding about the surplus");
        goTo(At.RECLAIMS);
        assertThat(text()).contains("They do not agree: answer", people.nameOf(margaret));
        goTo(html().replaceAll("(?s).*href=\"(/app/staff/reclaims/[0-9a-f-]{36})\".*", "$1"));
        clock.advance(java.time.Duration.ofDays(29));
        people.open(staff(nadia), margaret, "Deciding about the surplus");
        formWith("Take it back").send();
        assertThat(text()).contains("The person does not agree", "Answer them first");

        goTo(At.RECLAIMS);
        goTo(html().replaceAll("(?s).*href=\"(/app/staff/reclaims/[0-9a-f-]{36})\".*", "$1"));
        formWith("Send the answer")
                .type("oversight-reclaim-answer", "The support has ended, we checked")
                .send();
        formWith("Take it back").send();
        assertThat(text()).contains("The money is back with the council", "£500.00 left to use");
    }

    @Test
    void aFrozenFundIsLeftAloneAndTheOfficerReadsWhyAndWhereToLook() {
        var margaret = joinedWithMoney(2_000_00);
        var reclaim = reclaims.propose(
                CommandKey.random(), staff(tom), margaret, Money.ofPence(1_500_00), "The direct payment has ended");
        reclaims.serve(staff(tom), reclaim);
        moneyBack.waive(new Who.Resident(herself, margaret, null), reclaim);
        freeze(margaret, true);
        try {
            signedIn(nadia);
            people.open(staff(nadia), margaret, "Deciding about the surplus");
            goTo(At.reclaim(reclaim));
            formWith("Take it back").send();

            assertThat(text())
                    .contains("This money cannot be moved yet", "No money has moved", "Sums that do not agree")
                    .doesNotContain("ordered");
            assertThat(html()).contains(At.QUESTIONS);
            assertThat(wallets.wallet(staff(nadia), margaret).orElseThrow().left())
                    .isEqualTo(Money.ofPence(2_000_00));
            assertThat(reclaims.find(staff(nadia), reclaim)).isPresent();
        } finally {
            freeze(margaret, false);
            reclaims.withdraw(staff(nadia), reclaim, "The freeze comes first");
        }
    }

    private void freeze(PersonId person, boolean frozen) {
        jdbc.sql("update account_balance set frozen = ? where account_id in"
                        + " (select id from ledger_account where owner_id = ? and kind = 'DIRECT_PAYMENT')")
                .params(frozen, UuidBytes.of(person.value()))
                .update();
    }

    private void atTheWallet() {
        signedIn(herself, "USER");
        UI.getCurrent().navigate("wallet");
    }

    private PersonId joinedWithMoney(long pence) {
        var person = withMoney(unique("Margaret"), pence);
        var code = codes.issue(staff(tom), person, JoiningCodes.Medium.SCREEN);
        herself =
                signIns.expect(new Who.System("test"), "test", UUID.randomUUID().toString(), "Margaret", Set.of());
        codes.join(new Who.Unjoined(herself), code.text(), LocalDate.of(1948, 3, 27));
        return person;
    }
}
