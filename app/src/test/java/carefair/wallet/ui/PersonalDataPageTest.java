package carefair.wallet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.audit.Words;
import carefair.identity.Who;
import carefair.ui.Filling;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionOperations;

/** What is held about somebody with a wallet, as they and the council's officers get it. */
class PersonalDataPageTest extends WalletWorld {

    @Autowired
    Words words;

    @Autowired
    TransactionOperations transaction;

    @Test
    void thePersonDownloadsAllOfItAndAnOfficerWhoOpenedTheRecordToo() throws Exception {
        margaretHas("£40.00", "£1.00");
        var hers = "?account=" + margaret.account().value();

        var json = ask(margaret, "/personal-data.json")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(json).contains("\"full_name\" : \"Margaret Ellery\"", "\"posting\"", "A bank account of her own");
        ask(tom, "/personal-data.pdf" + hers).andExpect(status().isOk());
        ask(alan, "/personal-data.json" + hers).andExpect(status().isNotFound());
        ask(ruth, "/personal-data.json" + hers).andExpect(status().isNotFound());
        ask(club(), "/personal-data.pdf").andExpect(status().isNotFound());
    }

    @Test
    void theyPutRightWhatTheyWrote() {
        transaction.executeWithoutResult(
                status -> words.write(margaret.account().value(), margaret.actor(), "She came on Tusday"));
        atTheKeyboard(margaret);
        UI.getCurrent().navigate("account/data");
        assertThat(text()).contains("What is held about you", "She came on Tusday");
        assertThat(html()).contains("/personal-data.pdf", "/personal-data.json");
        var id = words.by(margaret.actor(), margaret.account().value())
                .getFirst()
                .id()
                .value();

        UI.getCurrent().navigate("account/data/words/" + id);
        Filling.in(page()).send();
        assertThat(text()).contains("There is a problem", "Enter what it should say");
        Filling.in(page()).type("identity-correct", "She came on Tuesday").send();

        assertThat(text()).contains("She came on Tuesday").doesNotContain("Tusday");
    }

    @Test
    void whoActsForSomebodyIsToldThatOnlyTheyCanDownloadIt() {
        atTheKeyboard(ruth);

        UI.getCurrent().navigate("account/data");

        assertThat(text()).contains("Only the person themselves can download this");
        assertThat(html()).doesNotContain("/personal-data.pdf");
    }

    private ResultActions ask(Who who, String address) throws Exception {
        return mvc.perform(get(address).with(authentication(token(who))));
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
