package carefair.purchasing;

import static carefair.purchasing.OrdersAtWork.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.DaysAway;
import carefair.identity.Power;
import carefair.identity.Who;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From an offer to the confirmation, and everything that can be answered wrong on the way. */
class PlacingPageTest extends OrderPagesAtWork {

    @Autowired
    DaysAway away;

    @Test
    void leadsFromTheOfferToTheConfirmationOneQuestionAPage() {
        start();
        assertThat(text()).contains("How many hours each time?", "From 1 to 8");
        quantity("2");
        assertThat(address()).endsWith("/date");
        date("2", "12", "2026");
        assertThat(text()).contains("You have chosen 1 date", "Wednesday 2 December 2026", "Do you need another date?");
        another("yes");
        date("9", "December", "2026");
        assertThat(text()).contains("You have chosen 2 dates");
        another("no");

        assertThat(address()).endsWith("/check");
        assertThat(text())
                .contains(
                        "Check before you order",
                        "2 hours on each of 2 dates, 4 hours in all",
                        "£21.00 an hour",
                        "2 dates × 2 hours × £21.00 = £84.00",
                        "Direct payment",
                        "£16.00",
                        "Corfe Companions has until 26 November 2026 to say yes",
                        "Free until the provider says yes, and then until the end of 30 November 2026",
                        "After that you pay £21.00",
                        "Place the order and set aside £84.00");
        place();

        assertThat(address()).endsWith("/placed");
        var order = onlyOrder();
        assertThat(text())
                .contains(
                        "Order placed",
                        order.reference(),
                        "We set aside £84.00",
                        "Corfe Companions has until 26 November");
        assertThat(html()).contains("/orders/" + order.id().value() + "/print");
    }

    @Test
    void saysBeforeTheOrderThatTheProviderIsNotFreeOnADayAndLetsThemAskAllTheSame() {
        away.away(world.priya, world.corfe, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2));
        start();
        quantity("1");
        date("2", "12", "2026");
        another("no");

        assertThat(text()).contains("Corfe Companions says it is not free on these days", "You can still ask");
        place();
        assertThat(world.orders.ofAccount(world.margaret)).hasSize(1);
    }

    @Test
    void pressedTwiceOrSentAgainOrComeBackToItPlacesOneOrder() {
        var check = toCheck("1");
        formWith("Place the order").sendTwice();
        assertThat(address()).endsWith("/placed");

        goTo(check);
        assertThat(address()).endsWith("/placed");
        goTo(check.replace("/check", "/quantity"));
        assertThat(address()).endsWith("/placed");

        assertThat(world.orders.ofAccount(world.margaret)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Enter how many hours",
                "0|Number of hours must be 1 or more",
                "-1|Number of hours must be 1 or more",
                "two|Number of hours must be a number, like 2",
                "2.5|Number of hours must be a whole number",
                "9|Number of hours must be 8 or fewer",
                "99999999999999999999|Number of hours must be 8 or fewer"
            })
    void saysWhatIsWrongWithHowManyAndGoesNoFurther(String typed, String problem) {
        start();

        quantity(typed);

        assertThat(text()).contains("There is a problem", problem);
        assertThat(address()).endsWith("/quantity");
    }

    @ParameterizedTest
    @CsvSource({
        "'','','',Enter the date you need it",
        "'',12,2026,Date must include a day",
        "2,'',2026,Date must include a month",
        "2,12,'',Date must include a year",
        "31,2,2027,Date must be a real date",
        "x,12,2026,Date must be a real date",
        "22,11,2026,Date must be today or in the future",
        "24,11,2027,Date must be the same as or before 23 November 2027"
    })
    void saysWhatIsWrongWithADateAndGoesNoFurther(String day, String month, String year, String problem) {
        start();
        quantity("1");

        date(day, month, year);

        assertThat(text()).contains("There is a problem", problem);
        assertThat(address()).endsWith("/date");
    }

    @Test
    void takesNoDateTwiceAndLetsOneBeRemoved() {
        start();
        quantity("1");
        date("2", "12", "2026");
        another("yes");
        date("2", "12", "2026");
        assertThat(text()).contains("There is a problem", "2 December 2026 is there already");
        date("3", "12", "2026");
        assertThat(text()).contains("You have chosen 2 dates");

        formWith("Remove").send();
        assertThat(text()).contains("You have chosen 1 date", "3 December 2026").doesNotContain("2 December 2026");

        formWith("Remove").send();
        assertThat(address()).endsWith("/date");
    }

    @Test
    void asksAgainWhetherAnotherDateIsNeededWhenNothingWasChosen() {
        start();
        quantity("1");
        date("2", "12", "2026");

        formWith("Continue").send();

        assertThat(text()).contains("There is a problem", "Select yes if you need another date");
    }

    @Test
    void keepsEveryAnswerForWhoComesBack() {
        start();
        var quantity = address();
        quantity("3");
        goTo("/app/" + quantity);

        assertThat(byId("quantity").getProperty("value")).isEqualTo("3");
    }

    @Test
    void returnsToTheCheckAfterAChange() {
        var check = toCheck("1");
        goTo(check.replace("/check", "/quantity"));
        quantity("3");

        assertThat(address()).endsWith("/check");
        assertThat(text()).contains("3 hours", "£63.00");
    }

    @Test
    void goesBackToWhatIsMissing() {
        start();
        goTo("/app/" + address().replace("/quantity", "/check"));

        assertThat(address()).endsWith("/quantity");
    }

    @Test
    void saysHowMuchMoreIsNeededAndWhatTheChoicesAre() {
        toCheck("5");

        assertThat(text())
                .contains("£5.00", "Choose fewer each time", "Choose other or fewer dates", "Ask the council", "01305");
        assertThat(text()).doesNotContain("Place the order");
    }

    @Test
    void asksTheCouncilAboutWhatThePlanDoesNotCover() {
        var check = toCheck(world.cleaning.id().value(), "1");
        assertThat(text()).contains("Ask the council");

        goTo(check.replace("/check", "/ask"));
        form().send();
        assertThat(text()).contains("There is a problem", "Enter what you would like to ask");
        form().type("ask", "I cannot hoover any more").sendTwice();

        assertThat(text()).contains("We sent your question to the council", "30 November 2026");
        assertThat(world.questions.of(world.margaret)).hasSize(1);
        goTo("/app/orders");
        assertThat(text()).contains("I cannot hoover any more", "The council answers by 30 November 2026");
    }

    @Test
    void showsTheNewPriceAndAsksAgain() {
        var check = toCheck("1");
        world.directory.changePrice(world.priya, world.company.id(), pounds("£25.00"));

        place();
        assertThat(text()).contains("The price has changed", "£25.00");
        assertThat(world.orders.ofAccount(world.margaret)).isEmpty();

        formWith("Check the order at the new price").send();
        assertThat("/app/" + address()).isEqualTo(check);
        assertThat(text()).contains("Place the order and set aside £25.00");
        assertThat(((HasDynamicTitle) page()).getPageTitle()).startsWith("Check before you order – ");
        place();
        assertThat(onlyOrder().price()).isEqualTo(pounds("£25.00"));
    }

    @Test
    void saysWhenTheListingWasWithdrawn() {
        toCheck("1");
        world.directory.withdraw(world.priya, world.corfe);

        place();

        assertThat(text()).contains("This is not offered any more", "Find other support");
        assertThat(world.orders.ofAccount(world.margaret)).isEmpty();
    }

    @Test
    void tellsSomebodyWithoutAWalletWhatToDo() {
        atTheKeyboard(world.joined("Alan Pryce"));
        toCheck("1");
        assertThat(text()).contains("01305").doesNotContain("Place the order");

        atTheKeyboard(world.priya);
        start();
        assertThat(text()).contains("You need a wallet to order");

        var signIn = world.signIns.expect(
                OrdersAtWork.SYSTEM, "test", UUID.randomUUID().toString(), "Sam", Set.of());
        atTheKeyboard(new Who.Unjoined(signIn));
        start();
        assertThat(text()).contains("You need a wallet to order", "01305");
    }

    @Test
    void saysThatThePersonIsToldWhenSomebodyElseOrders() {
        atTheKeyboard(world.actingFor(world.margaret.account(), "Ruth Ellery", Power.SEE, Power.ORDER));

        toCheck("1");

        assertThat(text()).contains("Margaret Ellery is told that you did this");
    }

    @Test
    void refusesWhoMayOnlySee() {
        atTheKeyboard(world.actingFor(world.margaret.account(), "Ruth Ellery", Power.SEE));

        toCheck("1");

        assertThat(text()).doesNotContain("Place the order");
        assertThat(world.orders.ofAccount(world.margaret)).isEmpty();
    }

    @Test
    void thereIsNoDraftOfSomebodyElseAndNoOfferThatIsNone() {
        var check = toCheck("1");
        atTheKeyboard(world.withMoney("Alan Pryce", "£50.00"));
        goTo(check);
        assertThat(text()).contains("Page not found");

        goTo("/app/order/new/" + UUID.randomUUID());
        assertThat(text()).contains("Page not found");
    }

    private void start() {
        start(world.company.id().value());
    }

    private void start(UUID offer) {
        goTo("/app/order/new/" + offer);
    }

    private String toCheck(String hours) {
        return toCheck(world.company.id().value(), hours);
    }

    /** Everything answered, for next Monday; the address of the check page. */
    private String toCheck(UUID offer, String hours) {
        start(offer);
        quantity(hours);
        var day = LocalDate.of(2026, 12, 1);
        date(String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()));
        another("no");
        return "/app/" + address();
    }

    private void quantity(String typed) {
        form().type("quantity", typed).send();
    }

    private void date(String day, String month, String year) {
        form().date("date", day, month, year).send();
    }

    private void another(String yesOrNo) {
        formWith("Continue").type("another", yesOrNo).send();
    }

    private void place() {
        formWith("Place the order").send();
    }

    private OrderView onlyOrder() {
        List<OrderView> all = world.orders.ofAccount(world.margaret);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
