package carefair.purchasing;

import static carefair.purchasing.OrdersAtWork.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From "How often?" to the stop: a regular order at the keyboard, for the person and for the provider. */
class RegularPageTest extends OrderPagesAtWork {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    @Autowired
    RegularOrders regulars;

    @Autowired
    ComingPeriods coming;

    @AfterEach
    void nothingComesAgainInTheNextTest() {
        world.database
                .sql("update regular_order set stage = 'STOPPED', look_on = null")
                .update();
    }

    @Test
    void leadsFromHowOftenToTheConfirmationAndSaysWhatIsSetAside() {
        start();
        assertThat(html()).contains("/often");
        often("weekly");
        assertThat(text()).contains("On which days of the week?");
        form().send();
        assertThat(text()).contains("There is a problem", "Select the days of the week");
        form().type("weekdays", "monday").type("weekdays", "thursday").send();
        from("30", "11", "2026", "", "", "");

        assertThat(address()).endsWith("/check");
        assertThat(text())
                .contains(
                        "Every Monday and Thursday",
                        "£42.00 a week",
                        "Until you stop it",
                        "Monday 30 November 2026",
                        "Thursday 3 December 2026",
                        "2 dates × 1 hour × £21.00 = £42.00",
                        "Direct payment",
                        "£58.00",
                        "One week ahead is set aside, and no more",
                        "On 30 November 2026, when it begins, we set aside the money for the next week",
                        "To stop it, open it under Orders",
                        "Place the order and set aside £42.00");
        formWith("Place the order").sendTwice();

        assertThat(address()).endsWith("/placed");
        assertThat(text()).contains("This is a regular order. Every Monday and Thursday, £42.00 a week");
        assertThat(world.orders.ofAccount(world.margaret)).hasSize(1);
        assertThat(world.wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void twoWeeksUntilADayAreSaidAndChangedFromTheCheck() {
        start();
        often("two-weekly");
        form().type("weekdays", "wednesday").send();
        from("30", "11", "2026", "1", "12", "2026");
        assertThat(text()).contains("There is a problem", "Last day must be the same as or after 2 December 2026");
        from("30", "11", "2026", "31", "12", "2026");

        assertThat(text())
                .contains(
                        "Every second week, on Wednesday",
                        "£21.00 every two weeks",
                        "Thursday 31 December 2026",
                        "Wednesday 2 December 2026");
        goTo(address().replace("/check", "/often"));
        form().type("often", "once").send();
        assertThat(address()).endsWith("/date");
        form().date("date", "2", "12", "2026").send();
        formWith("Continue").type("another", "no").send();
        assertThat(text())
                .contains("Once", "Place the order and set aside £21.00")
                .doesNotContain("regular order");
    }

    @Test
    void theProviderAcceptsAllOfItByTheFirst() {
        var order = placed();
        atTheKeyboard(world.priya);
        goTo("/app/provider/orders");
        assertThat(text()).contains("Regular orders", "Every Monday and Thursday", "£42.00 a week");
        goTo("/app/provider/orders/" + order.id().value());
        assertThat(text()).contains("This is a regular order", "If you accept it, you accept all of it");
        formWith("Accept the order").send();
        world.clock.setToMorningOf(FIRST);
        coming.run();

        goTo("/app/provider/regular-orders/" + id());

        assertThat(text())
                .contains(
                        "Goes on",
                        "Now: from Monday 30 November 2026, £42.00",
                        "Next: from Monday 7 December 2026, £42.00 is set aside",
                        "Then: from Monday 14 December 2026, £42.00. We set this aside on 7 December 2026");
        goTo("/app/provider/regular-orders/" + id() + "/stop");
        form().send();
        assertThat(text()).contains("There is a problem", "Enter why you stop the regular order");
        form().type("stop", "I am moving away").send();
        assertThat(text()).contains("Stopped", "I am moving away");
        atTheKeyboard(world.margaret);
        goTo("/app/regular-orders/" + id());
        assertThat(text()).contains("Corfe Companions stopped it, and wrote:", "I am moving away");
    }

    @Test
    void thePersonSeesItInTheListAndStopsItKnowingWhatGoesBack() {
        running();
        goTo("/app/orders");
        assertThat(text()).contains("Regular orders", "Every Monday and Thursday", "Goes on");
        goTo("/app/regular-orders/" + id());
        assertThat(text())
                .contains("Every Monday and Thursday, £42.00 a week", "To leave one out", "Stop the regular order");

        goTo("/app/regular-orders/" + id() + "/stop");
        assertThat(text())
                .contains(
                        "nothing comes from Monday 7 December 2026 on",
                        "What began on Monday 30 November 2026 goes on",
                        "£42.00 is set aside for Monday 7 December 2026. All of it goes back",
                        "Have it from 7 December 2026 too");
        formWith("Stop the regular order now").sendTwice();

        assertThat(text()).contains("Stopped").doesNotContain("To leave one out");
        assertThat(world.wallet().setAside()).isEqualTo(pounds("£42.00"));
    }

    @Test
    void stoppingLateSaysWhatIsOwedAndKeepingTheNextCostsNothing() {
        running();
        world.clock.setToMorningOf(FIRST.plusDays(6));
        goTo("/app/regular-orders/" + id() + "/stop");
        assertThat(text())
                .contains("£21.00 goes to Corfe Companions", "£21.00 goes back", "Stop it now and pay £21.00");

        formWith("Have it from 7 December 2026 too").send();

        assertThat(text()).contains("Stopped", "Next: from Monday 7 December 2026");
        assertThat(world.wallets.owedTo(world.priya)).isEqualTo(Money.ZERO);
        assertThat(world.wallet().setAside()).isEqualTo(pounds("£84.00"));
    }

    @Test
    void aNewPriceWaitsForAPress() {
        var order = placed();
        world.fulfilment.accept(world.priya, order.id());
        world.directory.changePrice(world.priya, world.company.id(), pounds("£25.00"));
        world.clock.setToMorningOf(FIRST);
        coming.run();
        goTo("/app/regular-orders/" + id());
        assertThat(text())
                .contains("Nothing is set aside for 7 December 2026 yet", "It now costs £25.00 each, not £21.00");

        formWith("Yes, go on at £25.00 each").send();

        assertThat(text()).contains("£50.00 a week", "We set this aside within a few minutes");
        coming.run();
        assertThat(world.wallet().setAside()).isEqualTo(pounds("£92.00"));
    }

    @Test
    void somebodyElsesRegularOrderIsNotThere() {
        placed();
        var id = id();
        atTheKeyboard(world.withMoney("Alan Pryce", "£10.00"));
        goTo("/app/regular-orders/" + id);
        assertThat(text()).contains("Page not found");
        goTo("/app/regular-orders/" + id + "/stop");
        assertThat(text()).contains("Page not found");
    }

    private void start() {
        goTo("/app/order/new/" + world.company.id().value());
        form().type("quantity", "1").send();
    }

    private void often(String rhythm) {
        goTo(address().replace("/date", "/often"));
        form().type("often", rhythm).send();
    }

    private void from(String day, String month, String year, String lastDay, String lastMonth, String lastYear) {
        form().date("from", day, month, year)
                .date("until", lastDay, lastMonth, lastYear)
                .send();
    }

    private OrderView placed() {
        start();
        often("weekly");
        form().type("weekdays", "monday").type("weekdays", "thursday").send();
        from("30", "11", "2026", "", "", "");
        formWith("Place the order").send();
        return world.orders.ofAccount(world.margaret).getFirst();
    }

    /** The first week has begun, and the second is set aside. */
    private void running() {
        world.fulfilment.accept(world.priya, placed().id());
        world.clock.setToMorningOf(FIRST);
        coming.run();
    }

    private Object id() {
        return regulars.ofAccount(world.margaret).getFirst().id().value();
    }
}
