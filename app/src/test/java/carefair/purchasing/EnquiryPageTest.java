package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.SavedListings;
import carefair.shared.CommandKey;
import carefair.testing.Unclaimed;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Asking providers questions, from the listing to the answer, as people see it. */
class EnquiryPageTest extends OrderPagesAtWork {

    @Autowired
    MockMvc mvc;

    @Autowired
    SavedListings saved;

    @Test
    void aListingLeadsToTheQuestionAlsoWhereTheCouncilPassesItOn() throws Exception {
        var imported = imported();

        mvc.perform(get("/listings/" + world.corfe.value()))
                .andExpect(content().string(Matchers.containsString("/app/ask/new/" + world.corfe.value())));
        mvc.perform(get("/listings/" + imported.value()))
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("They are not on Carefair yet"),
                                Matchers.containsString("Dorset Council passes your question on"),
                                Matchers.containsString("/app/ask/new/" + imported.value()))));
    }

    @Test
    void aQuestionIsCheckedBeforeItIsSentAndAPhoneNumberPointedOut() {
        goTo("/app/ask/new/" + world.corfe.value());
        assertThat(text()).contains("What would you like to ask Corfe Companions?", "They do not see your address");
        form().send();
        assertThat(text()).contains("There is a problem", "Enter what you would like to ask");

        form().type("words", "Are you free? Ring 01929 400 123").send();
        assertThat(text()).contains("Check your question", "A phone number", "You need not give it", "Change");
        var check = address();
        goTo("/app/" + check.replace("check", "words"));
        form().type("words", "Are you free on Tuesdays?").send();
        assertThat(text()).contains("Are you free on Tuesdays?").doesNotContain("A phone number");
        formWith("Send the question").sendTwice();

        assertThat(text()).contains("Your question was sent", "Corfe Companions", "Waiting for their answer");
        assertThat(world.enquiries.of(world.margaret)).hasSize(1);
        goTo("/app/" + check);
        assertThat(text()).contains("Your questions");
    }

    @Test
    void theProviderAnswersAndIsShownWhatGivesItAwayFirst() {
        var asked = asked("Are you free on Tuesdays?");
        atTheKeyboard(world.priya);
        goTo("/app/provider/questions");
        assertThat(text())
                .contains("Margaret about Corfe Companions", "Waits for your answer")
                .doesNotContain("Ellery");
        goTo("/app/provider/questions/" + asked.id().value());
        assertThat(text()).contains("Margaret has a question", "Are you free on Tuesdays?", "Say no kindly");

        formWith("Send the answer")
                .type("words", "Yes, mail me at priya@example.org")
                .send();
        assertThat(text()).contains("An email address");
        formWith("Change the words").send();
        formWith("Send the answer").type("words", "Yes, from ten").sendTwice();

        assertThat(text()).contains("Yes, from ten", "You answered").doesNotContain("Say no kindly");
        atTheKeyboard(world.margaret);
        goTo("/app/questions/" + asked.id().value());
        assertThat(text()).contains("Your question to Corfe Companions", "Yes, from ten", "Answered");
        assertThat(world.enquiries.thread(world.margaret, asked.id())).hasSize(2);
        formWith("Send").type("words", "Thank you").send();
        assertThat(text()).contains("Thank you", "Waiting for their answer");
    }

    @Test
    void onePressSaysNoKindlyAndEitherSideBlocksAndReports() {
        var asked = asked("Are you free?");
        atTheKeyboard(world.priya);
        goTo("/app/provider/questions/" + asked.id().value());
        formWith("No free time").send();
        assertThat(text()).contains("Thank you for asking. We have no free time", "You said no");

        atTheKeyboard(world.margaret);
        goTo("/app/questions/" + asked.id().value());
        formWith("Block them").send();
        assertThat(text()).contains("You chose not to get messages from them", "Stop blocking them");
        goTo("/app/questions/" + asked.id().value() + "/report");
        form().type("reporting", "He was rude").sendTwice();
        assertThat(text()).contains("The council has your report");

        atTheKeyboard(world.priya);
        goTo("/app/provider/questions/" + asked.id().value());
        assertThat(text()).contains("The person chose not to get messages from you");
    }

    @Test
    void thanksThatNeedNoAnswerLeaveTheQuestionAnswered() {
        var asked = asked("Are you free on Tuesdays?");
        goTo("/app/questions/" + asked.id().value());
        assertThat(text()).doesNotContain("Does this need an answer?");
        world.enquiryAnswers.answer(CommandKey.random(), world.priya, asked.id(), "Yes, from ten");
        goTo("/app/questions/" + asked.id().value());

        formWith("Send").type("words", "Thank you").type("no-answer", "none").send();

        assertThat(text()).contains("Thank you", "Answered").doesNotContain("Waiting for their answer");
        atTheKeyboard(world.priya);
        goTo("/app/provider/questions/" + asked.id().value());
        assertThat(text()).contains("Thank you", "You answered").doesNotContain("Waits for your answer");
    }

    @Test
    void whoIsBlockedIsToldBeforeTheyWriteAndWhoIsBlockedMeanwhileKeepsTheirWords() {
        var asked = asked("Are you free?");
        goTo("/app/ask/new/" + world.corfe.value());
        form().type("words", "And on Sundays?").send();
        world.blocks.block(world.priya, asked.id());

        formWith("Send the question").send();

        assertThat(text()).contains("You cannot write to them", "What you wrote", "And on Sundays?");
        goTo("/app/ask/new/" + world.corfe.value());
        assertThat(text())
                .contains("You cannot write to Corfe Companions", "01305 000 000")
                .doesNotContain("What would you like to ask");
        saved.save(world.margaret, world.corfe);
        goTo("/app/ask/several");
        assertThat(text()).contains("Save someone first");
    }

    @Test
    void whatWasWrittenInAThreadIsShownAgainWhereItCouldNotBeSent() {
        var asked = asked("Are you free?");
        goTo("/app/questions/" + asked.id().value());
        assertThat(text())
                .contains("We send them no message about it, but they see it when they want to write to you.");
        world.blocks.block(world.priya, asked.id());

        formWith("Send").type("words", "It is about Sundays").send();

        assertThat(text()).contains("You cannot write to them", "What you wrote", "It is about Sundays");
    }

    @Test
    void severalOfTheSavedAreAskedAtOnceButNoMoreThanFive() {
        goTo("/app/ask/several");
        assertThat(text()).contains("Save someone first");
        var listings = List.of("A", "B", "C", "D", "E", "F").stream()
                .map(name -> world.listing("Helper " + name, world.priya))
                .toList();
        listings.forEach(listing -> saved.save(world.margaret, listing));
        saved.save(world.margaret, imported());

        goTo("/app/ask/several");
        assertThat(text()).contains("Who would you like to ask?", "Helper A", "Imported Care (the council asks them)");
        var all = form();
        listings.forEach(listing -> all.type("listings", listing.value().toString()));
        all.send();
        assertThat(text()).contains("There is a problem", "The number you choose must be 5 or fewer");
        var some = form();
        listings.subList(0, 2)
                .forEach(listing -> some.type("listings", listing.value().toString()));
        some.send();
        form().type("words", "Are you free?").send();
        assertThat(text()).contains("Helper A", "Helper B");
        formWith("Send the question").send();

        assertThat(world.enquiries.of(world.margaret))
                .extracting(EnquiryView::listingName)
                .containsExactlyInAnyOrder("Helper A", "Helper B");
    }

    @Test
    void somebodyElsesThreadIsNotThere() {
        var asked = asked("Are you free?");
        atTheKeyboard(world.withMoney("Alan Pryce", "£1.00"));

        goTo("/app/questions/" + asked.id().value());

        assertThat(text()).contains("Page not found").doesNotContain("Are you free?");
    }

    private EnquiryView asked(String words) {
        return world.ask(world.margaret, world.corfe, words);
    }

    private ListingId imported() {
        return world.directory.put(
                OrdersAtWork.SYSTEM, Unclaimed.ofTheRegister(ListingKind.HOME_CARE, "Imported Care", ""));
    }
}
