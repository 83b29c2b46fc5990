package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.Duplicates;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.operations.DueDeletion;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A visitor's list outlives the session, is printed, and is sent by a link that tells nothing of anybody. */
@CarefairTest
class ShortlistTest {

    private static final Who.System US = new Who.System("test");
    private static final Point SWANAGE = new Point(50.608, -1.960);

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    Keeping keeping;

    @Autowired
    Duplicates duplicates;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    @Autowired
    List<DueDeletion> deletions;

    private final String word = "Sundial" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private ListingId club;
    private ListingId person;

    @BeforeEach
    void listed() {
        var maker = organisations.add(US, "Makers of " + word);
        club = put("Club", ListingKind.COMMUNITY_GROUP, maker);
        person = put("Alex", ListingKind.PERSONAL_ASSISTANT, maker);
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    private ListingId put(String name, ListingKind kind, OrganisationId maker) {
        return directory.put(
                US,
                new NewListing(
                        "demo:" + name + word,
                        kind,
                        name + " " + word,
                        maker,
                        "",
                        List.of(),
                        "",
                        "Swanage",
                        SWANAGE,
                        3,
                        List.of(new CategoryCode("day-activities")),
                        List.of(new NewListing.NewOffer(
                                "A session",
                                "",
                                new CategoryCode("day-activities"),
                                Unit.SESSION,
                                Money.ofPence(12_50),
                                2,
                                new CancellationTerms(24, 1))),
                        List.of("Insurance seen"),
                        List.of("Driving licence")));
    }

    private Cookie saved(ListingId... ids) {
        return new Cookie(
                VisitorsList.COOKIE,
                VisitorsList.text(
                        java.util.Arrays.stream(ids).map(ListingId::value).toList()));
    }

    @Test
    void aVisitorsListOutlivesTheSessionByACookieOfIdsAlone() {
        var first = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), first));
        keeping.keep(club);
        keeping.keep(person);

        var set = first.getHeaders("Set-Cookie").getLast();
        assertThat(set)
                .startsWith("carefair-saved=")
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=2419200", "Path=/")
                .doesNotContain("Domain");
        var value = set.substring(set.indexOf('=') + 1, set.indexOf(';'));
        assertThat(VisitorsList.ids(value)).containsExactly(club.value(), person.value());

        var later = new MockHttpServletRequest();
        later.setCookies(new Cookie("carefair-saved", value));
        var last = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(later, last));
        assertThat(keeping.kept()).containsExactlyInAnyOrder(club, person);

        keeping.forget();
        assertThat(keeping.all()).isEmpty();
        assertThat(last.getHeader("Set-Cookie")).contains("Max-Age=0");
    }

    @Test
    void twoThatWereMergedAreOneAndAreTakenOffTogether() {
        var roles = Set.of(Role.ADMINISTRATOR);
        var ola = new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", roles), roles);
        var request = new MockHttpServletRequest();
        request.setCookies(saved(club, person));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
        duplicates.merge(ola, club, person, Set.of());

        assertThat(keeping.all()).extracting(Listing::id).containsExactly(club);
        assertThat(keeping.kept()).containsExactly(club);
        duplicates.undo(
                ola,
                duplicates.merged(ola).stream()
                        .filter(each -> each.merged().equals(person))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(keeping.kept()).containsExactlyInAnyOrder(club, person);

        duplicates.merge(ola, club, person, Set.of());
        keeping.remove(club);
        assertThat(keeping.all()).isEmpty();
    }

    @Test
    void takesNothingFromACookieThatIsNotOurs() {
        assertThat(VisitorsList.ids("not base 64 !")).isEmpty();
        assertThat(VisitorsList.ids("AAAA")).isEmpty();
        assertThat(VisitorsList.ids("A".repeat(4_000))).isEmpty();
        assertThat(VisitorsList.ids("")).isEmpty();
    }

    @Test
    void printsNamesPricesChecksAndWholeAddresses() throws Exception {
        var page = web.perform(get("/shortlist").cookie(saved(club, person)).param("from", "Wareham"))
                .andReturn()
                .getResponse();

        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        var text = page.getContentAsString();
        assertThat(text)
                .contains(
                        "Club " + word,
                        "(demonstration)",
                        "A session: £12.50 a session",
                        "about 8 miles away",
                        "Insurance seen",
                        "Driving licence",
                        "/listings/" + club.value(),
                        "/app/ask/new/" + club.value())
                .doesNotContain("<script", "mailto:");
        assertThat(text.indexOf("Alex " + word)).isLessThan(text.indexOf("Club " + word));
    }

    @Test
    void saysWhatIsWrongWithAPlaceAndKeepsTheList() throws Exception {
        var text = body(get("/shortlist").cookie(saved(club)).param("from", "Nowhere\"><b>"));

        assertThat(text)
                .contains("There is a problem", "<title>Error: ", "Club " + word, "Nowhere&quot;&gt;&lt;b&gt;")
                .doesNotContain("Nowhere\"><b>");
        assertThat(body(get("/shortlist"))).contains("You have not saved anything yet.");
    }

    @Test
    void whoeverHasTheLinkReadsTheListFor28DaysAndTheDatabaseHoldsNoCode() throws Exception {
        var link = web.perform(post("/shortlist").cookie(saved(club, person)).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(link).matches("/shortlist/([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        var code = link.substring("/shortlist/".length());

        var text = body(get(link));
        assertThat(text).contains("Club " + word, "Alex " + word, "until Monday 21 December 2026", link);
        assertThat(body(get("/shortlist/" + code.replace("-", "").toLowerCase(java.util.Locale.UK))))
                .contains("Club " + word);
        var letter = text.substring(text.indexOf("mailto:"), text.indexOf('"', text.indexOf("mailto:")));
        assertThat(URLDecoder.decode(letter, StandardCharsets.UTF_8))
                .contains("subject=A shortlist of care and support", "Club " + word, link);
        assertThat(sql.queryForList("select * from sent_list").toString()).doesNotContain(code);

        clock.advance(Duration.ofDays(27));
        assertThat(status(link)).isEqualTo(200);
        clock.advance(Duration.ofDays(2));
        assertThat(status(link)).isEqualTo(404);
        assertThat(deletions.stream()
                        .filter(deletion -> deletion.what().equals("lists that were sent"))
                        .mapToLong(DueDeletion::deleteDue)
                        .sum())
                .isPositive();
    }

    @Test
    void aWrongCodeLeadsNowhereAndAnEmptyListMakesNoLink() throws Exception {
        assertThat(status("/shortlist/K7QM-4TRX-9PWD-2HJK")).isEqualTo(404);
        assertThat(status("/shortlist/" + "x".repeat(500))).isEqualTo(404);
        assertThat(web.perform(post("/shortlist").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/shortlist");
        var before = sql.queryForObject("select count(*) from sent_list", Long.class);
        web.perform(post("/shortlist").cookie(saved(club)));
        assertThat(sql.queryForObject("select count(*) from sent_list", Long.class))
                .as("without the form's own token nothing is made")
                .isEqualTo(before);
    }

    private int status(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getStatus();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }
}
