package carefair.wallet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class WalletPageTest extends WalletWorld {

    @Test
    void saysWhatIsLeftAfterEverythingPromisedAndTheFourWordsOfEachFund() {
        margaretHas("£400.70", "£257.30");
        pay(margaret, hold(margaret, "£300.00"), "£280.00");
        atTheKeyboard(margaret);

        UI.getCurrent().navigate("wallet");

        assertThat(text())
                .contains("Your wallet", "£358.00", "left to use, after everything already promised", "Another £20.00");
        assertThat(text()).contains("Came in£400.70Spent£22.70Set aside£20.00Left to use£358.00");
        assertThat(text()).contains("Your contribution£0.00 left to use");
    }

    @Test
    void tellsWhatHappenedLastAndWhoDidIt() {
        margaretHas("£400.70", "£0.01");
        var hold = hold(ruth, "£64.00");
        pay(ruth, hold, "£64.00");
        atTheKeyboard(margaret);

        UI.getCurrent().navigate("wallet");

        assertThat(text())
                .contains(
                        "Paid Wareham Day Club",
                        "Done by Ruth Ellery, nominated person, for Margaret Ellery",
                        "Dorset Council paid in",
                        "For 23 November 2026 to 6 December 2026",
                        "You paid in",
                        "−£63.99");
        assertThat(html()).contains("/app/orders/" + hold.order(), "/statements/direct-payment");
    }

    @Test
    void showsWhoAtTheCouncilLookedWhenAndWhy() {
        margaretHas("£400.70", "£0.01");
        atTheKeyboard(margaret);

        UI.getCurrent().navigate("wallet");

        assertThat(text())
                .contains("Tom Ashdown, direct payment officer, on 23 November 2026 at 9am: “Her yearly review”");
    }

    @Test
    void saysWhoseWalletItIsToSomebodyActingForThem() {
        margaretHas("£400.70", "£1.00");
        atTheKeyboard(ruth);

        UI.getCurrent().navigate("wallet");

        assertThat(text()).contains("Margaret Ellery’s wallet", "Margaret Ellery’s contribution");
        assertThat(text()).doesNotContain("Your ");
    }

    @Test
    void saysThatNoWalletIsOpen() {
        atTheKeyboard(alan);

        UI.getCurrent().navigate("wallet");

        assertThat(text()).contains("No wallet is open yet", "01305 000 000");
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }

    private String html() {
        return page().getElement().getOuterHTML();
    }
}
