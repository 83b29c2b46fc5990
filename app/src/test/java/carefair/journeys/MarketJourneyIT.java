package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import carefair.ui.Said;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From words to a comparison; a review until everybody reads it; a concern until an officer closed it; and all of it without script. */
class MarketJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static RunningCarefair carefair;

    @BeforeAll
    static void start() {
        carefair = RunningCarefair.start();
    }

    @AfterAll
    static void stop() {
        carefair.close();
    }

    @Test
    void aResidentComesFromTheirOwnWordsToAComparisonByTheKeyboardAlone() {
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/app/find").tabsTo("What do you need help with?").keys("someone to chat to");
            visitor.tabsTo("Postcode, town or village").keys("Wareham").enters();
            visitor.seesHeading("results").looksAtIt();

            visitor.tabsTo("Show results");
            more(visitor);
            visitor.page().locator("select[name=outcome]").selectOption("feel-less-lonely");
            visitor.page().locator("input[name=checked][value=identity]").check();
            visitor.looksAtIt().tabsTo("Show results").enters();
            visitor.sees("Take off: Feel less lonely").sees("Take off: Checked: identity");
            visitor.sees("the council saw who they are").looksAtIt().pictures("market-filtered");
            assertThat(visitor.path()).contains("checked=identity", "outcome=feel-less-lonely");
            visitor.tabsTo("Take off: Checked: identity").enters();
            visitor.sees("which can help you to feel less lonely").doesNotSee("the council saw who they are");

            saves(visitor, 0);
            saves(visitor, 1);
            visitor.opens("/app/saved").looksAtIt();
            visitor.page().locator("main details summary").first().click();
            for (var box : visitor.page().locator("input[name=compare]").all()) {
                box.check();
            }
            visitor.presses("Compare these").seesHeading("Compare side by side");
            visitor.looksAtIt().pictures("market-compare");
            visitor.sees("What was not checked");

            visitor.opens("/app/find?need=zorbing&where=Wareham")
                    .sees("No results")
                    .looksAtIt();
            visitor.presses("Tell the council that this is missing").sees("We have told the council");
            visitor.looksAtIt();
        }
    }

    @Test
    void whoSaysTheyAreAwayIsNotFoundForThatDayAndIsForTheNext() {
        var away = TODAY.plusWeeks(10).with(java.time.DayOfWeek.TUESDAY);
        var search = "/app/find?need=corfe+companions&where=Wareham&kind=micro-provider&on=";
        try (var priya = Visitor.signedIn(carefair, "Priya Nair");
                var visitor = Visitor.at(carefair)) {
            priya.onAPhone()
                    .opens("/app/provider/listings")
                    .tabsTo("Days you are not free")
                    .enters();
            priya.seesHeading("Days when Corfe Companions is not free").looksAtIt();
            priya.tabsTo("Add these days").enters().sees("Enter the first day").looksAtIt();
            priya.typesDate("First day", away);
            priya.tabsTo("Add these days").enters().sees("Added: " + Said.day(away));
            priya.looksAtIt();

            visitor.opens(search + away).looksAtIt();
            assertThat(visitor.text()).doesNotContain("Corfe Companions");
            visitor.opens(search + away.plusWeeks(1));
            assertThat(visitor.text()).contains("Corfe Companions", "free on " + Said.day(away.plusWeeks(1)));
            visitor.opensPlain((search + away.plusWeeks(1)).replace("/app/", "/"))
                    .looksAtIt();
            assertThat(visitor.text()).contains("Corfe Companions", "free on " + Said.day(away.plusWeeks(1)));

            priya.tabsTo("Take these days back").enters().sees("These days are taken back.");
            visitor.opens(search + away);
            assertThat(visitor.text()).contains("Corfe Companions", "free on " + Said.day(away));
        }
    }

    private static void findsWithoutScript(Visitor reader) {
        reader.opensPlain("/");
        var page = reader.page();
        page.locator("[name=need]").fill("company");
        page.locator("[name=where]").fill("Wareham");
        page.locator("main form button").first().click();
        page.locator("noscript a.btn, .no-script a.btn").first().click();
        assertThat(reader.text()).contains("Help with company near Wareham", "results, best match first");
        page.locator("main form[method=get] summary, main details > summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("More filters"))
                .first()
                .click();
        page.locator("[name=on-day]").fill("1");
        page.locator("[name=on-month]").fill("12");
        page.locator("[name=on-year]").fill("2026");
        page.locator("main details form button, main form button.slim")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Show results"))
                .first()
                .click();
        assertThat(reader.text()).contains("Take off: Tuesday 1 December 2026", "free on Tuesday 1 December 2026");
        page.locator("#results h3 a").first().click();
        assertThat(reader.text()).contains("What was checked");
    }

    @Test
    void whatEverybodyReadsIsThereWithScriptSwitchedOff() {
        try (var reader = Visitor.withoutScript(carefair)) {
            findsWithoutScript(reader);
            reader.opensPlain("/how-results-are-ordered");
            assertThat(reader.text()).contains("Reviews: up to 5 points", "With fewer than 5 reviews it gets half");
            reader.opensPlain(listingPath());
            assertThat(reader.text()).contains("Corfe Companions", "What was checked", "Report a concern");
            reader.page().getByText("Report a concern").first().click();
            reader.page().locator("input[name=kind]").first().check();
            reader.page().locator("main form button").first().click();
            assertThat(reader.text()).contains("There is a problem", "Enter what happened");
            reader.page().locator("[name=said]").fill("He was left in the car");
            reader.page().locator("main form button").first().click();
            assertThat(reader.text()).contains("has your concern");
            assertThat(new String(
                            reader.page()
                                    .request()
                                    .get(carefair.address() + "/activities.ics")
                                    .body(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("SUMMARY:An afternoon of singing\\, Tuesday Tide Singers");
        }
        try (var vera = Visitor.signedIn(carefair, "Vera Holloway")) {
            vera.opens("/app/staff/concerns").looksAtIt();
            vera.follows("Corfe Companions").sees("He was left in the car").looksAtIt();
            vera.page().locator("main form textarea").first().fill("Called them, and the family");
            vera.presses("Close this concern")
                    .sees("Called them, and the family")
                    .looksAtIt();
            vera.opensFor(404, "/app/staff/concerns/00000000-0000-7000-8000-000000000000");
        }
    }

    @Test
    void whoReportsAConcernLeavesThePageAtOnceByOnePressOrByShiftThreeTimesAndBackDoesNotLeadThere() {
        try (var reader = Visitor.at(carefair)) {
            var page = reader.page();
            // The page that tells nobody anything is not to be asked by a test.
            page.context()
                    .route(
                            "https://www.bbc.co.uk/**",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("<title>Weather</title><h1>Sunny</h1>")));
            var listing = listingPath().replaceFirst("[?].*", "");
            reader.opensPlain(listing);
            reader.opensPlain(listing + "/concern").looksAtIt().pictures("market-concern");

            page.locator("[name=said]").fill("He was left in the car");
            page.keyboard().press("Shift+A");
            assertThat(page.locator("[data-exit-said]").textContent()).isEmpty();
            page.keyboard().press("Shift");
            assertThat(page.locator("[data-exit-said]").textContent())
                    .isEqualTo("Press Shift 2 more times to exit this page");
            page.keyboard().press("Shift");
            assertThat(page.locator("[data-exit-said]").textContent())
                    .isEqualTo("Press Shift 1 more time to exit this page");
            page.keyboard().press("x");
            assertThat(page.locator("[data-exit-said]").textContent()).isEmpty();
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.waitForURL("https://www.bbc.co.uk/weather");
            assertThat(page.locator("h1").textContent()).isEqualTo("Sunny");

            // Each step of it would have a place in the history: the form, what was wrong with it, and that it was
            // sent.
            reader.opensPlain(listing);
            reader.opensPlain(listing + "/concern");
            page.locator("main form button").first().click();
            page.getByText("Enter what happened").first().click();
            page.locator("input[name=kind]").first().check();
            page.locator("[name=said]").fill("He was left in the car");
            page.locator("main form button").first().click();
            page.getByText("has your concern").first().waitFor();
            page.getByText("Exit this page").last().click();
            page.waitForURL("https://www.bbc.co.uk/weather");
            for (int back = 0; back < 6 && !page.url().endsWith(listing); back++) {
                page.goBack();
                page.waitForURL(Pattern.compile(".*(weather|" + Pattern.quote(listing) + ")$"));
            }
            assertThat(reader.path()).isEqualTo(listing);

            page.getByText("Report a concern").first().click();
            page.getByText("What happened?").first().waitFor();
        }
        try (var reader = Visitor.withoutScript(carefair)) {
            reader.opensPlain(listingPath().replaceFirst("[?].*", "") + "/concern");
            assertThat(reader.page().getByText("Shift key").isVisible()).isFalse();
            assertThat(reader.page().getByText("Exit this page").first().getAttribute("href"))
                    .isEqualTo("https://www.bbc.co.uk/weather");
        }
    }

    @Test
    void whoPressesShiftTooSlowlyIsToldAndStays() {
        try (var reader = Visitor.at(carefair)) {
            reader.opensPlain(listingPath().replaceFirst("[?].*", "") + "/concern");
            reader.page().keyboard().press("Shift");
            reader.page()
                    .getByText("You are still on this page")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            reader.page().keyboard().press("Shift");
            reader.page().keyboard().press("Shift");
            assertThat(reader.path()).endsWith("/concern");
        }
    }

    @Test
    void aFinishedOrderIsReviewedReadByAnOfficerAnsweredAndThenShown() {
        try (var margaret = Visitor.at(carefair);
                var derek = Visitor.signedIn(carefair, "Derek Stone");
                var vera = Visitor.signedIn(carefair, "Vera Holloway")) {
            var order = finishedOrder(margaret, derek);
            var review = "/app/reviews/order/" + order.substring(order.lastIndexOf('/') + 1);
            derek.opensFor(404, review);

            margaret.opens(order).follows("Write a review, if you have not yet").looksAtIt();
            margaret.presses("Continue").sees("There is a problem").looksAtIt();
            for (var question : new String[] {"agreed", "respect", "on-time"}) {
                margaret.page()
                        .locator("input[name=directory-review-" + question + "][value='4']")
                        .check();
            }
            margaret.page().locator("[name=directory-review-words]").fill("Good food and good company.");
            margaret.presses("Continue").seesHeading("Check your review").looksAtIt();
            margaret.presses("Send the review")
                    .sees("Thank you for your review")
                    .looksAtIt();

            vera.opens("/app/staff/reviews").sees("Good food and good company.").looksAtIt();
            showsAll(vera);
            derek.opens("/app/provider/reviews")
                    .sees("Good food and good company.")
                    .looksAtIt();
            derek.page()
                    .locator("summary")
                    .getByText("Answer this review")
                    .first()
                    .click();
            derek.page().locator("main form textarea").first().fill("Thank you, Margaret’s table is always set.");
            derek.presses("Send the answer").sees("Waits for an officer").looksAtIt();
            vera.opens("/app/staff/reviews").sees("table is always set");
            showsAll(vera);

            try (var anybody = Visitor.at(carefair)) {
                anybody.opens("/app/find?need=wareham+day+club").follows("Wareham Day Club");
                anybody.sees("Good food and good company.")
                        .sees("table is always set")
                        .looksAtIt();
                assertThat(anybody.text())
                        .contains("We show a score from 5 reviews on")
                        .doesNotContain("Ellery");
            }
        }
    }

    @Test
    void aPlaceOfAnActivityIsBookedAndWhereAllIsTakenPeopleWaitInTurn() {
        try (var margaret = Visitor.at(carefair);
                var derek = Visitor.signedIn(carefair, "Derek Stone")) {
            margaret.onAPhone()
                    .opens("/app/find?need=singing&where=Swanage")
                    .follows("Tuesday Tide Singers")
                    .sees("24 places left")
                    .looksAtIt();
            margaret.tabsTo("Choose this").enters().signsInAs("Margaret Ellery");
            margaret.seesHeading("An afternoon of singing").looksAtIt();
            margaret.tabsTo("Book a place").enters().seesHeading("Check before you order");
            margaret.tabsTo("Place the order").enters().seesHeading("Order placed");
            margaret.opens("/app/find?need=singing&where=Swanage").follows("Tuesday Tide Singers");
            margaret.sees("23 places left");

            margaret.opens("/app/find?need=wareham+day+club").follows("Wareham Day Club");
            margaret.sees("A harbour trip in the community boat").sees("full").looksAtIt();
            margaret.tabsTo("Choose this: A harbour trip").enters().sees("Full").looksAtIt();
            margaret.tabsTo("Join the waiting list").enters().sees("You are on the waiting list");
            margaret.looksAtIt().pictures("market-waiting");

            derek.opens("/app/provider/dates").looksAtIt().follows("A harbour trip");
            derek.sees("Taken: 2 of 2. Waiting: 2").looksAtIt().pictures("market-dates");
        }
    }

    private static void showsAll(Visitor officer) {
        officer.page()
                .locator("main button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(Pattern.compile("^Show")))
                .first()
                .click();
        officer.settled();
    }

    /** An order that its person confirmed, of the day club, whose provider is Derek. @return its page */
    private static String finishedOrder(Visitor margaret, Visitor derek) {
        margaret.opens("/app/find?need=wareham+day+club").follows("Wareham Day Club");
        margaret.page().locator("a[href*='/app/order/new/']").first().click();
        margaret.settled().signsInAs("Margaret Ellery").seesHeading("How many");
        margaret.page().locator("main input[type=text]").first().fill("1");
        margaret.presses("Continue").typesDate(TODAY).presses("Continue").seesHeading("1 date");
        margaret.chooses("No").presses("Continue").seesHeading("Check before you order");
        margaret.page().locator("main form button[type=submit]").first().click();
        margaret.settled().seesHeading("Order placed");
        margaret.page().waitForURL(Pattern.compile(".*/app/orders/[0-9a-f-]{36}.*"));
        var order = margaret.path().replaceAll("/placed.*", "");
        derek.opens("/app/provider/orders" + order.substring(order.lastIndexOf('/')));
        derek.presses("Accept the order").sees("Accepted");
        derek.presses("Mark as delivered").sees("Delivered");
        margaret.opens(order).follows("Confirm and pay");
        margaret.page().locator("main form button[type=submit]").first().click();
        margaret.settled().sees("Confirmed");
        return order;
    }

    private static void more(Visitor visitor) {
        visitor.page().locator("summary").getByText("More filters").first().click();
    }

    private static void saves(Visitor visitor, int which) {
        visitor.page()
                .locator(".hits .card")
                .nth(which)
                .getByText("Save for later")
                .click();
        visitor.settled().page().waitForTimeout(200);
    }

    private static String listingPath() {
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/app/find?need=corfe+companions").follows("Corfe Companions");
            return visitor.path();
        }
    }
}
