package carefair.directory.ui;

import static carefair.ui.Seen.links;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.OnMap;
import carefair.directory.Sharing;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.places.Places;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.testing.CarefairTest;
import carefair.ui.Seen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The same results on a map as in the list, from our own files, and nobody's home on it. */
@CarefairTest
class MapPageTest extends SpringBrowserlessTest {

    private static final Who.System US = new Who.System("test");

    /** A mile from the middle of BH20. */
    private static final Point A_DOOR = new Point(50.68712, -2.11034);

    @Autowired
    Directory directory;

    @Autowired
    OnMap onMap;

    @Autowired
    Sharing sharing;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    Places places;

    @Autowired
    MockMvc web;

    private final String word = "Weathervane" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private OrganisationId maker;

    @BeforeEach
    void someone() {
        maker = organisations.add(US, "Makers of " + word);
    }

    private ListingId put(String name, ListingKind kind, @Nullable Point point) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + name + word,
                        kind,
                        name + " " + word,
                        maker,
                        "",
                        List.of(),
                        "",
                        "Wareham",
                        point,
                        0,
                        List.of(new CategoryCode("day-activities")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void showsTheSameResultsInTheSameOrderUnderTheSameNumbers() {
        put("Arrow", ListingKind.COMMUNITY_GROUP, A_DOOR);
        put("Beam", ListingKind.COMMUNITY_GROUP, null);
        put("Cock", ListingKind.COMMUNITY_GROUP, new Point(50.608, -1.960));

        var page = open("need=" + word + "&where=Wareham&view=map");

        var listed = Seen.of(page).select(".map-number").stream()
                .map(number -> number.text() + " " + number.parent().child(1).text())
                .toList();
        var drawn = pins(page)
                .map(pin -> pin.attr("data-number") + " " + pin.text())
                .toList();
        assertThat(listed).hasSize(3).first().isEqualTo("1 Arrow " + word);
        assertThat(listed).containsAll(drawn);
        assertThat(drawn).hasSize(2).isSorted();
        assertThat(Seen.text(page))
                .contains(
                        "1 of these is not on the map", "The yellow dot is Wareham", "Skip the map", "Crown copyright");
        assertThat(pins(page).map(pin -> pin.child(0).attr("href"))).allMatch(href -> href.startsWith("/listings/"));
    }

    @Test
    void theAddressKeepsWhetherTheMapIsShown() {
        put("Arrow", ListingKind.COMMUNITY_GROUP, A_DOOR);

        var list = open("need=" + word + "&where=");
        assertThat(pins(list)).isEmpty();
        assertThat(links(list)).contains("/app/find?need=" + word + "&where=&view=map");

        var map = open("need=" + word + "&where=&view=map&kind=community-group");
        assertThat(pins(map)).hasSize(1);
        assertThat(links(map))
                .contains("/app/find?need=" + word + "&where=&kind=community-group")
                .contains("/app/find?need=" + word + "&where=&view=map");
    }

    @Test
    void saysSoWhereNothingCanBeDrawn() {
        put("Beam", ListingKind.COMMUNITY_GROUP, null);

        var page = open("need=" + word + "&where=&view=map");

        assertThat(Seen.text(page)).contains("so there is no map", "Beam " + word);
    }

    @Test
    void whoMayWorkFromHomeStandsInTheMiddleOfAnOutcode() {
        var middle = places.outcodeAt(A_DOOR).orElseThrow().point();
        var assistant = put("Alex", ListingKind.PERSONAL_ASSISTANT, A_DOOR);
        var micro = put("Small", ListingKind.MICRO_PROVIDER, A_DOOR);
        var centre = put("Centre", ListingKind.DAY_OPPORTUNITY, A_DOOR);
        var all = Set.of(assistant, micro, centre);

        assertThat(onMap.of(all))
                .containsEntry(assistant, middle)
                .containsEntry(micro, middle)
                .containsEntry(centre, A_DOOR);
        assertThat(middle).isNotEqualTo(A_DOOR);
        assertThat(pins(open("need=" + word + "&where=&view=map&kind=personal-assistant"))
                        .map(pin -> pin.attr("data-lat")))
                .containsExactly(String.valueOf(middle.lat()));

        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), "Priya Nair", Set.of());
        organisations.addMember(US, maker, signIn);
        var priya = new Who.Provider(signIn, maker);
        sharing.choose(priya, micro, Sharing.Shown.BY_PLACE);
        sharing.choose(priya, centre, Sharing.Shown.BY_OUTCODE);
        sharing.choose(priya, assistant, Sharing.Shown.NOT);
        assertThat(onMap.of(all))
                .containsEntry(assistant, middle)
                .containsEntry(micro, A_DOOR)
                .containsEntry(centre, middle);
    }

    @Test
    void everyFileOfTheMapIsOursAndEverybodys() throws Exception {
        for (var file : List.of(
                ResultsMap.LEAFLET + "leaflet.js",
                ResultsMap.LEAFLET + "leaflet.css",
                ResultsMap.OUTLINE,
                "/map.js",
                "/map.css")) {
            var answer = web.perform(get(file)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(file).isEqualTo(200);
            assertThat(answer.getContentAsString())
                    .as(file)
                    .doesNotContainPattern("src ?= ?[\"']https?:")
                    .doesNotContain("url(http", "tile.openstreetmap");
        }
    }

    private static Stream<Element> pins(Component page) {
        return Seen.of(page).select("[data-number]").stream();
    }

    private Component open(String query) {
        UI.getCurrent().navigate("find", QueryParameters.fromString(query));
        return (Component) getCurrentView();
    }
}
