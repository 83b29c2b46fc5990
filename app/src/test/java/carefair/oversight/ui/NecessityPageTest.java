package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.wallet.Necessities;
import carefair.wallet.SpendFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recording and ending the decision that somebody close may be paid. */
class NecessityPageTest extends StaffPages {

    @Autowired
    Necessities necessities;

    @Test
    void aDecisionIsRecordedOnceReadWithItsReasonAndEnded() {
        var margaret = withWallet();
        goTo(At.person(margaret));
        assertThat(text()).contains("Paying a partner or close family", "No decision is recorded");

        goTo(At.start(margaret, Journey.NECESSITY));
        form().send();
        assertThat(text()).contains("Enter who may be paid", "Select what it is necessary for", "Enter why it is");
        var who = unique("Ruth");
        form().type("oversight-necessity-payee", who)
                .type("oversight-necessity-purpose", "care")
                .date("oversight-necessity-until", "30", "11", "2027")
                .type("oversight-necessity-why", "Nobody else comes to the farm")
                .send();
        assertThat(text()).contains(who, "To meet the person’s care needs", "30 November 2027");
        form().sendTwice();

        assertThat(text()).contains("The decision is recorded", who, "Nobody else comes to the farm");
        var decision = necessities.of(staff(tom), margaret).getFirst();
        assertThat(decision.purpose()).isEqualTo(SpendFacts.Purpose.CARE);
        assertThat(necessities.of(staff(tom), margaret)).hasSize(1);

        goTo(At.endNecessity(margaret, decision.id()));
        form().type("oversight-end-necessity-reason", "Somebody else was found").send();
        assertThat(text()).contains("The decision has ended");
        assertThat(necessities.of(staff(tom), margaret).getFirst().endedOn()).contains(TODAY);
    }
}
