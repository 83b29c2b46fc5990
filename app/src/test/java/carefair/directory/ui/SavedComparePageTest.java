package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.SavedListings;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import carefair.ui.Filling;
import carefair.ui.Page;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** A list without an account, joined when one signs in, and up to four of it beside each other. */
@CarefairTest
class SavedComparePageTest extends SpringBrowserlessTest {

    @Autowired
    Directory directory;

    @Autowired
    SavedListings saved;

    @Autowired
    Keeping keeping;

    private final List<ListingId> kites = new ArrayList<>();

    /** Five that no other test finds: they all build birdhouses. */
    @BeforeEach
    void listed() {
        for (int i = 1; i <= 5; i++) {
            kites.add(directory.put(
                    new Who.System("test"),
                    new NewListing(
                                    "demo:birdhouse-" + i,
                                    ListingKind.COMMUNITY_GROUP,
                                    "Birdhouse " + i,
                                    null,
                                    "We build birdhouses",
                                    List.of(),
                                    i == 1 ? "Anybody at all" : "",
                                    "Swanage",
                                    null,
                                    0,
                                    List.of(new CategoryCode("day-activities")),
                                    List.of(),
                                    i == 1 ? List.of("Insurance seen") : List.of(),
                                    List.of())
                            .saying(
                                    i == 1
                                            ? Traits.of(Trait.HEARING_LOOP).at(Set.of(UsualTime.FRIDAY_EVENING))
                                            : Traits.NONE)));
        }
    }

    @Test
    void aVisitorSavesWithoutAnAccountAndTakesOffAgain() {
        Filling.with(open("find", "need=birdhouses&where="), "Save for later").send();

        assertThat(text(open("saved", ""))).contains("Birdhouse").contains("Sign in to keep it for longer");
        Filling.with(page(), "Take off the list").send();
        assertThat(text(open("saved", ""))).contains("You have not saved anything yet.");
    }

    @Test
    void comparesUpToFourLineByLine() {
        kites.forEach(keeping::keep);
        var form = Filling.with(open("saved", ""), "Compare these");
        kites.forEach(id -> form.type("compare", id.value().toString()));
        form.send();
        assertThat(text(page())).contains("The number of listings must be between 2 and 4");

        Filling.with(open("saved", ""), "Compare these")
                .type("compare", kites.get(0).value().toString())
                .type("compare", kites.get(1).value().toString())
                .send();

        assertThat(page()).isInstanceOf(CompareView.class);
        assertThat(text(page()))
                .contains(
                        "Birdhouse 1",
                        "Birdhouse 2",
                        "Community group (demonstration)",
                        "Hearing loop",
                        "Evenings, Friday",
                        "Insurance seen",
                        "They do not say")
                .doesNotContain("Birdhouse 3");
    }

    @Test
    void saysOfEachHowFarItIsFromWhereSomebodyLastSearchedWhatReviewsSayAndHowFastTheyAnswer() {
        var placed = directory.put(
                new Who.System("test"),
                Unclaimed.byDay(
                        "demo:birdhouse-placed",
                        ListingKind.COMMUNITY_GROUP,
                        "Birdhouse near",
                        "We build birdhouses",
                        "Corfe",
                        new Point(50.6395, -2.0567)));
        keeping.keep(placed);
        keeping.keep(kites.get(0));
        compare(placed, kites.get(0));
        assertThat(text(page()))
                .contains(
                        "To see how far each is, search near a place first",
                        "Nobody has reviewed this yet",
                        "How fast they answer",
                        "Not known yet",
                        "Last checked")
                .doesNotContain("How far is counted from");

        open("find", "need=birdhouses&where=Swanage");
        compare(placed, kites.get(0));

        assertThat(text(page()))
                .contains("How far is counted from Swanage", "miles")
                .doesNotContain("search near a place first");
        assertThat(text(open("compare", "where=zzzz&listing=" + placed.value())))
                .contains("search near a place first");
    }

    private void compare(ListingId one, ListingId other) {
        Filling.with(open("saved", ""), "Compare these")
                .type("compare", one.value().toString())
                .type("compare", other.value().toString())
                .send();
    }

    @Test
    void showsFourAtMostAndLeavesOutWhatIsNotThere() {
        var ids = new StringBuilder("listing=nonsense&listing=" + new UUID(1, 1));
        kites.forEach(id -> ids.append("&listing=").append(id.value()));

        assertThat(text(open("compare", ids.toString())))
                .contains("Birdhouse 4")
                .doesNotContain("Birdhouse 5");
        assertThat(text(open("compare", ""))).contains("You have not chosen anything to compare.");
    }

    @Test
    void whatAVisitorSavedIsTheirsOnceTheySignIn() {
        keeping.keep(kites.get(2));
        var amina = new Who.Unjoined(new SignInId(UUID.randomUUID()));
        var signedIn = Mockito.mock(SignedIn.class);
        Mockito.when(signedIn.who()).thenReturn(Optional.of(amina));
        var hers = new Keeping(signedIn, saved, directory);

        assertThat(hers.kept()).containsExactly(kites.get(2));

        assertThat(saved.has(amina, kites.get(2))).isTrue();
        assertThat(keeping.all()).isEmpty();
    }

    private Page open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        return page();
    }

    private Page page() {
        return (Page) getCurrentView();
    }

    private static String text(Page page) {
        return page.getElement().getTextRecursively();
    }
}
