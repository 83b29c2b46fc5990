package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.PersonId;
import carefair.shared.Money;
import carefair.wallet.FundKind;
import carefair.wallet.Funds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Opening a grant, a carer's payment and an individual service fund for somebody. */
class FundPageTest extends StaffPages {

    @Autowired
    Funds funds;

    @Test
    void oneOfficerOpensASmallGrantAndTheMoneyIsInItOnce() {
        var margaret = withWallet();

        goTo(At.person(margaret));
        assertThat(text()).contains("Grants and other funds", "No grant, carer’s payment");
        fill(margaret, "grant", "300");
        assertThat(page()).isInstanceOf(FundCheckPage.class);
        assertThat(text())
                .contains("Grant", "£300.00", "Breaks for you or your carer", "Up to £500.00 in 28 days, one officer");

        form().sendTwice();

        assertThat(text()).contains("The fund is open", "£300.00 left to use");
        assertThat(wallets.wallet(staff(tom), margaret).orElseThrow().funds()).hasSize(3);
    }

    @Test
    void aLargeOneWaitsForASecondOfficerAndThenIsOpen() {
        var margaret = withWallet();

        fill(margaret, "carer", "900");
        assertThat(text()).contains("more than £500.00 in 28 days");
        form().send();
        assertThat(text()).contains("The fund waits for a second officer", "£0.00 left to use");
        var proposal = funds.of(staff(tom), margaret).getFirst();
        goTo(At.fund(proposal.id()));
        assertThat(text()).contains("You proposed this, so another officer must decide it");

        signedIn(nadia);
        people.open(staff(nadia), margaret, "Deciding about a fund");
        goTo(At.FUNDS);
        assertThat(text()).contains(people.nameOf(margaret), "£900.00");
        goTo(At.fund(proposal.id()));
        formWith("Agree and open the fund").send();

        assertThat(text()).contains("Opened by Nadia Farrow");
        assertThat(wallets.wallet(staff(tom), margaret).orElseThrow().left()).isEqualTo(Money.ofPence(900_00));
    }

    @Test
    void aGrantWithoutALastDayIsNotTakenAndTheHolderOfAnIsfIsNamed() {
        var margaret = withWallet();
        first(margaret, "grant", "10");
        form().type("oversight-fund-covers", "breaks")
                .date("oversight-fund-from", "23", "11", "2026")
                .send();
        assertThat(text()).contains("Enter the last day");

        first(margaret, "isf", "10");
        form().type("oversight-fund-covers", "breaks")
                .date("oversight-fund-from", "23", "11", "2026")
                .send();
        assertThat(text()).contains("Enter the organisation that keeps the money");
        form().type("oversight-fund-covers", "breaks")
                .date("oversight-fund-from", "23", "11", "2026")
                .type("oversight-fund-holder", unique("Purbeck Brokers"))
                .send();
        form().send();

        var opened = funds.of(staff(tom), margaret).getFirst();
        assertThat(opened.wanted().kind()).isEqualTo(FundKind.ISF);
        assertThat(text()).contains("Individual service fund", "£0.00 left to use");
        goTo(At.fund(opened.id()));
        assertThat(text()).contains("Purbeck Brokers");
    }

    private void first(PersonId person, String kind, String pounds) {
        goTo(At.start(person, Journey.FUND));
        form().type("oversight-fund-kind", kind)
                .type("oversight-fund-source", "council")
                .type("oversight-fund-amount", pounds)
                .type("oversight-fund-why", "Decided on 20 November")
                .send();
    }

    private void fill(PersonId person, String kind, String pounds) {
        first(person, kind, pounds);
        form().type("oversight-fund-covers", "breaks")
                .date("oversight-fund-from", "23", "11", "2026")
                .date("oversight-fund-until", "31", "3", "2027")
                .send();
    }
}
