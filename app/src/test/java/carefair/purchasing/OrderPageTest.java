package carefair.purchasing;

import static carefair.purchasing.OrdersAtWork.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.identity.Power;
import carefair.identity.Who;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One order and the lists of orders, for the person, who acts for them, and the provider. */
class OrderPageTest extends OrderPagesAtWork {

    @Autowired
    MockMvc mvc;

    @Test
    void theProviderAcceptsAndThePersonSeesWhoseTurnItIs() {
        var order = world.anOrder();
        atTheKeyboard(world.priya);
        goTo("/app/provider/orders");
        assertThat(text()).contains("Waiting for you", "Margaret Ellery", order.reference(), "£0.00 is owed to you");
        goTo(provider(order));
        assertThat(text()).contains("It is your turn until 26 November 2026");

        formWith("Accept the order").sendTwice();
        assertThat(text()).contains("You said yes").doesNotContain("Accept the order");

        atTheKeyboard(world.margaret);
        goTo(resident(order));
        assertThat(text())
                .contains(
                        "Corfe Companions said yes", "Accepted by Priya Nair, for the provider", "by 3 December 2026");
    }

    @Test
    void theProviderDeclinesOnlyWithAReason() {
        var order = world.anOrder();
        atTheKeyboard(world.priya);
        goTo(provider(order) + "/decline");
        form().send();
        assertThat(text()).contains("There is a problem", "Enter why you decline the order");

        form().type("decline", "I am away that week").send();

        assertThat(text()).contains("You said no", "I am away that week");
        atTheKeyboard(world.margaret);
        goTo(resident(order));
        assertThat(text())
                .contains("Corfe Companions said no. All £21.00 is back in the wallet", "I am away that week");
    }

    @Test
    void theProviderMarksItDeliveredFromTheLastDay() {
        var order = world.accepted();
        atTheKeyboard(world.priya);
        goTo(provider(order));
        assertThat(text()).doesNotContain("Mark as delivered");
        world.clock.setToMorningOf(order.lastDay());
        goTo(provider(order));

        formWith("Mark as delivered").send();

        assertThat(text()).contains("The person has until 10 December 2026 to confirm or question it");
    }

    @Test
    void thePersonConfirmsAfterAPageThatSaysWhatIsPaid() {
        var order = world.delivered();
        goTo(resident(order));
        assertThat(text()).contains("It is your turn until 10 December 2026", "Confirm and pay £21.00");

        goTo(resident(order) + "/confirm");
        assertThat(text()).contains("£21.00 goes to Corfe Companions", "You cannot take this back");
        formWith("Yes, confirm and pay £21.00").sendTwice();

        assertThat(text()).contains("You confirmed it", "Confirmed: £21.00 by Margaret Ellery");
        atTheKeyboard(world.priya);
        goTo("/app/provider/orders");
        assertThat(text()).contains("£21.00 is owed to you");
    }

    @Test
    void theProviderGivesAPartBackAndBothSeeItAndWhy() {
        var order = world.delivered();
        goTo(resident(order) + "/confirm");
        formWith("Yes, confirm and pay £21.00").send();
        atTheKeyboard(world.priya);
        goTo(provider(order) + "/give-back");
        assertThat(text()).contains("£21.00 of this payment can still go back");
        form().type("back", "21.01").send();
        assertThat(text()).contains("There is a problem", "must be £21.00 or less", "Select why it goes back");

        form().type("back", "5")
                .type("reason", "CHARGED_TOO_MUCH")
                .type("words", "We left early")
                .sendTwice();

        assertThat(text()).contains("Money given back: £5.00", "We left early", "Give money back");
        goTo("/app/provider/orders");
        assertThat(text()).contains("£16.00 is owed to you");
        atTheKeyboard(world.margaret);
        goTo(resident(order));
        assertThat(text()).contains("Money given back: £5.00", "We left early");
    }

    @Test
    void aQuestionGoesToAndFroUntilAPartIsAgreed() {
        var order = world.delivered();
        goTo(resident(order) + "/question");
        form().send();
        assertThat(text()).contains("There is a problem", "Enter what was not as agreed");
        form().type("question", "She came late").send();
        assertThat(text()).contains("has until 14 December 2026 to answer", "She came late");

        atTheKeyboard(world.priya);
        goTo(provider(order) + "/answer");
        form().type("answer", "The bus was late").send();
        atTheKeyboard(world.margaret);
        goTo(resident(order));
        assertThat(text()).contains("The bus was late", "It is your turn until 14 December 2026");
        goTo(resident(order) + "/question");
        form().type("question", "By an hour").send();

        atTheKeyboard(world.priya);
        goTo(provider(order) + "/offer");
        form().type("part", "21").type("offer", "That is true").send();
        assertThat(text()).contains("The part you take must be £20.99 or less");
        form().type("part", "-3").type("offer", "").send();
        assertThat(text()).contains("must be £0.01 or more", "Enter why this is the right part");
        form().type("part", "14").type("offer", "That is true").send();
        assertThat(text()).contains("Offered to take a part: £14.00");

        atTheKeyboard(world.margaret);
        goTo(resident(order));
        assertThat(text()).contains("offers to take £14.00 of £21.00. Then £7.00 goes back");
        goTo(resident(order) + "/part");
        formWith("Yes, pay £14.00").send();
        assertThat(text()).contains("You both agreed on a part");
        assertThat(world.wallets.owedTo(world.priya)).isEqualTo(pounds("£14.00"));
    }

    @Test
    void theProviderTakesTheClaimBack() {
        var order = world.questioned();
        atTheKeyboard(world.priya);
        goTo(provider(order) + "/withdraw");

        form().type("withdraw", "You are right").send();

        assertThat(text()).contains("You took the claim back");
        assertThat(world.wallet().left()).isEqualTo(pounds("£100.00"));
    }

    @Test
    void cancellingSaysFirstWhatItCosts() {
        var free = world.anOrder();
        goTo(resident(free) + "/cancel");
        assertThat(text()).contains("Cancelling costs nothing now. All £21.00 goes back");
        formWith("Cancel the order").send();
        assertThat(text()).contains("It was cancelled", "£21.00 is back in the wallet");

        var late = world.accepted();
        world.clock.setToMorningOf(late.firstDay().minusDays(1));
        goTo(resident(late) + "/cancel");
        assertThat(text()).contains("Cancelling now costs £21.00");
        formWith("Cancel the order and pay £21.00").send();
        assertThat(world.wallets.owedTo(world.priya)).isEqualTo(pounds("£21.00"));

        var started = world.accepted();
        world.clock.setToMorningOf(started.firstDay());
        goTo(resident(started) + "/cancel");
        assertThat(text()).contains("It is too late to cancel this order", "Go to the order");
    }

    @Test
    void aCostThatChangedWhileThePageWasOpenIsSaidBeforeAnythingIsDone() {
        var order = world.accepted();
        goTo(resident(order) + "/cancel");
        world.clock.setToMorningOf(order.firstDay().minusDays(1));

        formWith("Cancel the order").send();

        assertThat(text()).contains("What it costs to cancel has changed", "£21.00");
        assertThat(world.now(order).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void whatHappenedMeanwhileIsSaidInWords() {
        var order = world.anOrder();
        atTheKeyboard(world.priya);
        goTo(provider(order));
        world.cancelling.cancel(world.margaret, order.id(), pounds("£0.00"));

        formWith("Accept the order").send();

        assertThat(text()).contains("This order has moved on", "Go to the order");
    }

    @Test
    void whoWasTurnedDownIsShownWhoElseToAsk() {
        world.listing("Wareham Walks", world.provider("Wareham Walks", "Wil Walker"));
        var order = world.anOrder();
        world.fulfilment.decline(world.priya, order.id(), "Away");

        goTo(resident(order));

        assertThat(text()).contains("You could ask these instead");
        assertThat(html()).contains("href=\"/listings/");
    }

    @Test
    void theListShowsWhatWaitsForThePersonFirst() {
        world.delivered();
        world.anOrder();

        goTo("/app/orders");

        assertThat(text()).containsSubsequence("It is your turn", "Delivered", "Waiting for somebody else");
    }

    @Test
    void theHistorySaysWhoPressedForWhom() {
        var ruth = world.actingFor(world.margaret.account(), "Ruth Ellery", Power.SEE, Power.ORDER);
        var order = world.orders.place(carefair.shared.CommandKey.random(), ruth, world.hours(1, world.inAWeek()));

        goTo(resident(order));

        assertThat(text()).contains("Ordered: £21.00 by Ruth Ellery, acting for the person");
    }

    @Test
    void anothersOrderIsNotFoundOnAnyOfItsPages() throws Exception {
        var order = world.questioned();
        var alan = world.joined("Alan Pryce");
        var bryony = world.provider("Bryony Hallett", "Bryony Hallett");
        var own = resident(order);
        var providers = provider(order);
        for (var page : List.of("", "/placed", "/confirm", "/part", "/cancel", "/question")) {
            expectNotFound(own + page, alan);
        }
        for (var page : List.of("", "/decline", "/answer", "/offer", "/withdraw")) {
            expectNotFound(providers + page, bryony);
            expectNotFound(providers + page, alan);
        }
        expectNotFound("/orders/" + order.id().value() + "/print", alan);
        expectNotFound("/app/orders/" + UUID.randomUUID(), world.margaret);
        expectNotFound("/app/orders/nonsense", world.margaret);

        atTheKeyboard(alan);
        goTo(own);
        assertThat(text()).contains("Page not found").doesNotContain(order.reference());
    }

    @Test
    void printsOnPlainPaperThatNoCacheKeeps() throws Exception {
        var order = world.anOrder();

        mvc.perform(get("/orders/" + order.id().value() + "/print").with(authentication(token(world.margaret))))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(content().string(Matchers.containsString(order.reference())))
                .andExpect(content().string(Matchers.containsString("1 hour × £21.00 = £21.00")));
    }

    private void expectNotFound(String path, Who who) throws Exception {
        mvc.perform(get(path).with(authentication(token(who)))).andExpect(status().isNotFound());
    }

    private static String resident(OrderView order) {
        return "/app/orders/" + order.id().value();
    }

    private static String provider(OrderView order) {
        return "/app/provider/orders/" + order.id().value();
    }
}
