package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.PersonId;
import carefair.oversight.ScheduleBook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first look at a record to the first money in the wallet, by two officers. */
class SettingUpPageTest extends StaffPages {

    @Autowired
    ScheduleBook book;

    @Test
    void asksWhyBeforeItShowsAnythingOfAPerson() {
        var name = unique("Margaret");
        var margaret = someone(name);

        goTo(At.person(margaret));
        assertThat(page()).isInstanceOf(OpenPersonPage.class);
        assertThat(text()).contains("Why are you opening the record of " + name).doesNotContain("27 March 1948");

        form().send();
        assertThat(text()).contains("There is a problem", "Enter why you are opening the record");

        form().type("oversight-open-reason", "She asked for a wallet by phone").send();
        assertThat(page()).isInstanceOf(PersonView.class);
        assertThat(text()).contains(name, "27 March 1948", "What comes next", "Open a wallet", "No wallet yet");
    }

    @Test
    void opensAWalletThatThePersonChose() {
        var margaret = opened(unique("Margaret"));

        goTo(At.start(margaret, Journey.WALLET));
        form().send();
        assertThat(text())
                .contains(
                        "Enter the day they chose a wallet",
                        "Enter who explained it to them",
                        "Select the other ways they were shown");

        form().date("oversight-wallet-chosen-on", "24", "11", "2026")
                .type("oversight-wallet-explained-by", "Tom Ashdown")
                .type("oversight-wallet-other-ways", "own-account")
                .send();
        assertThat(text()).contains("Day they chose it must be today or in the past");

        form().date("oversight-wallet-chosen-on", "20", "November", "2026")
                .type("oversight-wallet-explained-by", "Tom Ashdown")
                .type("oversight-wallet-other-ways", "own-account")
                .type("oversight-wallet-other-ways", "isf")
                .send();
        assertThat(page()).isInstanceOf(WalletCheckPage.class);
        assertThat(text())
                .contains("20 November 2026", "Paid to a bank account of their own", "individual service fund");
        assertThat(wallets.hasWallet(margaret)).isFalse();

        form().sendTwice();
        assertThat(page()).isInstanceOf(PersonView.class);
        assertThat(text()).contains("The wallet is open", "£0.00 left to use", "Write what the support plan covers");
        assertThat(wallets.hasWallet(margaret)).isTrue();
    }

    @Test
    void writesWhatThePlanCovers() {
        var margaret = withWallet();

        goTo(At.start(margaret, Journey.PLAN));
        form().send();
        assertThat(text()).contains("Select what the plan covers");
        form().type("oversight-plan-covers", "personal-care").send();
        assertThat(page()).isInstanceOf(PlanCheckPage.class);
        form().send();

        assertThat(text()).contains("The plan is written");
        assertThat(wallets.wallet(staff(tom), margaret).orElseThrow().plan()).hasSize(1);
        goTo(At.start(margaret, Journey.PLAN));
        assertThat(ticked(page().getElement())).containsExactly("personal-care");
    }

    @Test
    void anAmountIsProposedByOneAgreedByAnotherAndPaidOnce() {
        var margaret = withWallet();

        propose(margaret, "257.30");
        assertThat(text()).contains("The amount waits for a second officer. Nothing is paid before they agree");
        var proposal = book.of(staff(tom), margaret).getFirst();

        goTo(At.schedule(proposal.id()));
        assertThat(text())
                .contains("You proposed this, so another officer must decide it")
                .doesNotContain("Agree to");

        signedIn(nadia);
        goTo(At.SCHEDULES);
        assertThat(text()).contains(people.nameOf(margaret), "£257.30");
        goTo(At.schedule(proposal.id()));
        formWith("Agree to this amount").send();
        assertThat(text()).contains("Agreed by Nadia Farrow");

        goTo(At.PAY_INS);
        assertThat(text()).contains("£257.30", "is due on 23 November 2026, to 1 wallet");
        form().send();
        assertThat(page()).isInstanceOf(PayInsCheckPage.class);
        assertThat(text()).contains("Pay £257.30 into 1 wallet?");
        form().sendTwice();
        assertThat(page()).isInstanceOf(PayInRunPage.class);
        assertThat(text()).contains("£257.30", "paid into 1 wallet", "Nothing failed", "Still due: £0.00");

        signedIn(tom);
        goTo(At.person(margaret));
        assertThat(text()).contains("£257.30 left to use", "Being paid");
        goTo(At.TODAY);
        assertThat(text()).contains("paid in today, to 1 wallet", "Direct payments today");
    }

    @Test
    void refusesAWrongAmountAndDayInWordsAndKeepsWhatWasTyped() {
        var margaret = withWallet();

        goTo(At.start(margaret, Journey.AMOUNT));
        form().type("oversight-amount-sum", "lots")
                .date("oversight-amount-first-day", "31", "2", "2026")
                .send();
        assertThat(text())
                .contains(
                        "Amount must only include numbers",
                        "First pay day must be a real date",
                        "Enter why it is this amount");
        form().type("oversight-amount-sum", "20000.01")
                .date("oversight-amount-first-day", "30", "11", "2062")
                .type("oversight-amount-why", "As decided")
                .send();
        assertThat(text())
                .contains(
                        "Amount must be £20,000.00 or less",
                        "First pay day must be the same as or before 24 November 2027");
    }

    @Test
    void aMonthlyNetAmountIsShownWithItsNextThreePayments() {
        var margaret = withWallet();
        goTo(At.start(margaret, Journey.AMOUNT));
        monthlyNet("");
        assertThat(text()).contains("Enter how much the contribution is");
        monthlyNet("1000");
        assertThat(text()).contains("Contribution must be £999.99 or less");
        monthlyNet("200.50");

        assertThat(page()).isInstanceOf(AmountCheckPage.class);
        assertThat(text())
                .contains(
                        "£799.50 every month",
                        "The support costs £1,000.00. The person pays £200.50 into the wallet, and the council pays £799.50.",
                        "31 December 2026",
                        "31 January 2027",
                        "28 February 2027",
                        "30 January 2027");
        form().send();
        signedIn(nadia);
        goTo(At.schedule(book.of(staff(tom), margaret).getFirst().id()));
        assertThat(text()).contains("£799.50 every month", "28 February 2027", "The support costs £1,000.00");
    }

    private void monthlyNet(String contribution) {
        form().type("oversight-amount-sum", "1000")
                .type("oversight-amount-how-often", "monthly")
                .date("oversight-amount-first-day", "31", "12", "2026")
                .type("oversight-amount-basis", "net")
                .type("oversight-amount-contribution", contribution)
                .type("oversight-amount-why", "As decided")
                .send();
    }

    @Test
    void aSmallOneOffIsAgreedAtOnceAndALargeOneWaits() {
        var margaret = withWallet();
        oneOff(margaret, "500");
        assertThat(text())
                .contains("Up to £500.00 in 28 days, one officer", "Agree to this payment")
                .doesNotContain("second officer");
        form().send();
        assertThat(text()).contains("The payment is agreed", "Being paid", "once");

        oneOff(margaret, "0.01");
        assertThat(text()).contains("more than £500.00 in 28 days", "Send to a second officer");
        form().send();
        assertThat(text()).contains("The amount waits for a second officer");
    }

    private void oneOff(PersonId person, String pounds) {
        goTo(At.start(person, Journey.AMOUNT));
        form().type("oversight-amount-sum", pounds)
                .type("oversight-amount-how-often", "one-off")
                .type("oversight-amount-basis", "none")
                .date("oversight-amount-first-day", "30", "11", "2026")
                .type("oversight-amount-why", "A new lock")
                .send();
        assertThat(page()).isInstanceOf(AmountCheckPage.class);
    }

    @Test
    void aSecondProposalIsExplainedAndChangesNothing() {
        var margaret = withWallet();
        propose(margaret, "100.00");

        propose(margaret, "120.00");

        assertThat(text()).contains("An amount for this person is waiting already");
        assertThat(book.of(staff(tom), margaret)).hasSize(1);
    }

    @Test
    void aContributionGoesIntoTheWalletOnce() {
        var margaret = withWallet();

        goTo(At.start(margaret, Journey.CONTRIBUTION));
        form().type("oversight-contribution-sum", "64.33")
                .date("oversight-contribution-day", "20", "11", "2026")
                .type("oversight-contribution-reference", "ELLERY M")
                .send();
        assertThat(text()).contains("£64.33", "20 November 2026", "ELLERY M");
        var check = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        form().sendTwice();

        assertThat(text()).contains("The contribution is in the wallet");
        goTo("/app/" + check);
        assertThat(text()).as("after Back").contains("£64.33 left to use");
        assertThat(wallets.wallet(staff(tom), margaret).orElseThrow().left().pence())
                .isEqualTo(64_33);
    }

    @Test
    void aRecordThatIsNotOpenAnyMoreKeepsTheAnswersAndAsksAgain() {
        var margaret = withWallet();
        goTo(At.start(margaret, Journey.CONTRIBUTION));
        form().type("oversight-contribution-sum", "64.33")
                .date("oversight-contribution-day", "20", "11", "2026")
                .type("oversight-contribution-reference", "ELLERY M")
                .send();
        var check = com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getPath();

        clock.advance(java.time.Duration.ofMinutes(61));
        goTo("/app/" + check);
        assertThat(text()).contains("The record is not open any more", "Your answers are kept");

        people.open(staff(tom), margaret, "Going on");
        goTo("/app/" + check);
        assertThat(text()).contains("£64.33");
    }

    private static Stream<String> ticked(Element under) {
        return Stream.concat(
                under.getProperty("checked", false) ? Stream.of(under.getAttribute("value")) : Stream.empty(),
                under.getChildren().flatMap(SettingUpPageTest::ticked));
    }

    private void propose(PersonId person, String pounds) {
        goTo(At.start(person, Journey.AMOUNT));
        form().type("oversight-amount-sum", pounds)
                .type("oversight-amount-how-often", "two-weekly")
                .type("oversight-amount-basis", "none")
                .date("oversight-amount-first-day", "23", "11", "2026")
                .type("oversight-amount-why", "As in the support plan")
                .send();
        assertThat(page()).isInstanceOf(AmountCheckPage.class);
        form().send();
    }
}
