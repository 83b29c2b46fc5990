package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.PersonId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.Corrections;
import carefair.wallet.FundKind;
import carefair.wallet.Statements;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Movements by hand, as the council's officers meet them. */
class CorrectionPageTest extends StaffPages {

    @Autowired
    Statements statements;

    @Autowired
    Corrections corrections;

    @Test
    void oneOfficerProposesWithAReasonAndAnotherAgrees() {
        var name = unique("Margaret");
        var person = withMoney(name, 100_00);
        goTo(At.movement(person, payIn(person)));
        assertThat(text())
                .contains(
                        "Paid in by the council", "Where the council’s money comes from", "−£100.00", "Put this right");
        form().send();
        assertThat(text()).contains("There is a problem", "Enter how much was wrong", "Select what was wrong");

        form().type("oversight-correction-amount", "30")
                .type("oversight-correction-reason", "WRONG_AMOUNT")
                .type("oversight-correction-words", "The letter says £70")
                .send();

        assertThat(text()).contains("another officer must decide it", "£30.00", "The letter says £70");
        goTo(At.QUESTIONS);
        assertThat(text()).contains("Corrections by hand", "For " + name, "Waits for a colleague");

        signedIn(nadia);
        people.open(staff(nadia), person, "A correction");
        var correction = corrections.waiting(staff(nadia)).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
        goTo(At.correction(correction.id()));
        formWith("Agree and move £30.00").sendTwice();

        assertThat(text()).contains("Nadia Farrow agreed", "The money has moved");
        assertThat(wallets.wallet(staff(nadia), person).orElseThrow().left()).isEqualTo(Money.ofPence(70_00));
        goTo(At.movement(person, payIn(person)));
        assertThat(text()).contains("See what was taken back of it");
        goTo(At.person(person));
        assertThat(text()).contains("Came inTaken backSpent", "Direct payment£100.00£30.00£0.00£0.00£70.00");
    }

    @Test
    void aRefusedCorrectionMovesNothingAndSaysWhy() {
        var person = withMoney(unique("Dev"), 100_00);
        var correction = corrections.proposeMove(
                CommandKey.random(), staff(nadiaWhoOpened(person)), person, Money.ofPence(10_00), "Her cheque");

        goTo(At.correction(correction));
        formWith("Do not agree")
                .type("oversight-correction-refuse", "It was ours")
                .send();

        assertThat(text()).contains("Tom Ashdown did not agree", "It was ours", "No money has moved");
    }

    @Test
    void aMovementOfARecordThatIsNotOpenIsShownToNobody() {
        var person = withMoney(unique("Alan"), 100_00);
        var journal = payIn(person);
        signedIn(nadia);

        goTo(At.movement(person, journal));

        assertThat(text()).doesNotContain("£100.00");
    }

    private carefair.identity.SignInId nadiaWhoOpened(PersonId person) {
        people.open(staff(nadia), person, "A correction");
        return nadia;
    }

    private UUID payIn(PersonId person) {
        return statements
                .statement(staff(tom), person, FundKind.DIRECT_PAYMENT, TODAY, TODAY)
                .lines()
                .getFirst()
                .journal();
    }
}
