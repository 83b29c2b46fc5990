package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.directory.Concern;
import carefair.directory.ConcernId;
import carefair.directory.Concerns;
import carefair.directory.Directory;
import carefair.directory.Freshness;
import carefair.directory.ListingId;
import carefair.directory.Reviews;
import carefair.identity.JoiningCodes;
import carefair.identity.Organisations;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.UuidBytes;
import carefair.testing.AtTheKeyboard;
import carefair.testing.CarefairTest;
import carefair.testing.CorfeCompanions;
import carefair.testing.TestClock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Concerns, listings nobody can reach, confirming that all is right, and reviews, as people see them. */
@CarefairTest
class TrustPageTest extends AtTheKeyboard {

    private static final Who.System SETTING_UP = new Who.System("test");
    private static final LocalDate BORN = LocalDate.of(1948, 6, 23);

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    Directory directory;

    @Autowired
    Concerns concerns;

    @Autowired
    Freshness freshness;

    @Autowired
    Reviews reviews;

    @Autowired
    People people;

    @Autowired
    JoiningCodes codes;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    TrustGuard guard;

    @Autowired
    JdbcTemplate sql;

    private String name;
    private ListingId listing;
    private String address;
    private SignInId vera;
    private SignInId priya;

    @BeforeEach
    void aListing() {
        name = "Corfe Companions " + UUID.randomUUID().toString().substring(0, 8);
        var companions = organisations.add(SETTING_UP, name);
        listing = directory.put(SETTING_UP, CorfeCompanions.listing(name, companions));
        address = "/listings/" + listing.value();
        vera = signIns.expect(
                SETTING_UP, "test", "vera" + UUID.randomUUID(), "Vera Holloway", Set.of(Role.ACCREDITATION_OFFICER));
        priya = signIns.expect(SETTING_UP, "test", "priya" + UUID.randomUUID(), "Priya Nair", Set.of());
        organisations.addMember(SETTING_UP, companions, priya);
    }

    @Test
    void aConcernIsReportedWithoutAnAccountAndReadByAnOfficer() {
        assertThat(answer(get(address))).contains("Report a concern", address + "/concern", "I could not reach them");
        var page = answer(get(address + "/concern"));
        assertThat(page)
                .contains("call 999", "01305 000 000", "has not confirmed these numbers", "Exit this page")
                .contains("https://www.bbc.co.uk/weather", "_csrf")
                .contains("<script src=\"/exit.js\" data-away=\"https://www.bbc.co.uk/weather\"></script>");
        var form = page.replaceAll("(?s).*name=\"form\" value=\"([0-9a-f-]{36})\".*", "$1");

        assertThat(answer(post(address + "/concern")
                        .with(csrf())
                        .param("form", form)
                        .param("said", "<b>x</b>")))
                .contains("There is a problem", "Select what it is about", "&lt;b&gt;x&lt;/b&gt;");
        var sent = post(address + "/concern")
                .with(csrf())
                .param("form", form)
                .param("kind", "harm")
                .param("said", "She was left alone all day")
                .param("reach", "Ruth, evenings");
        var reference = form.substring(0, 4).toUpperCase(Locale.ROOT) + "-"
                + form.substring(4, 8).toUpperCase(Locale.ROOT);
        assertThat(answer(sent)).contains("Dorset Council has your concern", "At other times, call", reference);
        answer(sent);
        assertThat(answer(get(address + "/concern/" + form)))
                .contains("Dorset Council has your concern", reference)
                .doesNotContain("left alone", "Ruth", "<form");
        assertThat(answer(get(address + "/concern/" + UUID.randomUUID()))).doesNotContain("has your concern");
        assertThat(answer(get("/listings/" + UUID.randomUUID() + "/concern/" + form)))
                .doesNotContain("has your concern");

        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(StaffConcernsView.HREF);
        assertThat(text()).contains(name, "Somebody may be harmed", reference).doesNotContain("left alone");
        var id = concerns.open(staff()).stream()
                .filter(one -> one.listingName().equals(name))
                .map(Concern::id)
                .toList();
        assertThat(id).hasSize(1);
        goTo(StaffConcernsView.HREF + "/" + id.getFirst().value());
        assertThat(text()).contains("She was left alone all day", "Ruth, evenings", reference);
        form().send();
        assertThat(text()).contains("Enter what was done about it");
        form().type("directory-concerns-close", "Safeguarding took over").send();
        assertThat(text()).contains("Vera Holloway", "Safeguarding took over");
    }

    @Test
    void whatWasSentIsToldOnAPageOfItsOwnThatSendsNothingAgain() throws Exception {
        var form = UUID.randomUUID().toString();
        var sent = post(address + "/concern")
                .with(csrf())
                .param("form", form)
                .param("kind", "money")
                .param("said", "Change was missing");
        assertThat(http.perform(sent).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(address + "/concern/" + form);
        var unreached = post(address + "/unreached").with(csrf());
        assertThat(http.perform(unreached).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(address + "/unreached/done");
        assertThat(answer(get(address + "/unreached/done")))
                .contains("We have written it down")
                .doesNotContain("<form");
    }

    @Test
    void whoCouldNotReachThemSaysSoAndTheProviderConfirmsAtOnePress() {
        clock.setToMorningOf(LocalDate.of(2027, 2, 25));
        assertThat(answer(get(address))).contains("Nobody has confirmed this for 94 days, so it stands low in results");
        assertThat(answer(get(address + "/unreached"))).contains("We tell them first");
        assertThat(answer(post(address + "/unreached").with(csrf()))).contains("We have written it down");

        signedIn(priya, "PROVIDER");
        goTo("/app/provider/orders");
        assertThat(text()).contains("Somebody could not reach " + name);
        goTo("/app/provider/listings");
        assertThat(text()).contains("Confirm every 2 months");
        formWith("Still right").send();
        assertThat(text()).contains("You confirmed that " + name + " is still right");
        assertThat(answer(get(address)))
                .contains("The provider confirmed on 25 February 2027")
                .doesNotContain("Nobody has confirmed");
    }

    @Test
    void anOfficerCallsAboutADoubtfulListing() {
        clock.setToMorningOf(LocalDate.of(2027, 2, 25));
        for (int i = 0; i < 5; i++) {
            freshness.unreached(UUID.randomUUID(), listing);
        }
        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(StaffListingsView.HREF);
        assertThat(text()).contains(name);
        formWith(name).send();
        assertThat(text()).doesNotContain(name);
        assertThat(answer(get(address))).contains("Dorset Council called on 25 February 2027");
    }

    @Test
    void aReviewIsWrittenCheckedShownAnsweredAndReported() {
        var margaret = resident();
        var order = UUID.randomUUID();
        reviews.permit(margaret, order, listing);
        assertThat(answer(get(address))).contains("Nobody has reviewed this yet");

        signedIn(margaret.signIn(), "USER");
        goTo("/app/reviews/order/" + UUID.randomUUID());
        assertThat(text()).contains("Page not found");
        goTo("/app/reviews/order/" + order);
        form().send();
        assertThat(text()).contains("Select whether they did what was agreed");
        form().type("directory-review-agreed", "5")
                .type("directory-review-respect", "4")
                .type("directory-review-on-time", "3")
                .type("directory-review-words", "They cook well <script>")
                .send();
        assertThat(text()).contains("Check your review", "On time: 3 of 5 stars", "Your name is not shown");
        formWith("Send the review").sendTwice();
        assertThat(text()).contains("Thank you for your review");
        goTo("/app/reviews/order/" + order);
        assertThat(text()).contains("You have reviewed this order already");

        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(StaffReviewsView.HREF);
        assertThat(text()).contains(name, "They cook well");
        formWith(name).send();
        assertThat(answer(get(address)))
                .contains("1 review. We show a score from 5 reviews on", "They cook well &lt;script&gt;")
                .doesNotContain("Margaret");

        signedIn(priya, "PROVIDER");
        goTo(OwnReviewsView.HREF);
        formWith("Send the answer")
                .type("directory-reviews-answer", "Thank you")
                .send();
        assertThat(text()).contains("Waits for an officer");
        var report = reviews.of(listing).reviews().getFirst().id();
        var page = address + "/reviews/" + report.value() + "/report";
        assertThat(answer(get(page))).contains("An officer looks at it again");
        assertThat(answer(post(page).with(csrf()))).contains("Thank you");
        signedIn(vera, "ACCREDITATION_OFFICER");
        goTo(StaffReviewsView.HREF);
        assertThat(text()).contains("Somebody reported this", "Thank you");
    }

    @Test
    void aFloodOfConcernsFromOneAddressWaitsAndNobodyWhoIsSignedInDoes() {
        for (int i = 0; i < 5; i++) {
            assertThat(answer(concern())).contains("Dorset Council has your concern");
        }

        assertThat(answer(concern()))
                .contains("There is a problem", "Several concerns were sent from here", "01305 000 000", "Flooded");
        assertThat(concerns.open(staff()))
                .filteredOn(one -> one.listingName().equals(name))
                .hasSize(5);

        var margaret = resident().signIn();
        var signedIn = concern().with(authentication(token(margaret, "USER")));
        assertThat(answer(signedIn)).contains("Dorset Council has your concern");
    }

    private MockHttpServletRequestBuilder concern() {
        return post(address + "/concern")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("198.51.100.23");
                    return request;
                })
                .param("form", UUID.randomUUID().toString())
                .param("kind", "money")
                .param("said", "Flooded");
    }

    @Test
    void theReviewOfSomebodyElsesOrderHasNoPageAndTheTryIsRemembered() {
        var margaret = resident();
        var order = UUID.randomUUID();
        reviews.permit(margaret, order, listing);
        var review = "/app/reviews/order/" + order;

        signedIn(margaret.signIn(), "USER");
        assertThat(guard.exists(review)).isTrue();
        assertThat(guard.exists("/app/reviews/order/bees")).isFalse();
        signedIn(resident().signIn(), "USER");
        assertThat(guard.exists(review)).isFalse();
        signedIn(vera, "ACCREDITATION_OFFICER");
        assertThat(guard.exists(review)).isFalse();
        assertThat(sql.queryForObject(
                        "select count(*) from audit_event where action = 'REVIEW_REFUSED' and resource_id = ?",
                        Integer.class,
                        (Object) UuidBytes.of(order)))
                .isEqualTo(1);
    }

    @Test
    void aConcernHasAPageForOfficersAloneAndOnlyIfItIsThere() {
        var id = new ConcernId(UUID.randomUUID());
        concerns.report(id, UUID.randomUUID(), listing, Concern.Kind.HARM, "She was left alone", "");
        var page = StaffConcernsView.HREF + "/" + id.value();

        signedIn(vera, "ACCREDITATION_OFFICER");
        assertThat(guard.exists(page)).isTrue();
        assertThat(guard.exists(StaffConcernsView.HREF + "/" + UUID.randomUUID()))
                .isFalse();
        assertThat(guard.exists(StaffConcernsView.HREF + "/bees")).isFalse();
        signedIn(resident().signIn(), "USER");
        assertThat(guard.exists(page)).isFalse();
        signedIn(priya, "PROVIDER");
        assertThat(guard.exists(page)).isFalse();
    }

    private Who.Resident resident() {
        var roles = Set.of(Role.DIRECT_PAYMENT_OFFICER);
        var tom = new Who.Staff(
                signIns.expect(SETTING_UP, "test", "tom" + UUID.randomUUID(), "Tom Ashdown", roles), roles);
        var person = people.add(SETTING_UP, new People.NewPerson("Margaret Ellery", BORN, null));
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIns.expect(SETTING_UP, "test", UUID.randomUUID().toString(), "Margaret Ellery", Set.of());
        codes.join(new Who.Unjoined(signIn), code.text(), BORN);
        return new Who.Resident(signIn, person, null);
    }

    private Who.Staff staff() {
        return new Who.Staff(vera, Set.of(Role.ACCREDITATION_OFFICER));
    }

    private String answer(MockHttpServletRequestBuilder request) {
        var before = SecurityContextHolder.getContext();
        try {
            var response = http.perform(request).andReturn().getResponse();
            var next = response.getRedirectedUrl();
            if (next != null) {
                return answer(get(next));
            }
            var page = response.getContentAsString();
            return page.contains("<main") ? page.substring(page.indexOf("<main")) : page;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
