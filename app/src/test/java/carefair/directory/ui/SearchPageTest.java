package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.SavedSearches;
import carefair.directory.SearchId;
import carefair.identity.JoiningCodes;
import carefair.identity.KnownSignIn;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import carefair.ui.Seen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Saving a search to be told of new matches, seeing one's own, and removing it. */
@CarefairTest
class SearchPageTest extends SpringBrowserlessTest {

    private static final Who.System US = new Who.System("test");

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Guard guard;

    @Autowired
    SavedSearches searches;

    @Autowired
    SignedIn signIn;

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPersonSavesASearchSeesItAndRemovesIt() {
        signedIn(joined());
        assertThat(Seen.of(open("find", "need=orrery&where=Wareham")).outerHtml())
                .contains("/app/searches/new?need=orrery&amp;where=Wareham");

        var page = open("searches/new", "need=orrery&where=Wareham&miles=10&view=map&page=3");
        assertThat(text(page)).contains("We look once a day", "orrery", "Wareham", "Within 10 miles");
        Filling.with(page, "Save this search")
                .type("directory-search-name", " ")
                .send();
        assertThat(text(page())).contains("Enter a name for this search");
        Filling.with(page(), "Save this search")
                .type("directory-search-name", "Orreries for Dad")
                .sendTwice();

        assertThat(page()).isInstanceOf(SearchesView.class);
        assertThat(text(page())).containsOnlyOnce("Saved on").contains("Orreries for Dad", "Within 10 miles");
        var html = page().getElement().getOuterHTML();
        assertThat(html).contains("/app/find?need=orrery&amp;where=Wareham&amp;miles=10\"");
        var one = html.replaceAll("(?s).*href=\"/app/(searches/[0-9a-f-]{36})\".*", "$1");
        assertThat(text(open(one, ""))).contains("Nothing new has come since you saved it");
        assertThat(guard.exists("/app/" + one)).isTrue();

        signedIn(joined());
        assertThat(guard.exists("/app/" + one)).isFalse();
        assertThat(text(open(one, ""))).contains("Page not found");
        assertThat(guard.exists("/app/searches/nonsense")).isFalse();
        assertThat(text(open("searches", ""))).doesNotContain("Orreries");
    }

    @Test
    void saysOfASavedSearchWhoseDayHasGoneByThatNothingCanComeAndLeadsToOtherDays() {
        var who = joined();
        signedIn(who);
        var id = new SearchId(UUID.randomUUID());
        searches.save(signIn.resident(), id, "Gone by", "need=orrery&where=&on=2026-01-05");

        assertThat(text(open("searches", ""))).contains("The day of this search has gone by", "Look on other days");
        assertThat(page().getElement().getOuterHTML())
                .contains("/app/find?need=orrery&amp;where=\"")
                .doesNotContain("on=2026-01-05\"");
        assertThat(text(open("searches/" + id.value(), "")))
                .contains("The day of this search has gone by", "Look on other days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-99-99", "+999999999-12-31", "letters", "9999-01-01"})
    void savesNoSearchForADayThatCannotBeLookedForAndSaysWhatIsWrong(String day) {
        signedIn(joined());

        var page = open("searches/new", "need=orrery&where=&on=" + URLEncoder.encode(day, StandardCharsets.UTF_8));

        assertThat(page).isInstanceOf(FindView.class);
        assertThat(text(page)).contains("There is a problem");
    }

    @Test
    void takesItsOwnSearchesOffAndSaysSo() {
        signedIn(joined());
        Filling.with(open("searches/new", "need=orrery&where="), "Save this search")
                .type("directory-search-name", "orrery")
                .send();
        assertThat(page()).isInstanceOf(SearchesView.class);

        Filling.with(page(), "Remove this search").send();

        assertThat(text(page())).contains("“orrery” is removed", "You have not saved a search yet");
    }

    @Test
    void saysToStaffThatOnlyPeopleWithAnAccountCanBeTold() {
        signedIn(signIns.expect(US, "test", UUID.randomUUID().toString(), "Tom", Set.of(Role.DIRECT_PAYMENT_OFFICER)));

        assertThat(text(open("searches/new", "need=orrery&where="))).contains("Only people with a care account");
        assertThat(text(open("searches", ""))).contains("Only people with a care account");
    }

    private SignInId joined() {
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        var tom = new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Tom", roles), roles);
        var person = people.add(US, new People.NewPerson("Ruth " + UUID.randomUUID(), LocalDate.of(1948, 6, 23), null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), "Ruth", Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), LocalDate.of(1948, 6, 23));
        return signIn;
    }

    private static void signedIn(SignInId somebody) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Principal(somebody), "", "ROLE_USER"));
    }

    private Component open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        return page();
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
