package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.SavedListings;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of questions for Sam, who is signed in and joined to no record. */
class AskingWithoutARecordPageTest extends OrderPagesAtWork {

    @Autowired
    MockMvc mvc;

    @Autowired
    SavedListings saved;

    private Who.Unjoined sam;

    @BeforeEach
    void samSignsIn() {
        sam = world.unjoined("Sam Whitlock");
        atTheKeyboard(sam);
    }

    @Test
    void theyAskReadTheAnswerThankBlockAndReport() {
        goTo("/app/ask/new/" + world.corfe.value());
        assertThat(text()).contains("What would you like to ask Corfe Companions?");
        form().type("words", "Are you free on Tuesdays?").send();
        formWith("Send the question").sendTwice();
        assertThat(text()).contains("Your question was sent", "Corfe Companions", "Waiting for their answer");
        var asked = world.enquiries.of(sam).getFirst();
        world.enquiryAnswers.answer(CommandKey.random(), world.priya, asked.id(), "Yes, from ten");

        goTo("/app/account");
        assertThat(text())
                .contains("Corfe Companions answered your question", "Your questions", "What is held about you");
        goTo("/app/questions/" + asked.id().value());
        assertThat(text()).contains("Your question to Corfe Companions", "Yes, from ten", "Answered");
        formWith("Send").type("words", "Thank you").type("no-answer", "none").send();
        assertThat(text()).contains("Thank you").doesNotContain("Waiting for their answer");
        formWith("Block them").send();
        assertThat(text()).contains("You chose not to get messages from them", "Stop blocking them");
        goTo("/app/questions/" + asked.id().value() + "/report");
        form().type("reporting", "He was rude").sendTwice();

        assertThat(text()).contains("The council has your report");
        assertThat(world.reports.waiting(world.tom))
                .filteredOn(one -> one.enquiry().id().equals(asked.id()))
                .hasSize(1);
    }

    @Test
    void theyAskSeveralOfThoseTheySaved() {
        goTo("/app/ask/several");
        assertThat(text()).contains("Save someone first");
        saved.save(sam, world.corfe);

        goTo("/app/ask/several");
        assertThat(text()).contains("Who would you like to ask?", "Corfe Companions");
    }

    @Test
    void whoWorksForAProviderOrTheCouncilIsToldToSignInAsThemselves() {
        for (var who : List.of(world.priya, world.tom)) {
            atTheKeyboard(who);
            goTo("/app/ask/new/" + world.corfe.value());
            assertThat(text()).contains("You are signed in to work here", "Sign in as yourself to ask");
        }
    }

    @Test
    void somebodyElsesThreadIsNotThere() {
        var ofMargaret = world.ask(world.margaret, world.corfe, "Are you free?");

        goTo("/app/questions/" + ofMargaret.id().value());

        assertThat(text()).contains("Page not found").doesNotContain("Are you free?");
    }

    @Test
    void theyDownloadWhatIsHeldAndPutTheirWordsRight() throws Exception {
        world.ask(sam, world.corfe, "Are you free on Tuedays?");
        goTo("/app/account/data");
        assertThat(text()).contains("What is held about you", "Are you free on Tuedays?");

        mvc.perform(get("/personal-data.json").with(authentication(token(sam))))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Tuedays")));
        mvc.perform(get("/personal-data.pdf").with(authentication(token(sam)))).andExpect(status().isOk());
        mvc.perform(get("/personal-data.json").with(authentication(token(world.tom))))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoBeganToWorkForAProviderStillReadsWhatTheyAskedBefore() {
        var asked = world.ask(sam, world.corfe, "Are you free?");
        var works = world.organisations.begin(sam, "Sam's Gardens");
        world.enquiryAnswers.answer(CommandKey.random(), world.priya, asked.id(), "Yes, from ten");
        atTheKeyboard(works);

        goTo("/app/provider/questions");
        assertThat(text()).contains("Questions that you asked yourself");
        goTo("/app/questions/" + asked.id().value());
        assertThat(text()).contains("Yes, from ten");
        assertThat(world.told(works)).contains("resident-answered");
    }
}
