package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Estimates in a real browser: care at home by keyboard alone, back and forth; a care home for somebody else; on paper; by phone. */
class EstimateJourneyIT {

    /** The questions that were looked at, each once: looking takes some seconds. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private static RunningCarefair carefair;

    /** How one page is answered: what is typed or chosen, by the input's name. */
    private record Answer(String name, String value) {}

    @BeforeAll
    static void start() {
        carefair = RunningCarefair.start();
    }

    @AfterAll
    static void stop() {
        carefair.close();
    }

    @Test
    void careAtHomeByKeyboardAloneBackAndForthThroughEveryPage() {
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/").follows("Find out what care might cost");
            visitor.seesHeading("What care might cost you").looksAtIt().pictures("estimate-start");
            goes(visitor, () -> visitor.presses("Start now"));

            for (var answer : List.of(
                    new Answer("who", "me"),
                    new Answer("where", "home"),
                    new Answer("free", "none"),
                    new Answer("born", "27 3 1944"),
                    new Answer("couple", "alone"),
                    new Answer("children", "0"),
                    new Answer("carer", "no"),
                    new Answer("benefits", "state-pension"),
                    new Answer("state-pension", "241.30"),
                    new Answer("disability", "attendance-allowance"),
                    new Answer("attendance-allowance", "lower"),
                    new Answer("pension", "0"),
                    new Answer("work", "0"),
                    new Answer("other-income", "0"),
                    new Answer("savings", "21000"),
                    new Answer("joint-savings", "0"),
                    new Answer("investments", "0"),
                    new Answer("other-property", "0"),
                    new Answer("given-away", "0"),
                    new Answer("housing", "council-tax"),
                    new Answer("council-tax", "1778.40"),
                    new Answer("extra-costs", "alarm"),
                    new Answer("extra-alarm", "12.50"),
                    new Answer("hours", "14"),
                    new Answer("price", "23.50"))) {
                assertThat(visitor.path()).endsWith("/" + answer.name());
                LOOKED_AT.add(answer.name());
                visitor.looksAtIt().pictures("estimate-" + answer.name());
                if (answer.name().equals("savings")) {
                    assertThat(visitor.page().getByText("Why we ask").isVisible())
                            .as("what opens at a press is seen, at every width")
                            .isTrue();
                }
                byKeyboard(visitor, answer);
            }

            visitor.seesHeading("Check your answers").looksAtIt().pictures("estimate-check");
            narrowPicture(visitor, "estimate-check-320");
            int pages = backThroughEveryPage(visitor);
            assertThat(pages).isEqualTo(25);
            for (int page = 0; page < pages; page++) {
                goes(visitor, () -> visitor.presses("Continue"));
            }
            visitor.seesHeading("Check your answers").sees("£21,000");

            visitor.follows("See the estimate");
            visitor.seesHeading("You would probably pay about").sees("SI 2014/2672 reg 25");
            visitor.looksAtIt().pictures("estimate-result");
            narrowPicture(visitor, "estimate-result-320");
            visitor.page().reload();
            visitor.settled().seesHeading("You would probably pay about");

            visitor.follows("Compare with care in another place").looksAtIt();
            visitor.chooses("In a care home for good")
                    .types("What would it cost", "900")
                    .presses("Compare");
            visitor.seesHeading("Beside each other").looksAtIt().pictures("estimate-compare");
            visitor.follows("Go back to the estimate");

            visitor.follows("Print this estimate").sees("Made on").looksAtIt().pictures("estimate-print");
            visitor.follows("Go back to the estimate");
            visitor.follows("Find care at home at this price");
            visitor.page().waitForURL(Pattern.compile(".*/app/find\\?.*price=23\\.50.*"));
            visitor.settled().sees("result");
        }
    }

    @Test
    void aCareHomeForSomebodyElseWithMuchNotKnownKeptUnderACodeThatAnAdviserOpens() {
        String code;
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/app/estimate");
            goes(visitor, () -> visitor.presses("Start now"));
            var answers = Map.ofEntries(
                    Map.entry("who", "someone"),
                    Map.entry("name-of", "Margaret"),
                    Map.entry("where", "care-home"),
                    Map.entry("how-long", "good"),
                    Map.entry("nursing", "unknown"),
                    Map.entry("free", "none"),
                    Map.entry("born", "27 3 1944"),
                    Map.entry("couple", "alone"),
                    Map.entry("benefits", "state-pension"),
                    Map.entry("state-pension", "?"),
                    Map.entry("disability", "none"),
                    Map.entry("pension", "96.40"),
                    Map.entry("work", "0"),
                    Map.entry("other-income", "0"),
                    Map.entry("savings", "20000"),
                    Map.entry("joint-savings", "0"),
                    Map.entry("investments", "0"),
                    Map.entry("other-property", "0"),
                    Map.entry("home", "own"),
                    Map.entry("home-value", "250000"),
                    Map.entry("home-owed", "0"),
                    Map.entry("lived-in", "nobody"),
                    Map.entry("moved", "yes"),
                    Map.entry("moved-on", "13 3 2026"),
                    Map.entry("given-away", "0"),
                    Map.entry("fee", "?"),
                    Map.entry("dementia", "unknown"));
            for (int i = 0; i < 40 && !visitor.path().endsWith("/check"); i++) {
                var name = visitor.path().replaceAll(".*/", "");
                if (LOOKED_AT.add(name)) {
                    visitor.looksAtIt();
                }
                byMouse(visitor, name, answers.get(name));
            }
            visitor.seesHeading("Check your answers").looksAtIt();
            visitor.follows("See the estimate").seesHeading("Margaret would probably pay");
            visitor.looksAtIt().pictures("estimate-care-home");
            visitor.types("What yearly interest", "4.65").presses("Work it out with this rate");
            visitor.sees("What would be owed").looksAtIt().pictures("estimate-deferred");
            narrowPicture(visitor, "estimate-deferred-320");

            visitor.follows("Keep my answers for 28 days").looksAtIt();
            visitor.presses("Keep my answers for 28 days").sees("Your code");
            visitor.looksAtIt().pictures("estimate-kept");
            code = visitor.page().locator(".figure").innerText();
            visitor.follows("Delete my answers").looksAtIt().follows("Go back to your answers");
        }

        try (var elsewhere = Visitor.at(carefair)) {
            elsewhere.opens("/app/estimate/come-back").looksAtIt();
            elsewhere.types("What is your code", "K7QM-4TRX-9PWD").presses("Show my answers");
            elsewhere.sees("does not match what we have").looksAtIt();
            elsewhere.types("What is your code", code).presses("Show my answers");
            elsewhere.seesHeading("Check your answers").sees("Margaret");
        }

        try (var adviser = Visitor.signedIn(carefair, "Tom Ashdown")) {
            adviser.opens("/app/staff/estimates").types("Which code did they tell you", code);
            adviser.presses("Open the estimate").seesHeading("Margaret would probably pay");
            adviser.looksAtIt().pictures("estimate-staff");
        }
    }

    @Test
    void answersOutliveTheSession() {
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/app/estimate");
            goes(visitor, () -> visitor.presses("Start now"));
            byMouse(visitor, "who", "me");
            var page = visitor.path();
            visitor.page()
                    .context()
                    .clearCookies(
                            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

            visitor.opens(page.replaceAll("[^/]+$", "who"));

            assertThat(visitor.page().locator("input[value=me]").isChecked()).isTrue();
        }
    }

    @Test
    void anAdministratorAndAFinanceOfficerChangeARate() {
        try (var olwen = Visitor.signedIn(carefair, "Olwen Crabbe")) {
            olwen.seesHeading("Rates for").looksAtIt().pictures("rates");
            olwen.follows("Open Personal expenses allowance").looksAtIt().pictures("rate");
            olwen.follows("Write a new value").looksAtIt();
            olwen.presses("Send to a second person").sees("Enter a new value").looksAtIt();
            olwen.types("New value", "32.45");
            var year = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
            int start =
                    year.isBefore(java.time.LocalDate.of(year.getYear(), 4, 6)) ? year.getYear() - 1 : year.getYear();
            date(olwen, "administration-new-rate-from", "13 4 " + start);
            date(olwen, "administration-new-rate-to", "5 4 " + (start + 1));
            olwen.types("Where did you read it", "A circular").presses("Send to a second person");
            olwen.sees("The new value is written").looksAtIt();
        }
        try (var isaac = Visitor.signedIn(carefair, "Isaac Thorne")) {
            isaac.seesHeading("Values that wait for a check").follows("Check Personal expenses allowance");
            isaac.types("Which page did you check it against", "The circular").presses("Confirm this value");
            isaac.sees("Isaac Thorne confirmed this").looksAtIt().pictures("rate-confirmed");
        }
    }

    /** Goes back by the link until the start, and forward again to the first question. */
    private static int backThroughEveryPage(Visitor visitor) {
        int pages = 0;
        var seen = new ArrayList<String>();
        while (!visitor.path().endsWith("/who")) {
            goes(visitor, () -> visitor.page().locator("nav.back a").click());
            seen.add(visitor.path());
            pages++;
            assertThat(pages).as("pages seen: %s", seen).isLessThan(60);
        }
        return pages;
    }

    private static void byKeyboard(Visitor visitor, Answer answer) {
        var page = visitor.page();
        var before = visitor.path();
        var field = page.locator("[name=\"" + answer.name() + "\"][value=\"" + answer.value() + "\"]");
        if (field.count() > 0) {
            tabTo(page, "e => e.name === '" + answer.name() + "'");
            if (field.getAttribute("type").equals("radio")) {
                page.keyboard().press(" ");
                for (int i = 0; i < 20 && !field.isChecked(); i++) {
                    page.keyboard().press("ArrowDown");
                }
            } else {
                tabTo(page, "e => e.name === '" + answer.name() + "' && e.value === '" + answer.value() + "'");
                page.keyboard().press(" ");
            }
        } else if (page.locator("[name=\"" + answer.name() + "-day\"]").count() > 0) {
            tabTo(page, "e => e.name === '" + answer.name() + "-day'");
            var parts = answer.value().split(" ");
            page.keyboard().type(parts[0]);
            page.keyboard().press("Tab");
            page.keyboard().type(parts[1]);
            page.keyboard().press("Tab");
            page.keyboard().type(parts[2]);
        } else {
            tabTo(page, "e => e.name === '" + answer.name() + "'");
            page.keyboard().type(answer.value());
        }
        page.keyboard().press("Enter");
        leaves(visitor, before);
    }

    private static void byMouse(Visitor visitor, String name, String value) {
        var page = visitor.page();
        var before = visitor.path();
        assertThat(value).as("an answer to %s", name).isNotNull();
        var chosen = page.locator("[name=\"" + name + "\"][value=\"" + value + "\"]");
        if (chosen.count() > 0) {
            chosen.check();
        } else if (value.equals("?")) {
            goes(visitor, () -> visitor.presses("I do not know"));
            return;
        } else if (page.locator("[name=\"" + name + "-day\"]").count() > 0) {
            date(visitor, name, value);
        } else {
            page.locator("[name=\"" + name + "\"]").fill(value);
        }
        visitor.presses("Continue");
        leaves(visitor, before);
    }

    private static void date(Visitor visitor, String name, String value) {
        var parts = value.split(" ");
        visitor.page().locator("[name=\"" + name + "-day\"]").fill(parts[0]);
        visitor.page().locator("[name=\"" + name + "-month\"]").fill(parts[1]);
        visitor.page().locator("[name=\"" + name + "-year\"]").fill(parts[2]);
    }

    private static void narrowPicture(Visitor visitor, String file) {
        visitor.page().setViewportSize(Visitor.NARROW, 900);
        visitor.pictures(file);
        visitor.page().setViewportSize(Visitor.WIDE, 900);
    }

    /** Does what leads to another page, and waits until it is there. */
    private static void goes(Visitor visitor, Runnable act) {
        var before = visitor.path();
        act.run();
        leaves(visitor, before);
    }

    private static void leaves(Visitor visitor, String before) {
        visitor.page().waitForURL(url -> !url.endsWith(before));
        visitor.settled();
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(page.evaluate("() => (" + wanted + ")(document.activeElement)"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }
}
