package carefair.directory.ui;

import static carefair.ui.Seen.links;
import static carefair.ui.Seen.text;
import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import carefair.ui.Filling;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing found is an answer: what was looked for, what nearly fits, and one press that tells the council. */
@CarefairTest
class NothingFoundPageTest extends SpringBrowserlessTest {

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate sql;

    /** One that no other test finds: it carves marionettes. */
    @BeforeEach
    void listed() {
        directory.put(
                new Who.System("test"),
                Unclaimed.byDay(
                                "demo:marionettes",
                                ListingKind.COMMUNITY_GROUP,
                                "Marionette Carvers",
                                "We carve marionettes",
                                "Swanage",
                                new Point(50.608, -1.960))
                        .saying(Traits.of(Trait.HEARING_LOOP)));
    }

    @Test
    void showsTheNearestThatNearlyFitsAndWhatDiffers() {
        var page = open("need=marionettes&where=Wareham&miles=3&has=hearing-loop");

        assertThat(text(page))
                .contains(
                        "No results",
                        "You looked for: “marionettes”; near Wareham; Within 3 miles; Hearing loop.",
                        "What nearly fits",
                        "Marionette Carvers, about 8 miles away. It is not within 3 miles. "
                                + "Without “Within 3 miles” there is 1 result",
                        "01305")
                .doesNotContain("Without “Hearing loop”");
        assertThat(links(page))
                .contains("/app/find?need=marionettes&where=Wareham&has=hearing-loop")
                .anyMatch(link -> link.startsWith("/listings/"));
    }

    @Test
    void blamesNoFilterThatIsMetAmongThoseTakenOffTogether() {
        var page = open("need=blorp&where=Swanage&miles=5&kind=care-home");

        assertThat(text(page))
                .contains("What nearly fits", "It does not mention “blorp”. It is listed as", "not as “Care home”.")
                .doesNotContain("It is not within 5 miles", "farther away than 5 miles");
    }

    @Test
    void takesOffTwoFiltersWhereOneIsNotEnough() {
        var page = open("need=marionettes&where=Wareham&miles=3&has=quiet-space");

        assertThat(text(page))
                .contains(
                        "It is not within 3 miles. It does not say that it has a quiet space.",
                        "Without “Within 3 miles” and “Quiet space” there is 1 result");
        assertThat(links(page)).contains("/app/find?need=marionettes&where=Wareham");
    }

    @Test
    void takesOffAllFiltersWhereTwoAreNotEnough() {
        assertThat(text(open("need=marionettes&where=Wareham&miles=3&has=quiet-space&price=5")))
                .contains(
                        "It shows no price here. It does not say that it has a quiet space.",
                        "Without “Within 3 miles”, “Up to £5” and “Quiet space” there is 1 result");
    }

    @Test
    void countsSeveralKindsAsOneFilter() {
        assertThat(text(open("need=marionettes&where=Wareham&kind=home-care&kind=care-home")))
                .contains("It is listed as “Community group”, not as “Home care agency, Care home”.");
    }

    @Test
    void takesOffTheWordsOnlyWhereNobodyUsesThem() {
        assertThat(text(open("need=blorp&where=Swanage")))
                .contains("You looked for: “blorp”; near Swanage.", "What nearly fits", "It does not mention “blorp”.")
                .contains("Without “blorp” there", "Tell the council that this is missing");
    }

    @Test
    void saysNothingOfWhatNearlyFitsAWordAlone() {
        assertThat(text(open("need=zorbing")))
                .contains("You looked for: “zorbing”.", "Tell the council that this is missing")
                .doesNotContain("What nearly fits");
    }

    @Test
    void tellsTheCouncilByOnePressAndKeepsNoWord() {
        sql.update("delete from unmet_need");
        var page = open("need=zorbing+with+Quentin&where=Wareham&miles=3");

        Filling.with(page, "Tell the council that this is missing").send();

        assertThat(text(page)).contains("We have told the council").doesNotContain("Tell the council that this");
        var row = sql.queryForMap("select category, outcode, filters from unmet_need");
        assertThat(row.get("outcode")).isEqualTo("BH20");
        assertThat(row.get("filters")).isEqualTo("within-3");
        assertThat(row.toString()).doesNotContain("zorbing", "Quentin");
    }

    private FindView open(String query) {
        UI.getCurrent().navigate("find", QueryParameters.fromString(query));
        return (FindView) getCurrentView();
    }
}
