package carefair.directory.ui;

import static carefair.ui.Seen.links;
import static carefair.ui.Seen.text;
import static carefair.ui.Seen.values;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import carefair.ui.Seen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding support, by the address bar alone: what is typed well, wrongly, and not at all. */
@CarefairTest
class FindViewPageTest extends SpringBrowserlessTest {

    private static final Who.System US = new Who.System("test");
    private static final Point WAREHAM = new Point(50.687, -2.110);
    private static final Point SWANAGE = new Point(50.608, -1.960);

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    private OrganisationId maker;

    /** Fourteen listings that no other test finds: they all make lanterns. */
    @BeforeEach
    void listed() {
        maker = organisations.add(US, "Lanterns");
        put("Lantern House", ListingKind.DAY_OPPORTUNITY, WAREHAM, 12_00);
        for (int i = 0; i < 13; i++) {
            put("Lantern Maker " + (char) ('A' + i), ListingKind.MICRO_PROVIDER, SWANAGE, 20_00);
        }
    }

    private void put(String name, ListingKind kind, Point point, long pence) {
        put(name, kind, "We make lanterns together", point, pence);
    }

    private void put(String name, ListingKind kind, String words, Point point, long pence) {
        directory.put(
                US,
                new NewListing(
                        "demo:" + name,
                        kind,
                        name,
                        maker,
                        words,
                        List.of("In good company"),
                        "Anybody",
                        "Wareham",
                        point,
                        0,
                        List.of(new CategoryCode("day-activities")),
                        List.of(new NewListing.NewOffer(
                                "An evening",
                                "",
                                new CategoryCode("day-activities"),
                                Unit.SESSION,
                                Money.ofPence(pence),
                                2,
                                new CancellationTerms(24, 1))),
                        List.of("Insurance"),
                        List.of("Food hygiene")));
    }

    @Test
    void asksTwoQuestionsAndListsKindsOfHelpBeforeAnythingIsLookedFor() {
        var page = open("");

        assertThat(page.getPageTitle()).isEqualTo("Find support – Carefair – Dorset Council");
        assertThat(text(page)).startsWith("Find support near youWhat do you need help with?");
        assertThat(text(page))
                .contains("What do you need help with?", "Postcode, town or village", "Clubs and day activities");
        assertThat(text(page)).doesNotContain("There is a problem", "No results", "Filters");
        assertThat(links(page)).contains("/app/find?need=&where=&category=day-activities");
    }

    @Test
    void showsWhatWasFoundWithKindDistancePriceReasonAndChecks() {
        var page = open("need=lanterns&where=Wareham");

        assertThat(page.getPageTitle())
                .isEqualTo("Help with lanterns near Wareham, page 1 of 2 – Carefair – Dorset Council");
        var text = text(page);
        assertThat(text).startsWith("Help with lanterns near WarehamWhat do you need help with?");
        assertThat(text)
                .contains(
                        "14 results, best match first",
                        "Showing 1 to 10 of 14",
                        "Lantern House",
                        "Day opportunity",
                        "(demonstration)",
                        "less than a mile away",
                        "£12.00 a session",
                        "Who it is for: Anybody",
                        "Its name or what it sells says “lanterns” or a word like it and it is the nearest.",
                        "Insurance",
                        "Not checked: Food hygiene",
                        "listed today",
                        "Listed like this on 23 November 2026. Nobody has confirmed it yet.",
                        "Micro-provider (13)",
                        "so they are not exact");
        assertThat(text).contains("about 8 miles away").doesNotContain("listing confirmed today");
        assertThat(text.indexOf("Lantern House")).isLessThan(text.indexOf("Lantern Maker A"));
    }

    @Test
    void doesNotAskForHelpTwiceInTheHeading() {
        assertThat(text(open("need=help+getting+dressed&where=Wareham")))
                .startsWith("Help getting dressed near Wareham");
        assertThat(text(open("need=someone+to+talk+to"))).startsWith("Someone to talk to");
        assertThat(text(open("need=helpline"))).startsWith("Help with helpline");
    }

    @Test
    void keepsEverythingInTheAddressOfTheNextPage() {
        var page = open("need=lanterns&where=Wareham&kind=micro-provider&miles=10&price=25");

        assertThat(links(page))
                .contains("/app/find?need=lanterns&where=Wareham&kind=micro-provider&miles=10&price=25&page=2");
        assertThat(text(page)).contains("13 results", "Take off: Within 10 miles", "Take off: Up to £25");
        page = open("need=lanterns&where=Wareham&kind=micro-provider&miles=10&price=25&page=2");
        assertThat(text(page)).contains("Showing 11 to 13 of 13");
        assertThat(page.getPageTitle()).startsWith("Help with lanterns near Wareham, page 2 of 2");
    }

    @Test
    void filtersByDistanceAndPrice() {
        assertThat(text(open("need=lanterns&where=Wareham&miles=3"))).contains("1 result", "Lantern House");
        assertThat(text(open("need=lanterns&where=&price=12.00"))).contains("1 result", "Lantern House");
        assertThat(text(open("need=lanterns&where=Wareham&miles=3&kind=micro-provider")))
                .contains("No results", "Look farther away", "Take all filters off");
    }

    @Test
    void saysWhatToTryWhenNothingIsFound() {
        var page = open("need=zorbing&where=Wareham");

        assertThat(text(page)).contains("No results", "You can try", "use other words", "01305");
        assertThat(page.getPageTitle()).startsWith("Help with zorbing near Wareham");
    }

    @Test
    void saysWhichWordItReadInPlaceOfAMistypedOne() {
        assertThat(text(open("need=gardning&where=")))
                .contains("We found nothing for “gardning”, so we looked for “gardening”");
    }

    @Test
    void keepsWhatWasTypedWhenThePostcodeIsMalformed() {
        var page = open("need=lanterns&where=BH20+4Z");

        assertProblem(page, "#where Enter a full UK postcode, like DT1 1XJ");
        assertThat(values(page)).contains("need=lanterns", "where=BH20 4Z");
    }

    @Test
    void keepsWhatWasTypedWhenThePostcodeIsUnknown() {
        var page = open("need=lanterns&where=ZZ9+9ZZ");

        assertProblem(page, "#where We cannot find ZZ9 9ZZ. Enter a postcode, town or village");
        assertThat(values(page)).contains("need=lanterns", "where=ZZ9 9ZZ");
    }

    @Test
    void searchesOutsideTheAreaAndSaysSo() {
        var text = text(open("need=lanterns&where=Yeovil"));

        assertThat(text).contains("Yeovil is outside Dorset.", "14 results");
    }

    @Test
    void asksWhichOfSeveralPlacesOfOneNameIsMeant() {
        var page = open("need=lanterns&where=Kingston");

        assertProblem(page, "#where There is more than one Kingston. Select which one you mean");
        var choices = links(page).stream()
                .filter(href -> href.contains("where=Kingston%2C"))
                .toList();
        assertThat(choices).hasSizeGreaterThan(1);
        assertThat(values(page)).contains("need=lanterns", "where=Kingston");
        assertThat(text(open(choices.getFirst().substring(choices.getFirst().indexOf('?') + 1))))
                .contains("14 results");
    }

    @Test
    void offersNamesSpeltMuchLikeAnUnknownOne() {
        var page = open("need=lanterns&where=Warham");

        assertProblem(page, "#where We cannot find Warham. Enter a postcode, town or village");
        assertThat(text(page)).contains("Do you mean one of these?");
        assertThat(links(page)).contains("/app/find?need=lanterns&where=Wareham");
    }

    @Test
    void saysThatAPriceIsNoPriceAndKeepsTheFiltersOpen() {
        var page = open("need=lanterns&where=Wareham&price=cheap");

        assertProblem(page, "#price Highest price must only include numbers, like 18, 18.50 or 16,000");
        assertThat(values(page)).contains("price=cheap", "need=lanterns");
        assertThat(Seen.of(page).expectFirst("details").hasAttr("open")).isTrue();
        assertProblem(open("need=&where=&price=0"), "#price Highest price must be £0.01 or more");
        assertProblem(
                open("need=&where=&price=12.5"), "#price Highest price must include pence, like 123.45 or 156.00");
    }

    @Test
    void asksWhereWhenOnlyADistanceIsGiven() {
        assertProblem(open("need=lanterns&where=&miles=3"), "#where Enter a postcode, town or village");
    }

    @Test
    void leavesOutWhatIsNoneOfOurCodes() {
        var text = text(open("need=lanterns&where=&kind=wizard&category=spells&miles=7&page=-3&colour=red"));

        assertThat(text).contains("14 results", "Showing 1 to 10 of 14").doesNotContain("Filters that are on");
    }

    @Test
    void showsTheFirstPageForPageZeroAndTheLastForOneFarBeyondIt() {
        assertThat(text(open("need=lanterns&where=&page=0"))).contains("Showing 1 to 10 of 14");
        assertThat(text(open("need=lanterns&where=&page=1000000000"))).contains("Showing 11 to 14 of 14");
        assertThat(text(open("need=lanterns&where=&page=99999999999999999999999")))
                .contains("Showing 1 to 10 of 14");
        assertThat(text(open("need=lanterns&where=&page=two"))).contains("Showing 1 to 10 of 14");
    }

    @Test
    void saysThatWordsAreTooMany() {
        assertProblem(
                open("need=" + "help+".repeat(2_000) + "&where="),
                "#need What you need help with must be 200 characters or less");
        assertProblem(
                open("need=" + "a".repeat(201) + "&where="),
                "#need What you need help with must be 200 characters or less");
    }

    @Test
    void letsAVisitorSaveWithoutSigningIn() {
        assertThat(text(open("need=lanterns&where="))).contains("Save for later Lantern House");
        assertThat(links(open("need=lanterns&where="))).noneMatch(href -> href.startsWith("/app/save/"));
    }

    @Test
    void whatIsTypedIntoItsFormsGoesIntoTheAddress() {
        Filling.with(open(""), "Search")
                .type("need", " lanterns ")
                .type("where", "Wareham")
                .send();
        assertThat(text(view())).contains("14 results");

        Filling.with(view(), "More filters")
                .type("kind", "micro-provider")
                .type("kind", "day-opportunity")
                .type("miles", "3")
                .type("price", "£25")
                .send();
        assertThat(text(view())).contains("1 result", "Take off: Micro-provider", "Take off: Within 3 miles");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("need", List.of("lanterns"))
                .containsEntry("where", List.of("Wareham"))
                .containsEntry("kind", List.of("micro-provider", "day-opportunity"))
                .containsEntry("miles", List.of("3"))
                .containsEntry("price", List.of("£25"));
    }

    @Test
    void whatCannotBeLookedForIsToldWhereItWasTyped() {
        Filling.with(open("need=lanterns&where=Wareham"), "Search")
                .type("need", "a".repeat(10_000))
                .send();
        assertProblem(view(), "#need What you need help with must be 200 characters or less");
        assertThat(values(view())).contains("need=" + "a".repeat(10_000));
        assertThat(text(view())).doesNotContain("14 results");

        Filling.with(view(), "Search").type("need", "lanterns").send();
        assertThat(text(view())).contains("14 results").doesNotContain("There is a problem");

        Filling.with(view(), "More filters").type("price", "cheap").send();
        assertProblem(view(), "#price Highest price must only include numbers, like 18, 18.50 or 16,000");
        assertThat(values(view())).contains("price=cheap", "need=lanterns");
    }

    @Test
    void showsAScriptThatAListingSaysAsWords() {
        var script = "<script>alert('one')</script><img src=x onerror=alert(1)>";
        put("Zoetropes & " + script, ListingKind.COMMUNITY_GROUP, "We turn them & " + script, WAREHAM, 9_00);

        var page = open("need=zoetropes&where=Wareham");

        assertThat(text(page)).contains("1 result", "Zoetropes & " + script, "We turn them & " + script);
        assertThat(Seen.of(page).select("script, img")).isEmpty();
    }

    private FindView open(String query) {
        UI.getCurrent().navigate("find", QueryParameters.fromString(query));
        return view();
    }

    private FindView view() {
        return (FindView) getCurrentView();
    }

    private static void assertProblem(FindView page, String link) {
        assertThat(page.getPageTitle()).isEqualTo("Error: Find support – Carefair – Dorset Council");
        var summary = Seen.of(page).child(0);
        assertThat(summary.attr("role")).isEqualTo("alert");
        assertThat(summary.select("a").stream().map(a -> a.attr("href") + " " + a.text()))
                .containsExactly(link);
    }
}
