package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.shared.CategoryCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody reads whom a rule stops, and how the council is asked first. */
class AskingFirstPageTest extends OrderPagesAtWork {

    private static final CategoryCode EQUIPMENT = new CategoryCode("equipment");

    @Test
    void theRuleIsSaidAndTheQuestionGoesToTheCouncilWithTheMoneyKept() {
        toCheck(offer(ListingKind.EQUIPMENT, EQUIPMENT, Unit.ITEM));
        assertThat(text())
                .contains(
                        "The council must be asked first",
                        "The council looks first whether it can lend you this equipment",
                        "Care Act 2014 section 33");

        goTo(address().replace("/check", "/ask-first"));
        assertThat(text()).contains("Ask the council first", "Direct payment: £30.00", "We set aside £30.00 now");
        form().send();
        assertThat(text()).contains("There is a problem", "Enter why you need this");
        form().type("ask-first", "I fell twice this month").sendTwice();

        assertThat(address()).endsWith("/placed");
        assertThat(text()).contains("The council is asked", "The council says yes or no by 30 November 2026");
        var asked = world.orders.ofAccount(world.margaret);
        assertThat(asked)
                .singleElement()
                .satisfies(order -> assertThat(order.stage()).isEqualTo(Stage.ASKED));
        goTo("orders/" + asked.getFirst().id().value());
        assertThat(text()).contains("The council is asked", "I fell twice this month", "Cancel the order");
    }

    @Test
    void whoIsPaidIsAskedOfAPersonalAssistantAndAPartnerIsRefusedWithTheRule() {
        toCheck(offer(ListingKind.PERSONAL_ASSISTANT, OrdersAtWork.COMPANY, Unit.HOUR));
        assertThat(address()).endsWith("/relation");
        assertThat(text()).contains("What is Purbeck Rails to you?");
        form().send();
        assertThat(text()).contains("Select what they are to you");
        form().type("relation", "partner").send();

        assertThat(address()).endsWith("/check");
        assertThat(text())
                .contains(
                        "The wallet cannot pay for this",
                        "cannot pay your husband, wife or partner",
                        "regulation 3",
                        "Nothing was ordered and no money has moved");

        goTo(address().replace("/check", "/relation"));
        form().type("relation", "none").send();
        assertThat(text()).contains("Check before you order", "£30.00");
    }

    private void toCheck(Offer offer) {
        goTo("order/new/" + offer.id().value());
        form().type("quantity", "1").send();
        form().date("date", "2", "12", "2026").send();
        formWith("Continue").type("another", "no").send();
    }

    private Offer offer(ListingKind kind, CategoryCode category, Unit unit) {
        world.wallets.writePlan(world.tom, world.margaret.account(), Set.of(OrdersAtWork.COMPANY, EQUIPMENT));
        var listing = world.directory.put(
                OrdersAtWork.SYSTEM, Listed.one("Purbeck Rails", world.priya.organisation(), kind, category, unit));
        return world.directory.listing(listing).offers().getFirst();
    }
}
