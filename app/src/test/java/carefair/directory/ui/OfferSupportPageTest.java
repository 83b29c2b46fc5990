package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.Directory;
import carefair.directory.Search;
import carefair.identity.KnownSignIn;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import carefair.ui.PageGuard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who offers support, from the guide to being found. */
@CarefairTest
class OfferSupportPageTest extends SpringBrowserlessTest {

    private static final Who.System US = new Who.System("test");

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    List<PageGuard> guards;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anybodyReadsWhatIsNeededWhatItCostsAndWhoHelps() throws Exception {
        web.perform(get("/offer-support"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What you need")))
                .andExpect(content().string(containsString("A listing is free.")))
                .andExpect(content().string(containsString("Dorset Council helps you start. Call 01305 000 000")))
                .andExpect(content().string(containsString("who looks at it before people see it")))
                .andExpect(content().string(containsString("href=\"/app/offer-support/new\"")));
        web.perform(get("/"))
                .andExpect(content().string(containsString("<a href=\"/offer-support\">Offer support in Dorset</a>")));
    }

    @Test
    void aVisitorWritesAListingSignsInSavesItTheCouncilAgreesAndItIsFound() {
        var name = "Kite Flying " + UUID.randomUUID();
        answerAll(name);

        assertThat(text())
                .contains(name, "Micro-provider", "Up to 10 miles", "£18.50 an hour", "£27.00 an hour", "Wareham")
                .contains("A DBS certificate");
        var draft = path().replaceAll("/check$", "");

        var dora = signIn("Dora", Set.of());
        open(draft + "/save");
        assertThat(text()).contains("Save " + name, "Nobody else sees it.");
        Filling.with(page(), "Save my listing").send();

        assertThat(text()).contains(name + " is saved as a draft.", "Not shown yet", "Draft", "Ask to show it");
        assertThat(found(name)).isZero();
        open(draft + "/check");
        assertThat(text()).contains("We do not have these answers");

        open("provider/listings");
        var publish = hrefIn(page(), "/publish/");
        open(publish);
        assertThat(text()).contains("Show " + name + " to people", "Dorset Council looks at it first.");
        Filling.with(page(), "Send it to the council").send();
        assertThat(text()).contains(name + " waits for Dorset Council.");

        as(signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", Set.of(Role.ADMINISTRATOR)));
        open("staff/listings");
        assertThat(text()).contains(name);
        open(hrefOf(page(), name));
        assertThat(text())
                .contains("Check " + name, "We fly kites on the beach", "DBS certificate (they say they have one)")
                .contains("Support by the hour on a bank holiday: £27.00 an hour");
        Filling.with(page(), "Agree and show it").send();
        assertThat(text()).contains("Done. The provider is told.");

        assertThat(found(name)).isEqualTo(1);
        as(dora);
        open("provider/listings");
        assertThat(text()).contains("agreed to " + name).contains("Shown").doesNotContain("Not shown yet");
        Filling.with(page(), "I have read this").send();
        open("provider/listings");
        assertThat(text()).doesNotContain("agreed to " + name);
    }

    @Test
    void photosAreAddedToTheDraftBeforeItIsSentAndSeenInItsPreview() throws Exception {
        var name = "Kite Photos " + UUID.randomUUID();
        answerAll(name);
        assertThat(text())
                .contains(
                        "Photos and documents", "You add them once your listing is saved, before anybody else sees it");
        var draft = path().replaceAll("/check$", "");
        var dora = signIn("Dora", Set.of());
        open(draft + "/save");
        Filling.with(page(), "Save my listing").send();
        assertThat(text()).contains("Add photos to " + name, "Add or change photos");
        var photos = addressIn(page(), "/photos");
        var publish = hrefIn(page(), "/publish/");
        var here = authentication(SecurityContextHolder.getContext().getAuthentication());

        web.perform(get(photos).with(here))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Photos of " + name)));
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", photo);
        web.perform(multipart(photos)
                        .file(new MockMultipartFile("file", "kite.png", "image/png", photo.toByteArray()))
                        .param("alt", "A kite over the bay")
                        .with(here)
                        .with(csrf()))
                .andExpect(redirectedUrl(photos + "?saved=yes"));

        // Asking for an address signs out whoever is at the page.
        as(dora);
        open("provider/listings");
        assertThat(text()).contains("Not shown yet", "Draft");
        assertThat(hrefIn(page(), "/publish/"))
                .as("the version with the photo took the place of the first")
                .isNotEqualTo(publish);
        web.perform(get(addressIn(page(), "/listings/preview/version/")).with(here))
                .andExpect(content().string(containsString("alt=\"A kite over the bay\"")));
        assertThat(found(name)).isZero();
    }

    @Test
    void anOfficerSendsAListingBackWithWordsTheProviderReads() {
        var name = "Kite Mending " + UUID.randomUUID();
        answerAll(name);
        var draft = path().replaceAll("/check$", "");
        var dora = signIn("Dora", Set.of());
        open(draft + "/save");
        Filling.with(page(), "Save my listing").send();
        open(hrefIn(page(), "/publish/"));
        Filling.with(page(), "Send it to the council").send();
        as(signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", Set.of(Role.ADMINISTRATOR)));
        open("staff/listings");
        open(hrefOf(page(), name));

        Filling.with(page(), "Send it back").send();
        assertThat(text()).contains("There is a problem", "Enter what the provider should change");
        Filling.with(page(), "Send it back")
                .type("directory-check-why", "Say <b>where</b> you fly them")
                .send();

        assertThat(found(name)).isZero();
        as(dora);
        open("provider/listings");
        assertThat(text()).contains("Needs a change", "Say <b>where</b> you fly them", "asks for a change to " + name);
    }

    @Test
    void whoeverSellsLiftsPayrollOrAFlatWithCareFindsWhatTheyAre() {
        begin();
        assertThat(text())
                .contains("Extra care housing", "Transport", "Advocacy", "Direct payment support", "Carers’ service");

        Filling.in(page()).type("kind", "TRANSPORT").send();

        assertThat(text()).contains("What name should people see?");
    }

    @Test
    void answersSurviveAReloadAndTheJourneyIsTakenUpAgain() {
        begin();
        Filling.in(page()).type("kind", "PERSONAL_ASSISTANT").send();
        Filling.in(page()).type("name", "Bea").send();
        Filling.in(page()).type("words", "").send();
        assertThat(text()).contains("There is a problem", "Enter what you do");

        open("offer-support/new");
        assertThat(text()).contains("You began a listing on this device.");
        open(hrefOf(page(), "Go on with it"));

        assertThat(text()).contains("What do you do?");
    }

    @Test
    void saysWhatIsWrongWithAPlaceAndShowsNoWholePostcode() {
        begin();
        Filling.in(page()).type("kind", "PERSONAL_ASSISTANT").send();
        open(path().replace("/name", "/place"));
        for (var wrong : List.of("", "Nowhere at All", "zz99 9zz")) {
            Filling.in(page()).type("place", wrong).send();
            assertThat(text()).contains("There is a problem");
        }
        Filling.in(page()).type("place", "DT1 1XJ").send();
        assertThat(text()).contains("How far do you travel?");
    }

    @Test
    void aResidentsOwnSignInAndStaffAreToldToUseAnother() {
        as(signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola", Set.of(Role.ADMINISTRATOR)));

        open("offer-support/new");

        assertThat(text()).contains("A listing needs a sign-in of its own.", "Sign out first.");
    }

    @Test
    void anothersDraftHasNoPageAndNoPreview() throws Exception {
        assertThat(guards.stream()
                        .allMatch(guard -> guard.exists("/app/provider/listings/publish/" + UUID.randomUUID())))
                .isFalse();
        open("offer-support/" + UUID.randomUUID() + "/check");
        assertThat(text()).contains("We do not have these answers");
        SecurityContextHolder.clearContext();
        web.perform(get("/listings/preview/" + UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(get("/listings/preview/version/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    private void begin() {
        open("offer-support/new");
        var button = text().contains("Start a new one") ? "Start a new one" : "Start";
        Filling.with(page(), button).send();
        assertThat(text()).contains("Which of these is closest to you?");
    }

    private void answerAll(String name) {
        begin();
        Filling.in(page()).type("kind", "MICRO_PROVIDER").send();
        Filling.in(page()).type("name", name).send();
        Filling.in(page())
                .type("words", "We fly kites on the beach <script>alert(1)</script>")
                .send();
        Filling.in(page()).type("who-for", "Adults who like the wind").send();
        Filling.in(page()).type("place", "Wareham").send();
        Filling.in(page()).type("travel", "10").send();
        Filling.in(page())
                .type("categories", "company")
                .type("categories", "day-activities")
                .send();
        Filling.in(page()).type("unit", "HOUR").send();
        Filling.in(page()).type("price", "18.50").send();
        Filling.in(page()).type("bank-holiday", "27").send();
        Filling.in(page()).type("cancel", "48").send();
        Filling.in(page()).type("checks", "dbs").type("checks", "insurance").send();
        assertThat(text()).contains("Check your listing");
    }

    private SignInId signIn(String name, Set<Role> roles) {
        return as(signIns.expect(US, "test", UUID.randomUUID().toString(), name, roles));
    }

    private SignInId as(SignInId signIn) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Principal(signIn), "", "ROLE_USER", "ROLE_ADMINISTRATOR"));
        return signIn;
    }

    private long found(String name) {
        return directory.search(new Search(name, Set.of(), Set.of(), null, null, null, 1)).hits().stream()
                .filter(hit -> hit.listing().name().equals(name))
                .count();
    }

    private static String hrefIn(Component page, String part) {
        return addressIn(page, part).substring("/app/".length());
    }

    private static String addressIn(Component page, String part) {
        return links(page)
                .map(link -> link.getElement().getAttribute("href"))
                .filter(href -> href.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String hrefOf(Component page, String words) {
        return links(page)
                .filter(link -> link.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getAttribute("href")
                .substring("/app/".length());
    }

    private static java.util.stream.Stream<Component> links(Component under) {
        var here = "a".equals(under.getElement().getTag())
                ? java.util.stream.Stream.of(under)
                : java.util.stream.Stream.<Component>empty();
        return java.util.stream.Stream.concat(here, under.getChildren().flatMap(OfferSupportPageTest::links));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }
}
