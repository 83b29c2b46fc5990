package carefair.directory.ui;

import static carefair.ui.Seen.links;
import static carefair.ui.Seen.text;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Directory;
import carefair.directory.First;
import carefair.directory.ListingKind;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import carefair.ui.Seen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The filters not everybody needs: behind one press, in the address, and told where results stand. */
@CarefairTest
class FindFiltersPageTest extends SpringBrowserlessTest {

    private static final Point WAREHAM = new Point(50.687, -2.110);

    @Autowired
    Directory directory;

    /** Two that no other test finds: they both fly falcons. */
    @BeforeEach
    void listed() {
        put(
                "Falconry Barn",
                Traits.of(Trait.WHEELCHAIR_ACCESS, Trait.DEMENTIA)
                        .at(Set.of(
                                UsualTime.MONDAY_MORNING,
                                UsualTime.TUESDAY_MORNING,
                                UsualTime.WEDNESDAY_MORNING,
                                UsualTime.SATURDAY_EVENING)));
        put("Falconry Loft", Traits.of(Trait.WOMAN));
    }

    private void put(String name, Traits traits) {
        put(name, ListingKind.DAY_OPPORTUNITY, "Falconry for all", traits);
    }

    private void put(String name, ListingKind kind, String words, Traits traits) {
        directory.put(
                new Who.System("test"),
                Unclaimed.byDay("demo:" + name, kind, name, words, "Wareham", WAREHAM)
                        .saying(traits));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatCountsMost(First first) {
        var page = open("need=falconry&where=Wareham&day=monday&first=" + first.code());

        assertThat(text(page)).contains("Falconry Barn", "1 result");
        assertThat(text(open("need=falconry&where=Wareham&first=" + first.code())))
                .contains("2 results", "Falconry Loft");
    }

    @Test
    void keepsThemClosedForWhoUsesNone() {
        var page = open("need=falconry&where=");

        assertThat(more(page).hasAttr("open")).isFalse();
        assertThat(text(page)).contains("2 results", "More filters").doesNotContain("Filters that are on");
    }

    @Test
    void everyKindIsAFilterOfItsOwn() {
        for (var kind : ListingKind.values()) {
            put("Zither " + kind, kind, "Zithering", Traits.NONE);
        }

        var page = open("need=zithering&where=&kind=extra-care-housing");

        assertThat(text(page))
                .contains(
                        "1 result",
                        "Zither EXTRA_CARE_HOUSING",
                        "Extra care housing (1)",
                        "Transport (1)",
                        "Advocacy (1)",
                        "Direct payment support (1)",
                        "Carers’ service (1)",
                        "Take off: Extra care housing")
                .doesNotContain("Zither TRANSPORT");
    }

    @Test
    void filtersByWhatTheAddressHoldsAndSaysSo() {
        var page = open("need=falconry&where=&has=wheelchair-access&day=tuesday&part=morning");

        assertThat(more(page).hasAttr("open")).isTrue();
        assertThat(text(page))
                .contains(
                        "1 result",
                        "Falconry Barn",
                        "Take off: Wheelchair access",
                        "Take off: Tuesday, Morning",
                        "Usually open: Mornings, Monday to Wednesday; evenings, Saturday",
                        "Access: Wheelchair access",
                        "Has experience with: People with dementia")
                .doesNotContain("Falconry Loft");
        assertThat(text(open("need=falconry&where=&day=friday"))).contains("No results");
    }

    @Test
    void findsWhoIsFreeOnACertainDayAndSaysSo() {
        // Tuesday 1 December 2026.
        var page = open("need=falconry&where=&on=2026-12-01");

        assertThat(more(page).hasAttr("open")).isTrue();
        assertThat(text(page))
                .contains(
                        "1 result",
                        "Falconry Barn",
                        "Take off: Tuesday 1 December 2026",
                        "Free on Tuesday 1 December 2026, morning");
        assertThat(links(page)).contains("/app/find?need=falconry&where=");
        assertThat(text(open("need=falconry&where=&part=evening&on=2026-12-01")))
                .contains("No results");
        assertThat(text(open("need=falconry&where=&part=morning&on=2026-12-01")))
                .contains("1 result", "Take off: Tuesday 1 December 2026, Morning");
        assertThat(text(open("need=falconry&where=&on=2026-12-03")))
                .contains(
                        "No results", "It is usually free or open at other times, not then: Thursday 3 December 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-11-24", "31/2/2027", "next+week", "2026-13-01", "%27%3B--", "1//2026"})
    void saysWhatIsWrongWithADayThatCannotBeAskedFor(String day) {
        var page = open("need=falconry&where=&on=" + day);

        assertThat(text(page)).contains("There is a problem").doesNotContain("Falconry Barn");
        assertThat(more(page).hasAttr("open")).isTrue();
    }

    @Test
    void keepsThemOnTheNextPageAndTakesEachOffAlone() {
        var page = open("need=falconry&where=&has=wheelchair-access&has=dementia&part=morning");

        assertThat(links(page))
                .contains(
                        "/app/find?need=falconry&where=&has=dementia&part=morning",
                        "/app/find?need=falconry&where=&has=wheelchair-access&has=dementia",
                        "/app/find?need=falconry&where=");
    }

    @Test
    void asksForChecksAndOutcomesSaysWhichAreOnAndWhyAndTakesEachOffAlone() {
        var page = open("need=falconry&where=&outcome=feel-less-lonely");
        assertThat(more(page).hasAttr("open")).isTrue();
        assertThat(text(page))
                .contains(
                        "2 results",
                        "Take off: Feel less lonely",
                        "it offers clubs and day activities, which can help you to feel less lonely",
                        "Checked by the council",
                        "Any level")
                .doesNotContain("Sort of care home");

        var checked = open("need=falconry&where=&checked=insurance&checked=dbs-enhanced&outcome=nonsense");
        assertThat(text(checked))
                .contains("No results", "Take off: Checked: insurance", "Take off: DBS check: enhanced or higher");
        assertThat(links(checked))
                .contains(
                        "/app/find?need=falconry&where=&checked=dbs-enhanced",
                        "/app/find?need=falconry&where=&checked=insurance");
    }

    @Test
    void asksWhoShouldComeForIntimateCareAloneAndSaysWhy() {
        assertThat(text(open("need=falconry&where="))).doesNotContain("Who gives this care");
        assertThat(text(open("need=falconry&where=&category=personal-care&has=woman")))
                .contains("Who gives this care", "Equality Act 2010, Schedule 9, paragraph 1");
    }

    @Test
    void showsNobodyWhetherAWomanOrAManComesBeforeItIsAskedFor() {
        assertThat(text(open("need=falconry&where=")).replaceAll(".*results", ""))
                .doesNotContain("it is a woman");
    }

    private FindView open(String query) {
        UI.getCurrent().navigate("find", QueryParameters.fromString(query));
        return (FindView) getCurrentView();
    }

    private static Element more(FindView page) {
        return Seen.of(page).select("details").stream()
                .filter(details -> details.child(0).text().equals("More filters"))
                .findFirst()
                .orElseThrow();
    }
}
