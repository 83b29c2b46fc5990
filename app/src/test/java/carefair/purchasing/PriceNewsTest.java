package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has orders on their way hears of a new price. */
@CarefairTest
class PriceNewsTest extends OrdersAtWork {

    private static final String NEWS = "resident-price-changed";

    @Test
    void whoseOrdersAreOnTheirWayIsToldOnceAndKeepsTheirPrice() {
        var order = anOrder();
        orders.place(CommandKey.random(), margaret, hours(1, inAWeek().plusDays(1)));

        directory.changePrice(priya, company.id(), pounds("£25.00"));

        assertThat(told(margaret)).containsOnlyOnce(NEWS);
        assertThat(things.list(margaret).stream()
                        .filter(told -> told.thing().code().equals(NEWS))
                        .findFirst()
                        .orElseThrow()
                        .thing()
                        .facts())
                .containsEntry("before", "£21.00")
                .containsEntry("after", "£25.00");
        assertThat(now(order).price()).isEqualTo(pounds("£21.00"));
    }

    @Test
    void whoHasNoOrderOnItsWayOrOfAnotherOfferIsNotTold() {
        var alan = withMoney("Alan Pryce", "£50.00");
        var order = accepted();
        clock.setToMorningOf(order.lastDay());
        fulfilment.deliver(priya, order.id(), clock.today());

        directory.changePrice(priya, company.id(), pounds("£25.00"));
        directory.changePrice(priya, cleaning.id(), pounds("£30.00"));
        directory.changePrice(priya, cleaning.id(), pounds("£30.00"));

        assertThat(List.of(told(margaret), told(alan)))
                .allSatisfy(told -> assertThat(told).doesNotContain(NEWS));
    }
}
