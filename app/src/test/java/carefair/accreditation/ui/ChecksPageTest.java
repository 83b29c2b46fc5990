package carefair.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import carefair.directory.Directory;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.AtTheKeyboard;
import carefair.testing.CarefairTest;
import carefair.testing.CorfeCompanions;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An officer records what was seen, a second one agrees to a suspension, and the public and the provider read it. */
@CarefairTest
class ChecksPageTest extends AtTheKeyboard {

    private static final Who.System SETTING_UP = new Who.System("test");

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    Directory directory;

    @Autowired
    CheckGuard guard;

    @Autowired
    CheckDesk desk;

    @Autowired
    MockMvc http;

    private String name;
    private OrganisationId companions;
    private String listing;
    private SignInId vera;
    private SignInId piers;
    private SignInId priya;

    @BeforeEach
    void aProviderAndTwoOfficers() {
        name = "Corfe Companions " + UUID.randomUUID().toString().substring(0, 8);
        companions = organisations.add(SETTING_UP, name);
        listing = "/listings/"
                + directory
                        .put(SETTING_UP, CorfeCompanions.listing(name, companions))
                        .value();
        vera = officer("Vera Holloway");
        piers = officer("Piers Langdon");
        priya = signIns.expect(SETTING_UP, "test", "Priya" + UUID.randomUUID(), "Priya Nair", Set.of());
        organisations.addMember(SETTING_UP, companions, priya);
    }

    @Test
    void anOfficerFindsAProviderAndWritesDownWhatWasSeenQuestionByQuestion() {
        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(CheckPaths.STAFFS);
        formWith("Find").type("accreditation-find", "nobody at all").send();
        assertThat(text()).contains("We cannot find nobody at all");
        formWith("Find").type("accreditation-find", name.substring(3)).send();
        assertThat(text()).contains(name);
        goTo(CheckPaths.of(companions));
        assertThat(text()).contains("Identity", "Not checked", "Not suspended", "Record a check");

        goTo(CheckPaths.choose(companions));
        form().send();
        assertThat(text()).contains("Select what you checked");
        goTo(CheckPaths.record(companions, carefair.accreditation.CheckKind.DBS));
        form().type("accreditation-ask-level", "ENHANCED")
                .type("accreditation-ask-number", "12345")
                .date("accreditation-ask-dated", "20", "11", "2026")
                .date("accreditation-ask-seen", "19", "11", "2026")
                .send();
        assertThat(text()).contains("must only include the 12 digits on the certificate", "Enter until when it holds");
        form().type("accreditation-ask-level", "ENHANCED")
                .type("accreditation-ask-number", "0012 3456 7890")
                .date("accreditation-ask-dated", "20", "11", "2026")
                .date("accreditation-ask-seen", "19", "11", "2026")
                .date("accreditation-ask-until", "19", "11", "2029")
                .send();
        assertThat(text()).contains("Date on the paper must be the same as or before 19 November 2026");
        form().type("accreditation-ask-level", "ENHANCED")
                .type("accreditation-ask-number", "0012 3456 7890")
                .date("accreditation-ask-dated", "10", "11", "2026")
                .date("accreditation-ask-seen", "19", "11", "2026")
                .date("accreditation-ask-until", "19", "11", "2029")
                .send();
        assertThat(text()).contains("Check what you write down", "001234567890", "Vera Holloway", "19 November 2029");
        formWith("Write it down").sendTwice();

        assertThat(text())
                .contains("Checked, until 19 November 2029", "Vera Holloway")
                .doesNotContain("001234567890", "{");
        assertThat(publicPage())
                .contains("DBS check (Enhanced), dated 10 November 2026, holds until 19 November 2029")
                .contains("Not checked: identity")
                .doesNotContain("001234567890", "Vera");
    }

    @Test
    void theNumberIsShownAtAPressAndAWrongCheckIsTakenBack() {
        recordIdentity();
        var check = desk.checks().of(staff(vera), companions).getFirst().id();
        goTo(CheckPaths.one(check));
        assertThat(text()).contains("Identity: " + name, "Does not run out").doesNotContain("Show the number");
        formWith("Take the check back")
                .type("accreditation-take-back", "Wrong person")
                .send();
        assertThat(text()).contains("Taken back", "Wrong person");
        assertThat(publicPage()).contains("Not checked: identity");
    }

    @Test
    void twoOfficersSuspendAndTheProviderReadsWhy() {
        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(CheckPaths.suspend(companions));
        assertThat(text()).contains("Suspend " + name, "Orders people have stay", "A second accreditation officer");
        formWith("Send it to a second officer")
                .type("accreditation-why", "Insurance could not be shown")
                .sendTwice();
        assertThat(text()).contains("another accreditation officer must decide").doesNotContain("Agree: suspend");

        signedIn(piers, "ACCREDITATION_OFFICER");
        goTo(CheckPaths.STAFFS);
        assertThat(text()).contains("Waits for a second officer", name, "To suspend");
        goTo(CheckPaths.of(companions));
        formWith("Agree: suspend this provider").send();
        assertThat(text()).contains("Suspended: nothing can be ordered", "Ask to bring this provider back");
        assertThat(publicPage()).contains("This is no longer offered").doesNotContain("Choose this");

        signedIn(priya, "PROVIDER");
        goTo(CheckPaths.PROVIDERS);
        assertThat(text())
                .contains("You are suspended", "Insurance could not be shown")
                .doesNotContain("Vera");
    }

    @Test
    void aProviderOrCheckThatIsNotThereHasNoPage() {
        signedIn(vera, "ACCREDITATION_OFFICER");
        assertThat(guard.exists(CheckPaths.of(companions))).isTrue();
        assertThat(guard.exists(CheckPaths.record(companions, carefair.accreditation.CheckKind.DBS)))
                .isTrue();
        assertThat(guard.exists(CheckPaths.choose(companions) + "/nonsense")).isFalse();
        assertThat(guard.exists(CheckPaths.of(new OrganisationId(UUID.randomUUID()))))
                .isFalse();
        assertThat(guard.exists(CheckPaths.STAFFS + "/one/" + UUID.randomUUID()))
                .isFalse();
    }

    private void recordIdentity() {
        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(CheckPaths.record(companions, carefair.accreditation.CheckKind.IDENTITY));
        form().date("accreditation-ask-seen", "19", "11", "2026").send();
        formWith("Write it down").send();
    }

    private String publicPage() {
        try {
            var page = http.perform(get(listing)).andReturn().getResponse().getContentAsString();
            // Who is signed in stands above it.
            return page.substring(page.indexOf("<main"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SignInId officer(String who) {
        return signIns.expect(SETTING_UP, "test", who + UUID.randomUUID(), who, Set.of(Role.ACCREDITATION_OFFICER));
    }

    private static Who.Staff staff(SignInId somebody) {
        return new Who.Staff(somebody, Set.of(Role.ACCREDITATION_OFFICER));
    }
}
