package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import carefair.directory.Directory;
import carefair.directory.HomeCategories;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.identity.KnownSignIn;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.settings.FindingRules;
import carefair.settings.HomeCategory;
import carefair.settings.Settings;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** An officer says of a care home which of the council's service categories it is. */
@CarefairTest
class CareHomesPageTest extends SpringBrowserlessTest {

    private static final Who.System US = new Who.System("test");
    private static final HomeCategory NURSING = new HomeCategory("nursing-dementia", "Nursing with dementia");
    private static final HomeCategory RESIDENTIAL = new HomeCategory("residential", "Residential");

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @Autowired
    Directory directory;

    @Autowired
    HomeCategories categories;

    @Autowired
    Settings settings;

    @Autowired
    SignIns signIns;

    private String name;
    private ListingId home;

    @BeforeEach
    void aCareHomeAndADayClubOfTheSameName() {
        name = "Quillrest" + UUID.randomUUID().toString().substring(0, 8);
        home = put(ListingKind.CARE_HOME, name);
        put(ListingKind.DAY_OPPORTUNITY, name + " Club");
        atTheKeyboard(Role.ACCREDITATION_OFFICER);
    }

    /** The demonstration's council has given no names, so the test's own stand in for them. */
    private void theCouncilHasNamed(HomeCategory... names) {
        var named = mock(Settings.class, delegatesTo(settings));
        var usual = settings.finding();
        doReturn(new FindingRules(usual.intimateCare(), usual.points(), usual.outcomes(), List.of(names)))
                .when(named)
                .finding();
        use(named);
    }

    private void use(Settings these) {
        ReflectionTestUtils.setField(
                AopTestUtils.<HomeCategories>getUltimateTargetObject(categories), "settings", these);
    }

    @AfterEach
    void asItWas() {
        use(settings);
        SecurityContextHolder.clearContext();
    }

    private ListingId put(ListingKind kind, String called) {
        return directory.put(
                US,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        kind,
                        called,
                        null,
                        "By the sea",
                        List.of(),
                        "",
                        "Swanage",
                        null,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private void atTheKeyboard(Role role) {
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), "Vera Holloway", Set.of(role));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Principal(signIn), "", "ROLE_STAFF", "ROLE_" + role));
    }

    @Test
    void findsAHomeByItsNameAndEntersItsCategoryWhichStaysUntilItIsTakenAway() {
        theCouncilHasNamed(NURSING, RESIDENTIAL);
        find();
        assertThat(text())
                .contains("Care homes found: 1", name + ", Swanage", "Now: None entered")
                .doesNotContain(name + " Club");

        enter("nursing-dementia");
        assertThat(text()).contains("Now: Nursing with dementia");
        assertThat(categories.of(home)).contains(NURSING);

        find();
        assertThat(text()).contains("Now: Nursing with dementia");
        assertThat(html())
                .as("it is chosen already, so that a press changes nothing by itself")
                .containsPattern("<option(?=[^>]*nursing-dementia)(?=[^>]* selected)[^>]*>");

        enter("residential");
        assertThat(text()).contains("Now: Residential");
        enter("");
        assertThat(text()).contains("Now: None entered");
        assertThat(categories.of(home)).isEmpty();
    }

    @Test
    void saysThatTheCouncilHasGivenNoNames() {
        theCouncilHasNamed();
        open();

        assertThat(text()).contains("The council has not given names for service categories yet");
    }

    @Test
    void isNotThereForWhoChecksNoProviders() {
        theCouncilHasNamed(NURSING);
        atTheKeyboard(Role.DIRECT_PAYMENT_OFFICER);
        open();

        assertThat(text()).doesNotContain("Find a care home");
    }

    private void find() {
        open();
        Filling.with(page(), "Find").type("directory-homes-find", name).send();
    }

    private void enter(String code) {
        Filling.with(page(), "Enter it for " + name)
                .type("category-" + home.value(), code)
                .send();
    }

    private void open() {
        UI.getCurrent().navigate("staff/care-homes");
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }

    private String html() {
        return page().getElement().getOuterHTML();
    }
}
