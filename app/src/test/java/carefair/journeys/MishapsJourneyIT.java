package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What goes wrong between people, between tabs and in the middle, each with its way on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MishapsJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Pattern REFERENCE = Pattern.compile("CF-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static RunningCarefair carefair;

    @BeforeAll
    static void startCarefair() {
        carefair = RunningCarefair.start();
    }

    @AfterAll
    static void stopCarefair() {
        carefair.close();
    }

    @Test
    @Order(1)
    void anOrderIsPlacedByKeyboardAlone() {
        try (var alan = Visitor.at(carefair)) {
            alan.opens("/app/find");
            alan.tabsTo("What do you need help with?").keys("company");
            alan.tabsTo("Postcode, town or village").keys("Wareham").enters();
            alan.seesHeading("company near Wareham");
            alan.tabsTo("Corfe Companions").enters().seesHeading("Corfe Companions");
            alan.tabsTo("Choose this").enters();
            alan.tabsTo("Alan Pryce").enters().seesHeading("How many");
            alan.tabsTo("How many hours").keys("1").enters().seesHeading("Which date");
            var day = TODAY.plusDays(20);
            alan.tabsTo("Day").keys("" + day.getDayOfMonth());
            alan.tabsTo("Month").keys("" + day.getMonthValue());
            alan.tabsTo("Year").keys("" + day.getYear()).enters().seesHeading("1 date");
            alan.tabsTo("Yes").arrowsDown();
            alan.tabsTo("Continue").enters().seesHeading("Check before you order");
            alan.tabsTo("Place the order").enters().seesHeading("Order placed");
            assertThat(alan.text()).containsPattern(REFERENCE);
        }
    }

    @Test
    @Order(2)
    void aLostSessionLosesNoAnswer() {
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery")) {
            startsOrderAt(margaret, "/app/find?need=company&where=Wareham", "Corfe Companions");
            margaret.types("How many hours", "2").presses("Continue").seesHeading("Which date");
            var here = margaret.path();
            margaret.losesSession()
                    .presses("Continue")
                    .seesHeading("You were signed out")
                    .looksAtIt();
            assertThat(margaret.path()).startsWith("/session-ended");
            margaret.opens(here).signsInAs("Margaret Ellery").seesHeading("Which date");
            assertThat(margaret.path()).isEqualTo(here);
            margaret.page().locator(".back a").first().click();
            margaret.settled().seesHeading("How many");
            assertThat(margaret.page().getByLabel("How many hours").inputValue())
                    .isEqualTo("2");
        }
    }

    @Test
    @Order(3)
    void ofTwoTabsThatSpendTheSameLastMoneyOneSucceedsAndTheOtherIsToldHowMuchMore() {
        try (var alan = Visitor.signedIn(carefair, "Alan Pryce")) {
            // £1,058.70 came in and £21.00 is set aside; six nights at £168.00 leave £29.70.
            toCheck(alan, "/app/find?need=short+stay&where=Weymouth", "Samphire House short stays", null, 6);
            alan.goesOnWith("Place the order").seesHeading("Order placed");

            toCheck(alan, "/app/find?need=company&where=Wareham", "Corfe Companions", "1", 1);
            var check = alan.path();
            try (var other = alan.secondTab()) {
                toCheck(other, "/app/find?need=company&where=Wareham", "Corfe Companions", "1", 1);
                assertThat(other.path()).isNotEqualTo(check);
                alan.goesOnWith("Place the order").seesHeading("Order placed");
                other.goesOnWith("Place the order").sees("£12.30 more").looksAtIt();
                assertThat(other.text())
                        .contains("Choose other or fewer dates")
                        .contains("Ask the council")
                        .doesNotContainPattern(REFERENCE);
            }
            alan.opens("/app/wallet").sees("£8.70");
        }
    }

    @Test
    @Order(4)
    void whatThePlanDoesNotCoverIsAskedOfTheCouncilAndThenOrdered() {
        String question;
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery");
                var tom = Visitor.signedIn(carefair, "Tom Ashdown")) {
            toCheck(margaret, "/app/find?need=gardening&where=Wareham", "Heathland Handy", "1", 1);
            question = margaret.path();
            margaret.sees("does not cover").looksAtIt();
            margaret.goesOnWith("Ask the council").looksAtIt();
            margaret.types("What would you like to ask", "My step is loose and I trip on it")
                    .presses("Send to the council")
                    .seesHeading("We sent your question")
                    .looksAtIt();

            tom.opens("/app/staff").sees("Margaret Ellery").looksAtIt();
            tom.opens("/app/staff/questions").goesOnWith("May the plan cover this");
            tom.types("Why are you opening the record", "She asked about her step")
                    .presses("Open the record")
                    .sees("My step is loose")
                    .looksAtIt();
            tom.chooses("Yes")
                    .types("What do you answer", "Yes, small repairs belong to it")
                    .presses("Send the answer")
                    .sees("Your decision is recorded");

            margaret.opens("/app/account")
                    .sees("The council answered your question")
                    .looksAtIt();
            margaret.opens("/app/orders").sees("small repairs belong to it").looksAtIt();
            margaret.opens(question).goesOnWith("Place the order").seesHeading("Order placed");
            margaret.opens("/app/account/looks").sees("She asked about her step");
        }
    }

    @Test
    @Order(5)
    void aPriceChangedMeanwhileIsShownAndAskedAgainAndWhatIsWithdrawnIsNotSold() {
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery");
                var priya = Visitor.signedIn(carefair, "Priya Nair")) {
            toCheck(margaret, "/app/find?need=company&where=Wareham", "Corfe Companions", "1", 1);
            margaret.sees("£21.00");

            priya.opens("/app/provider/listings").looksAtIt();
            priya.goesOnWith("Change the price").looksAtIt();
            priya.types("New price", "lots")
                    .presses("Change the price")
                    .sees("There is a problem")
                    .looksAtIt();
            priya.types("New price", "22.50").presses("Change the price").sees("is now £22.50");
            priya.opens("/app/provider/listings").sees("£22.50");

            margaret.goesOnWith("Place the order").sees("The price has changed").looksAtIt();
            margaret.sees("£22.50").goesOnWith("Check the order at the new price");
            margaret.seesHeading("Check before you order")
                    .goesOnWith("Place the order and set aside £22.50")
                    .seesHeading("Order placed");

            toCheck(margaret, "/app/find?need=company&where=Wareham", "Corfe Companions", "1", 1);
            priya.opens("/app/provider/listings")
                    .goesOnWith("Withdraw this listing")
                    .looksAtIt();
            priya.goesOnWith("Withdraw Corfe Companions").sees("is withdrawn");
            margaret.goesOnWith("Place the order").sees("not offered any more").looksAtIt();
            margaret.opens("/app/orders").looksAtIt();
        }
    }

    @Test
    @Order(6)
    void aProviderDeclinesAndAQuestionEndsInAPart() {
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery");
                var bryony = Visitor.signedIn(carefair, "Bryony Hallett");
                var derek = Visitor.signedIn(carefair, "Derek Stone")) {
            bryony.opens("/app/provider/orders");
            bryony.page()
                    .locator("main a[href*='/app/provider/orders/']")
                    .first()
                    .click();
            bryony.settled().goesOnWith("Decline the order").looksAtIt();
            bryony.presses("Decline the order").sees("There is a problem");
            bryony.types("Why do you decline", "I am away that week")
                    .presses("Decline the order")
                    .sees("You said no");
            margaret.opens("/app/account").sees("declined your order");

            toCheck(margaret, "/app/find?need=day+club&where=Wareham", "Wareham Day Club", null, 0);
            margaret.goesOnWith("Place the order").seesHeading("Order placed");
            var reference = reference(margaret);
            var order = margaret.path().replaceAll("/placed.*", "");
            var atProvider = "/app/provider" + order.substring("/app".length());
            derek.opens(atProvider).presses("Accept the order").sees("You said yes");
            derek.presses("Mark as delivered").sees("has until");
            margaret.opens("/app/account").sees("Confirm or question it by");
            margaret.opens(order).goesOnWith("Say what was not as agreed").looksAtIt();
            margaret.types("What was not as agreed", "The minibus came an hour late")
                    .presses("Send to the provider")
                    .sees("has until");
            margaret.opens("/app/account");
            assertThat(margaret.page().locator("main li:visible").allInnerTexts())
                    .noneMatch(item -> item.contains(reference) && item.contains("Confirm or question"));
            derek.opens(atProvider).sees("The minibus came an hour late").looksAtIt();
            derek.goesOnWith("Offer to take a part").looksAtIt();
            derek.types("How much would you take", "1000")
                    .types("Why is this the right part", "She missed an hour")
                    .presses("Send the offer")
                    .sees("There is a problem");
            derek.types("How much would you take", "30")
                    .presses("Send the offer")
                    .sees("You answered");
            margaret.opens(order).sees("offers to take £30.00 of £42.00").looksAtIt();
            margaret.goesOnWith("Look at the offer").looksAtIt();
            margaret.goesOnWith("Yes, pay £30.00")
                    .sees("You both agreed on a part")
                    .looksAtIt();
        }
    }

    @Test
    @Order(7)
    void aRightToActThatEndedFailsAtTheNextPress() {
        try (var ruth = Visitor.signedIn(carefair, "Ruth Ellery");
                var tom = Visitor.signedIn(carefair, "Tom Ashdown")) {
            ruth.opens("/app/account/choose").chooses("Margaret Ellery").presses("Continue");
            ruth.page().waitForURL(Pattern.compile(".*(?<!choose)$"));
            ruth.settled().opens("/app/orders");
            ruth.page().locator("main a[href*='/app/orders/']").first().click();
            ruth.settled().goesOnWith("Cancel the order").seesHeading("Cancel this order?");

            tom.opens("/app/staff/people").types("Name or reference", "Ellery").presses("Find");
            tom.follows("Margaret Ellery");
            if (tom.text().contains("Why are you opening")) {
                tom.types("Why are you opening the record", "Her daughter moves away")
                        .presses("Open the record");
            }
            tom.seesHeading("Margaret Ellery").looksAtIt();
            tom.page().locator("main a[href*='/grants/']").first().click();
            tom.settled().looksAtIt();
            tom.types("Why does it end", "She moves away").presses("End it now").sees("The right to act has ended");

            ruth.goesOnWith("Cancel the order")
                    .sees("You cannot do this for this person")
                    .looksAtIt();
        }
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery")) {
            margaret.opens("/app/account").sees("Ruth Ellery may no longer act for you");
            margaret.opens("/app/account/people-who-act").looksAtIt();
        }
    }

    @Test
    @Order(8)
    void somebodyWithoutARecordSearchesAndSaves() {
        try (var sam = Visitor.signedIn(carefair, "Sam Whitlock")) {
            sam.opens("/app/find?need=tide+singers").presses("Save");
            sam.opens("/app/saved").sees("Tuesday Tide Singers").looksAtIt();
            sam.opens("/app/wallet").looksAtIt();
            assertThat(sam.text()).doesNotContain("£");
            sam.opens("/app/account").looksAtIt();
        }
    }

    @Test
    @Order(9)
    void whatWasPlacedIsThereAfterThePowerFailedAndIsNotPlacedTwice() {
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery")) {
            toCheck(margaret, "/app/find?need=day+club&where=Wareham", "Wareham Day Club", null, 1);
            var check = margaret.path();
            margaret.goesOnWith("Place the order").seesHeading("Order placed");
            var reference = reference(margaret);
            margaret.opens("/app/wallet");
            var sums = margaret.page().locator("main").innerText();

            carefair.kill();
            carefair = RunningCarefair.startIn(carefair.home());

            try (var again = Visitor.signedIn(carefair, "Margaret Ellery")) {
                again.opens("/app/wallet");
                assertThat(again.page().locator("main").innerText()).isEqualTo(sums);
                again.opens(check);
                assertThat(again.text()).contains(reference);
                again.opens("/app/orders");
                assertThat(again.text().split(reference, -1)).hasSize(2);
            }
        }
    }

    private static String reference(Visitor visitor) {
        var match = REFERENCE.matcher(visitor.text());
        assertThat(match.find()).as("a reference in: %s", visitor.text()).isTrue();
        return match.group();
    }

    private static void startsOrderAt(Visitor visitor, String search, String listing) {
        visitor.opens(search).follows(listing).seesHeading(listing);
        visitor.page().locator("a[href*='/app/order/new/']").first().click();
        visitor.settled();
    }

    /** From a listing's first offer to the check page: so many each time, on so many days from next week on; 0 days is today. */
    private static void toCheck(Visitor visitor, String search, String listing, String each, int days) {
        startsOrderAt(visitor, search, listing);
        if (visitor.text().startsWith("How many")) {
            visitor.types("How many", each == null ? "1" : each).presses("Continue");
        }
        for (int day = 1; day <= Math.max(days, 1); day++) {
            visitor.seesHeading("Which date")
                    .typesDate(days == 0 ? TODAY : TODAY.plusDays(9 + day))
                    .presses("Continue")
                    .seesHeading("You have chosen")
                    .chooses(day < days ? "Yes" : "No")
                    .presses("Continue");
        }
        visitor.settled();
    }
}
