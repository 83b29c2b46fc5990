package carefair.wallet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Filling;
import carefair.wallet.Employing;
import carefair.wallet.Employment;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody whom a person employs, as an officer says it for them. */
class StaffAssistantPageTest extends WalletWorld {

    @Autowired
    Employing employing;

    @BeforeEach
    void tomOpenedHerRecord() {
        margaretHas("£2,000.00", "£0.01");
        atTheDesk(tom);
    }

    @Test
    void anOfficerWhoOpenedTheRecordSaysItOnceAndItIsNotSpareAnyMore() {
        go(margaret.account(), "new");
        form().send();
        assertThat(text()).contains("Enter what they are called", "Enter how many hours they work");
        form().type("wallet-assistant-name", "Priya")
                .type("wallet-assistant-hours", "10")
                .type("wallet-assistant-kind", "same")
                .type("wallet-assistant-hourly", "13.50")
                .date("wallet-assistant-started", "1", "4", "2024")
                .type("wallet-assistant-age", "22-to-40")
                .type("wallet-assistant-taken", "0")
                .sendTwice();

        // 5.6 weeks of holiday, 4 of sick pay, 2 of notice and 2 of redundancy pay, as on the person's own page.
        assertThat(text())
                .contains(
                        "What is really left",
                        "Priya: holiday, sick pay, notice and redundancy",
                        "−£1,460.81",
                        "£539.20");
        assertThat(employing.assistants(margaret, margaret.account())).hasSize(1);
    }

    @Test
    void anOfficerChangesWhatWasSaidAndEndsIt() {
        var id = employing.say(CommandKey.random(), margaret, margaret.account(), "Priya", work());

        go(margaret.account(), id.value().toString());
        assertThat(page().getElement().getOuterHTML()).contains("Priya", "13.50");
        Filling.with(page(), "Change it")
                .type("wallet-assistant-name", "Priya Nair")
                .type("wallet-assistant-hours", "4")
                .type("wallet-assistant-kind", "varying")
                .type("wallet-assistant-hourly", "14")
                .date("wallet-assistant-started", "1", "4", "2024")
                .type("wallet-assistant-age", "41")
                .type("wallet-assistant-taken", "8")
                .send();
        assertThat(employing.assistants(tom, margaret.account()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.name()).isEqualTo("Priya Nair");
                    assertThat(one.work().minutesAWeek()).isEqualTo(240);
                });

        go(margaret.account(), id.value().toString());
        Filling.with(page(), "Set nothing aside any more").send();
        assertThat(employing.assistants(tom, margaret.account())).isEmpty();
    }

    @Test
    void whoDidNotOpenTheRecordIsAskedWhyFirst() {
        var id = employing.say(CommandKey.random(), margaret, margaret.account(), "Priya", work());
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        atTheDesk(new Who.Staff(
                signIns.expect(new Who.System("test"), "test", UUID.randomUUID().toString(), "Nadia Farrow", roles),
                roles));

        go(margaret.account(), id.value().toString());

        assertThat(text()).contains("Why are you opening the record").doesNotContain("Priya");
    }

    @Test
    void anotherPersonsAssistantIsNotThere() {
        var id = employing.say(CommandKey.random(), margaret, margaret.account(), "Priya", work());
        people.open(tom, alan.account(), "His review");

        go(alan.account(), id.value().toString());
        assertThat(text()).contains("Page not found");
        go(new PersonId(UUID.randomUUID()), "new");
        assertThat(text()).contains("Page not found");
    }

    private void atTheDesk(Who.Staff officer) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Principal(officer.signIn()), "", "ROLE_DIRECT_PAYMENT_OFFICER"));
    }

    private static void go(PersonId person, String assistant) {
        UI.getCurrent().navigate("staff/people/" + person.value() + "/assistants/" + assistant);
    }

    private static Employment work() {
        return new Employment(
                600,
                Money.ofPence(13_50),
                LocalDate.of(2024, 4, 1),
                Employment.Hours.SAME_EACH_WEEK,
                Employment.AgeBand.FROM_22_TO_40,
                0);
    }

    private Filling form() {
        return Filling.in(page());
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }
}
