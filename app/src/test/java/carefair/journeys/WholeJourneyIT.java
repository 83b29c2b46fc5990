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

/** From a resident's first click to the last penny on the statement, each page checked as it is passed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Pattern REFERENCE = Pattern.compile("CF-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static RunningCarefair carefair;
    private static String reference = "";
    private static String orderPath = "";

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
    void anybodyReadsThePlainPages() {
        try (var visitor = Visitor.at(carefair)) {
            for (var path : new String[] {
                "/", "/accessibility", "/privacy", "/cookies", "/contact", "/about", "/easy-read", "/session-ended"
            }) {
                visitor.opens(path).looksAtIt();
            }
            visitor.opensFor(404, "/nothing-here").looksAtIt();
            visitor.opensFor(404, "/app/nothing-here").looksAtIt();
            visitor.opensFor(404, "/listings/00000000-0000-7000-8000-000000000000")
                    .looksAtIt();
        }
    }

    /** Every number of the results stands within the map as it is now. */
    private static final String ALL_ON_THE_MAP = """
            () => { const map = document.querySelector('.map-view').getBoundingClientRect();
              return [...document.querySelectorAll('.map-pin')].every(pin => { const at = pin.getBoundingClientRect();
                return at.left >= map.left - 1 && at.right <= map.right + 1 && at.top >= map.top - 1 && at.bottom <= map.bottom + 1; }); }
            """;

    /** No number covers the dot that says from where distances are counted. */
    private static final String THE_DOT_IS_SEEN = """
            () => { const middle = of => { const at = of.getBoundingClientRect(); return [at.x + at.width / 2, at.y + at.height / 2]; };
              const [x, y] = middle(document.querySelector('.map-here'));
              return [...document.querySelectorAll('.map-pin')].every(pin => Math.hypot(middle(pin)[0] - x, middle(pin)[1] - y) > 30); }
            """;

    @Test
    @Order(2)
    void anybodyFindsSupportNearHomeAndTheAddressCanBeShared() {
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/")
                    .types("What do you need help with?", "day centre")
                    .types("Postcode, town or village", "wareham")
                    .presses("Find support")
                    .seesHeading("result")
                    .sees("Wareham Day Club")
                    .looksAtIt();
            var shared = visitor.path();
            assertThat(shared).startsWith("/app/find?").contains("wareham");
            try (var friend = Visitor.at(carefair)) {
                friend.opens(shared).sees("Wareham Day Club");
            }
            visitor.follows("Map and list").seesHeading("result");
            visitor.page().waitForSelector(".map-pin");
            for (int width : new int[] {Visitor.NARROW, Visitor.WIDE}) {
                visitor.page().setViewportSize(width, 900);
                visitor.page().waitForFunction(ALL_ON_THE_MAP);
                visitor.page().waitForFunction(THE_DOT_IS_SEEN);
            }
            visitor.looksAtIt();
            visitor.page().locator(".map-pin[aria-label*='Wareham Day Club']").click();
            visitor.settled().seesHeading("Wareham Day Club").looksAtIt();
            assertThat(visitor.path()).startsWith("/listings/");

            visitor.follows("Save for later").presses("Save for later").seesHeading("Saved for later");
            visitor.follows("Print or send this list").sees("Wareham Day Club").looksAtIt();
            visitor.presses("Make a link").sees("The link to this list").looksAtIt();
            try (var daughter = Visitor.at(carefair)) {
                daughter.opens(visitor.path()).sees("Wareham Day Club");
            }
        }
    }

    @Test
    @Order(3)
    void aPlaceThatCannotBeFoundSaysWhatToDoAndLosesNothing() {
        try (var visitor = Visitor.at(carefair)) {
            visitor.opens("/app/find?need=cleaning&where=DT1+1X")
                    .sees("postcode")
                    .looksAtIt();
            visitor.opens("/app/find?need=cleaning&where=ZZ99+9ZZ").looksAtIt();
            assertThat(visitor.page().locator("input[name=need]").inputValue()).isEqualTo("cleaning");
            assertThat(visitor.page().locator("input[name=where]").inputValue()).isEqualTo("ZZ99 9ZZ");
            visitor.opens("/app/find?need=cleaning&where=BA1+5AW")
                    .sees("outside")
                    .looksAtIt();
        }
    }

    @Test
    @Order(4)
    void aResidentOrdersOnceHoweverOftenTheFormIsSent() {
        try (var margaret = Visitor.at(carefair)) {
            toWarehamDayClub(margaret);
            margaret.page().locator("a[href*='/app/order/new/']").first().click();
            margaret.settled()
                    .looksAtIt()
                    .signsInAs("Margaret Ellery")
                    .seesHeading("How many")
                    .looksAtIt();

            margaret.presses("Continue").sees("There is a problem").looksAtIt();
            for (var wrong : new String[] {"0", "-2", "lots", "99999999999999999999"}) {
                margaret.page().locator("main input[type=text]").first().fill(wrong);
                margaret.presses("Continue").sees("There is a problem");
                assertThat(margaret.page()
                                .locator("main input[type=text]")
                                .first()
                                .inputValue())
                        .isEqualTo(wrong);
            }
            margaret.page().locator("main input[type=text]").first().fill("1");
            margaret.presses("Continue").seesHeading("Which date").looksAtIt();
            margaret.types("Day", "31")
                    .types("Month", "2")
                    .types("Year", "" + (TODAY.getYear() + 1))
                    .presses("Continue");
            margaret.sees("must be a real date").looksAtIt();
            margaret.typesDate(TODAY.minusDays(3)).presses("Continue").sees("There is a problem");
            margaret.typesDate(TODAY).presses("Continue").seesHeading("1 date").looksAtIt();
            margaret.chooses("No")
                    .presses("Continue")
                    .seesHeading("Check before you order")
                    .looksAtIt();
            margaret.page().reload();
            margaret.settled().seesHeading("Check before you order");
            var check = margaret.path();

            try (var other = margaret.secondTab()) {
                other.opens(check).seesHeading("Check before you order");
                var place =
                        margaret.page().locator("main form button[type=submit]").first();
                place.dblclick();
                margaret.settled().seesHeading("Order placed").looksAtIt();
                reference = find(margaret.text());
                orderPath = margaret.path().replaceAll("/placed.*", "");
                other.page().locator("main form button[type=submit]").first().click();
                other.settled();
                assertThat(other.text()).contains(reference);
            }
            margaret.page().reload();
            margaret.settled().sees(reference);
            margaret.page().goBack();
            margaret.settled();
            margaret.opens("/app/orders").looksAtIt();
            assertThat(margaret.text().split(reference, -1).length - 1).isEqualTo(1);
            margaret.opens(orderPath).sees(reference).looksAtIt();
            margaret.opens("/app/wallet").looksAtIt().sees("Set aside").pictures("wallet");
            margaret.opens("/app/account").looksAtIt().pictures("account");
        }
    }

    @Test
    @Order(5)
    void anotherPersonsOrderIsNotThere() {
        try (var alan = Visitor.signedIn(carefair, "Alan Pryce")) {
            alan.opensFor(404, orderPath).doesNotSee(reference).looksAtIt();
        }
    }

    @Test
    @Order(6)
    void theProviderAcceptsAndDelivers() {
        try (var derek = Visitor.signedIn(carefair, "Derek Stone")) {
            derek.opens("/app/provider/orders").sees(reference).looksAtIt();
            derek.page()
                    .locator("main a[href*='" + orderPath.substring(orderPath.lastIndexOf('/') + 1) + "']")
                    .first()
                    .click();
            derek.settled().looksAtIt();
            derek.presses("Accept the order").sees("Accepted");
            derek.presses("Mark as delivered").sees("Delivered").looksAtIt();
            derek.opens("/app/provider/listings").looksAtIt();
        }
    }

    @Test
    @Order(7)
    void herDaughterConfirmsForHerAndTheStatementSaysSo() {
        try (var ruth = Visitor.signedIn(carefair, "Ruth Ellery")) {
            ruth.opens("/app/account/choose").looksAtIt();
            ruth.page()
                    .locator("main")
                    .getByText(Pattern.compile("Margaret"))
                    .first()
                    .waitFor();
            chooseAccount(ruth, "Margaret Ellery");
            ruth.opens(orderPath).sees("It is your turn").looksAtIt();
            assertThat(ruth.page().locator(".who").innerText())
                    .contains("Margaret Ellery")
                    .contains("Ruth Ellery");
            ruth.follows("Confirm and pay").looksAtIt();
            ruth.page().locator("main form button[type=submit]").first().click();
            ruth.settled().sees("Confirmed").looksAtIt();
        }
        try (var margaret = Visitor.signedIn(carefair, "Margaret Ellery")) {
            margaret.opens("/app/wallet").looksAtIt();
            var found = false;
            for (var fund : new String[] {"contribution", "direct-payment"}) {
                margaret.opens("/statements/" + fund).looksAtIt().pictures("statement-" + fund);
                found |= margaret.text().contains("Ruth Ellery")
                        && margaret.text().contains("Wareham Day Club");
            }
            assertThat(found)
                    .as("the statement says that Ruth pressed the button")
                    .isTrue();
            margaret.opens("/app/account/looks").looksAtIt();
            margaret.opens("/app/account/people-who-act").looksAtIt().sees("Ruth Ellery");
            var csv = margaret.page().request().get(carefair.address() + "/statements/contribution.csv");
            assertThat(csv.status()).isEqualTo(200);
        }
        try (var derek = Visitor.signedIn(carefair, "Derek Stone")) {
            derek.opens("/app/provider/orders").sees("is owed to you").looksAtIt();
        }
    }

    private static void toWarehamDayClub(Visitor visitor) {
        visitor.opens("/app/find?need=day+club&where=Wareham")
                .follows("Wareham Day Club")
                .seesHeading("Wareham Day Club");
    }

    private static void chooseAccount(Visitor visitor, String name) {
        visitor.chooses(name).presses("Continue");
        visitor.page().waitForURL(java.util.regex.Pattern.compile(".*(?<!choose)$"));
        visitor.settled();
    }

    private static String find(String text) {
        var match = REFERENCE.matcher(text);
        assertThat(match.find()).as("a reference in: %s", text).isTrue();
        return match.group();
    }
}
