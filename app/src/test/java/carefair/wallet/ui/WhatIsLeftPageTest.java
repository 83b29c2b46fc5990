package carefair.wallet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Filling;
import carefair.wallet.Employing;
import carefair.wallet.Employment;
import carefair.wallet.WhatIsLeft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is set aside for assistants, and what is spare after it. */
class WhatIsLeftPageTest extends WalletWorld {

    @Autowired
    Employing employing;

    @Autowired
    WhatIsLeft whatIsLeft;

    @Test
    void whomOnePaysByTheHourIsSetAsideLineByLineAndNotSpare() {
        margaretHas("£2,000.00", "£0.01");
        atTheKeyboard(margaret);
        UI.getCurrent().navigate("wallet");
        assertThat(text()).contains("What is really left", "Say whom you employ");

        UI.getCurrent().navigate("wallet/assistants/new");
        Filling.in(page()).send();
        assertThat(text()).contains("Enter what they are called", "Enter how many hours they work");
        filled(Filling.in(page()), "10").sendTwice();

        assertThat(text())
                .contains(
                        // 236 days of 365 of 5.6 weeks at £135.00
                        "Set aside for what you will owe Priya: holiday earned and not taken£488.81",
                        "Set aside for what you will owe Priya: sick pay, up to 4 weeks£432.00",
                        "Set aside for what you will owe Priya: notice, 2 weeks£270.00",
                        "Set aside for what you will owe Priya: redundancy pay, at most 2 weeks£270.00",
                        "Spare£539.20",
                        "still to be checked");
        assertThat(employing.assistants(margaret, margaret.account())).hasSize(1);
    }

    @Test
    void whatWasSaidCanBeChangedAndEnded() {
        margaretHas("£100.00", "£0.01");
        var id = employing.say(CommandKey.random(), margaret, margaret.account(), "Priya", work(600));
        atTheKeyboard(margaret);

        UI.getCurrent().navigate("wallet");
        assertThat(text()).contains("Short", "You will owe more than there is");
        UI.getCurrent().navigate("wallet/assistants/" + id.value());
        assertThat(page().getElement().getOuterHTML()).contains("Priya", "13.50");
        filled(Filling.with(page(), "Change it"), "4").send();
        assertThat(employing.assistants(margaret, margaret.account()))
                .singleElement()
                .satisfies(one -> assertThat(one.work().minutesAWeek()).isEqualTo(240));

        UI.getCurrent().navigate("wallet/assistants/" + id.value());
        Filling.with(page(), "Set nothing aside any more").send();
        assertThat(employing.assistants(margaret, margaret.account())).isEmpty();
        assertThat(whatIsLeft.of(margaret, margaret.account()).orElseThrow().spare())
                .isEqualTo(Money.ofPence(100_01));
    }

    @Test
    void nobodyElseSeesOrSaysIt() {
        margaretHas("£100.00", "£0.01");
        var id = employing.say(CommandKey.random(), margaret, margaret.account(), "Priya", work(600));

        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> employing.say(CommandKey.random(), alan, margaret.account(), "Mine", work(60)));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> whatIsLeft.of(alan, margaret.account()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> employing.end(alan, margaret.account(), id));
        assertThat(whatIsLeft.of(tom, margaret.account())).isPresent();
    }

    private static Filling filled(Filling form, String hours) {
        return form.type("wallet-assistant-name", "Priya")
                .type("wallet-assistant-hours", hours)
                .type("wallet-assistant-kind", "same")
                .type("wallet-assistant-hourly", "13.50")
                .date("wallet-assistant-started", "1", "4", "2024")
                .type("wallet-assistant-age", "22-to-40")
                .type("wallet-assistant-taken", "0");
    }

    private static Employment work(int minutes) {
        return new Employment(
                minutes,
                Money.ofPence(13_50),
                LocalDate.of(2024, 4, 1),
                Employment.Hours.SAME_EACH_WEEK,
                Employment.AgeBand.FROM_22_TO_40,
                0);
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }
}
