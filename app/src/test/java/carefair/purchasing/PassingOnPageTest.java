package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.ListingId;
import carefair.directory.SavedListings;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A question to a home that is not here, as whoever asks and the officer who passes it on see it. */
class PassingOnPageTest extends OrderPagesAtWork {

    @Autowired
    QuestionsToPassOn toPassOn;

    @Autowired
    SavedListings saved;

    private ListingId downs;

    @BeforeEach
    void aHomeOfTheRegister() {
        downs = world.directory.put(OrdersAtWork.SYSTEM, PassingOnTest.downsHouse());
    }

    @Test
    void beforeAnybodyWritesThePageSaysThatTheCouncilPassesItOnByWhenAndWhatElseThereIs() {
        goTo("/app/ask/new/" + downs.value());

        assertThat(text())
                .contains(
                        "Downs House is not on Carefair yet",
                        "Dorset Council passes your question on to them by 25 November 2026",
                        "Call 01929 400 123",
                        "Go to the website of Downs House",
                        "3 North Street",
                        "but not your name")
                .doesNotContain("They see your first name");
        assertThat(html()).contains("tel:01929400123", "https://www.downs-house.example");
        form().type("words", "Is there a room free?").send();
        assertThat(text())
                .contains("Downs House (the council asks them)", "Dorset Council reads your first name")
                .doesNotContain("They see your first name");
        formWith("Send the question").sendTwice();
        assertThat(world.enquiries.of(world.margaret)).hasSize(1);
        goTo("/app/questions/" + asked().id().value());
        assertThat(text())
                .contains("Dorset Council passes your question on to them by 25 November 2026", "Report this")
                .doesNotContain("Block them");
    }

    @Test
    void severalOfBothSortsSayWhichOnesTheCouncilAsks() {
        saved.save(world.margaret, world.corfe);
        saved.save(world.margaret, downs);
        goTo("/app/ask/several");
        form().type("listings", world.corfe.value().toString())
                .type("listings", downs.value().toString())
                .send();

        assertThat(text()).contains("These are not on Carefair yet", "Downs House", "They see your first name");
        form().type("words", "Are you free?").send();
        assertThat(text())
                .contains("Corfe Companions", "Downs House (the council asks them)", "They see", "but not your name");
        formWith("Send the question").send();

        assertThat(world.enquiries.of(world.margaret)).hasSize(2);
    }

    @Test
    void theOfficerIsLedThroughAskingAndAnsweringAndThePersonReadsWhoAnswered() {
        world.ask(world.margaret, downs, "Is there a room free?");
        var asked = asked();
        atTheDesk(world.tom);
        goTo("/app/staff/pass-on");
        assertThat(text())
                .contains("Downs House, from Margaret", "Ask them by 25 November 2026")
                .doesNotContain("Is there a room free?", "Ellery");
        goTo("/app/staff");
        assertThat(text()).contains("Questions to pass on");

        goTo("/app/staff/pass-on/" + asked.id().value());
        assertThat(text()).contains("Is there a room free?", "01929 400 123", "Pass on what is asked, but no name");
        formWith("Send to the person").send();
        assertThat(text())
                .contains("There is a problem", "Select what came of it", "Enter what you write to the person");
        formWith("I have asked them").sendTwice();
        assertThat(text())
                .contains("They were asked on 23 November 2026", "Asked. Answer or ask again by 30 November 2026");
        formWith("Send to the person")
                .type("came", "ANSWERED")
                .type("words", "They have one from Monday")
                .send();
        assertThat(address()).isEqualTo("staff/pass-on");
        assertThat(text()).contains("Your words were sent to whoever asked");

        atTheKeyboard(world.margaret);
        goTo("/app/questions/" + asked.id().value());
        assertThat(text())
                .contains("Dorset Council", "who asked them for you", "They have one from Monday", "Answered")
                .doesNotContain("passes your question on");
        atTheDesk(world.tom);
        goTo("/app/staff/pass-on/" + asked.id().value());
        assertThat(text()).contains("This question does not wait any more");
    }

    @Test
    void whatTheOfficerWroteStaysInSightWhereItCouldNotBeSent() {
        world.ask(world.margaret, downs, "Is there a room free?");
        atTheDesk(world.tom);
        goTo("/app/staff/pass-on/" + asked().id().value());
        toPassOn.passBack(
                CommandKey.random(),
                world.officer("Theo Marsh"),
                asked().id(),
                PassedBack.NO_ANSWER,
                "They do not pick up");

        formWith("Send to the person")
                .type("came", "ANSWERED")
                .type("words", "They have one from Monday")
                .send();

        assertThat(text()).contains("This question does not wait any more", "They have one from Monday");
    }

    @Test
    void wordsWithoutAnAnswerDoNotSayThatTheyWereAsked() {
        world.ask(world.margaret, downs, "Is there a room free?");
        var id = asked().id();
        toPassOn.passBack(CommandKey.random(), world.tom, id, PassedBack.NO_ANSWER, "We cannot pass this on");

        goTo("/app/questions/" + id.value());

        assertThat(text())
                .contains("No answer from them", "Dorset Council, about what you asked", "It passes on what you ask")
                .doesNotContain("who asked them for you");
    }

    @Test
    void whoWritesMoreOnceTheProviderIsHereIsToldThatItReadsWhatStandsThere() {
        world.ask(world.margaret, downs, "Is there a room free?");
        var id = asked().id();
        toPassOn.passBack(CommandKey.random(), world.tom, id, PassedBack.ANSWERED, "They have one");
        var dora = world.provider("Downs House Ltd", "Dora Finch");
        world.claimed(dora, downs);

        goTo("/app/questions/" + id.value());
        assertThat(text()).contains("Downs House is on Carefair now", "they can read all that is above");
        formWith("Send").type("words", "May I come and see it?").send();

        assertThat(text()).doesNotContain("on Carefair now").contains("Block them");
        assertThat(world.enquiries.thread(dora, id)).hasSize(3);
    }

    @Test
    void nobodyButAnOfficerSeesTheQueue() {
        goTo("/app/staff/pass-on");
        assertThat(text()).doesNotContain("Questions to pass on");
    }

    private static void atTheDesk(Who.Staff officer) {
        SecurityContextHolder.getContext().setAuthentication(token(officer.signIn(), "DIRECT_PAYMENT_OFFICER"));
    }

    private EnquiryView asked() {
        return world.enquiries.of(world.margaret).stream()
                .filter(one -> one.listing().equals(downs))
                .findFirst()
                .orElseThrow();
    }
}
