package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.Search;
import carefair.directory.Trait;
import carefair.directory.Traits;
import carefair.directory.UsualTime;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Finding support in a browser that runs no script. */
@CarefairTest
class PlainFindTest {

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient database;

    private ListingId barn;

    /** Twelve that no other test finds, so that there is a second page: they all race pigeons. */
    @BeforeEach
    void listed() {
        barn = put("Pigeon Barn", Traits.of(Trait.WHEELCHAIR_ACCESS).at(Set.of(UsualTime.TUESDAY_MORNING)));
        for (int i = 1; i < 12; i++) {
            put("Pigeon Loft " + i, Traits.NONE);
        }
    }

    private ListingId put(String name, Traits traits) {
        return directory.put(
                new Who.System("test"),
                Unclaimed.byDay(
                                "demo:" + name,
                                ListingKind.COMMUNITY_GROUP,
                                name,
                                "Racingpigeons <script>alert(1)</script>",
                                "Wareham",
                                new Point(50.687, -2.110))
                        .saying(traits));
    }

    private MockHttpServletResponse came(String address) throws Exception {
        return web.perform(get(URI.create(address))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        var response = came(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static List<String> names(Document page) {
        return page.select("#results h3").eachText();
    }

    @Test
    void theSearchBeginsWithItsQuestionsAndTheKindsOfHelp() throws Exception {
        var page = page("/find");

        assertThat(page.title()).startsWith("Find support –");
        assertThat(page.select("h1").text()).isEqualTo("Find support near you");
        assertThat(page.select("form.ask").attr("method")).isEqualTo("get");
        assertThat(page.select("form.ask").attr("action")).isEqualTo("/find");
        assertThat(page.select("main a[href^=/find?]").size()).isGreaterThan(5);
        assertThat(came("/find").getHeader("X-Robots-Tag")).isNull();
    }

    @Test
    void findsTheSameInTheSameOrderAsTheApplicationDoesPageForPage() throws Exception {
        for (int number = 1; number <= 2; number++) {
            var wanted =
                    directory
                            .search(new Search("racingpigeons", Set.of(), Set.of(), null, null, null, number))
                            .hits()
                            .stream()
                            .map(hit -> hit.listing().name())
                            .toList();

            var page = page("/find?need=racingpigeons&where=&page=" + number);

            assertThat(names(page)).isEqualTo(wanted).isNotEmpty();
            assertThat(page.select("main").text()).contains("12 results", "Why it is here:");
        }
        assertThat(page("/find?need=racingpigeons&where=").select(".pages a").eachAttr("href"))
                .contains("/find?need=racingpigeons&where=&page=2");
        assertThat(names(page("/find?need=racingpigeons&where=&page=1000000000")))
                .hasSize(2);
        assertThat(came("/find?need=racingpigeons&where=").getHeader("X-Robots-Tag"))
                .isEqualTo("noindex");
    }

    @Test
    void leadsNowhereThatNeedsScriptButToTheWholePage() throws Exception {
        var page = page("/find?need=racingpigeons&where=Wareham");

        assertThat(page.select("main a[href^=/app/]").eachAttr("href"))
                .containsExactly("/app/find?need=racingpigeons&where=Wareham");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("main button").eachAttr("type")).containsOnly("submit");
        assertThat(page.select("main form").eachAttr("action")).doesNotContain("");
    }

    @Test
    void filtersThatAreSentStandInTheAddressAfterwards() throws Exception {
        var sent = came(
                "/find?filters=yes&need=racingpigeons&where=&access=wheelchair-access&on-day=1&on-month=12&on-year=2026");

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(sent.getRedirectedUrl())
                .isEqualTo("/find?need=racingpigeons&where=&has=wheelchair-access&on=2026-12-01");
        var page = page(sent.getRedirectedUrl());
        assertThat(names(page)).containsExactly("Pigeon Barn");
        assertThat(page.select("input[name=access][value=wheelchair-access]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=on-month]").val()).isEqualTo("12");
        // Who asks for something else keeps them.
        assertThat(page.select("form.ask input[name=has]").val()).isEqualTo("wheelchair-access");
        assertThat(page.select("a:contains(Take off: Wheelchair access)").attr("href"))
                .isEqualTo("/find?need=racingpigeons&where=&on=2026-12-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/find?need=racingpigeons&where=BH99+9ZZ",
                "/find?need=racingpigeons&where=&on=31/2/2026",
                "/find?need=racingpigeons&where=&price=much",
                "/find?need=racingpigeons&where=&miles=3"
            })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String address) throws Exception {
        var page = page(address);

        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".problem").text()).contains("There is a problem");
        assertThat(page.select("[name=need]").val()).isEqualTo("racingpigeons");
        assertThat(names(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22%3E%3Cscript%3Ealert(2)%3C/script%3E", "name:x", "(((", "%00", "*", "%F0%9F%95%8A"})
    void whateverIsTypedIsShownAsText(String need) throws Exception {
        var page = page("/find?need=" + need + "&where=" + need);

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main h1")).hasSize(1);
    }

    @Test
    void readsTenThousandCharacters() throws Exception {
        assertThat(page("/find?where=&need=" + "pigeon+".repeat(1_430)).select("main h1"))
                .hasSize(1);
    }

    @Test
    void keepsOneForLaterOnThisBrowserAlone() throws Exception {
        var form = page("/find?need=racingpigeons&where=&page=1")
                .select("form[action=/find/saved]")
                .first();
        assertThat(form).isNotNull();
        assertThat(form.select("[name=need]").val()).isEqualTo("racingpigeons");

        var saved = web.perform(post("/find/saved")
                        .with(csrf())
                        .param("listing", barn.value().toString())
                        .param("need", "racingpigeons")
                        .param("where", ""))
                .andReturn()
                .getResponse();

        assertThat(saved.getRedirectedUrl()).isEqualTo("/find?need=racingpigeons&where=");
        assertThat(saved.getHeader("Set-Cookie")).contains(VisitorsList.COOKIE);
        var forged = web.perform(
                        post("/find/saved").param("listing", barn.value().toString()))
                .andReturn()
                .getResponse();
        assertThat(forged.getHeaders("Set-Cookie"))
                .as("from another site")
                .noneMatch(cookie -> cookie.startsWith(VisitorsList.COOKIE));
        assertThat(forged.getRedirectedUrl()).isNotEqualTo("/find?need=&where=");
        assertThat(web.perform(post("/find/saved").with(csrf()).param("listing", "nonsense"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void nothingFoundIsAnAnswerAndTheCouncilCanBeTold() throws Exception {
        var before = told();
        var page = page("/find?need=racingpigeons&where=Wareham&kind=care-home");

        assertThat(page.select("main").text()).contains("No results", "What nearly fits", "Pigeon");
        var form = page.select("form[action=/find/missing]").first();
        assertThat(form).isNotNull();
        assertThat(form.select("[name=kind]").val()).isEqualTo("care-home");
        var sent = web.perform(post("/find/missing")
                        .with(csrf())
                        .param("need", "racingpigeons")
                        .param("where", "Wareham")
                        .param("kind", "care-home"))
                .andReturn()
                .getResponse();

        assertThat(told()).isEqualTo(before + 1);
        assertThat(page(String.valueOf(sent.getRedirectedUrl()))
                        .select("main [role=status]")
                        .text())
                .contains("We have told the council that this is missing.");
        assertThat(web.perform(post("/find/missing")
                                .with(csrf())
                                .param("need", "x")
                                .param("where", "BH99 9ZZ"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(told()).isEqualTo(before + 1);
    }

    private long told() {
        return database.sql("select count(*) from unmet_need").query(Long.class).single();
    }

    @Autowired
    PlainFind plain;

    @Test
    void whoRunsNoScriptIsLedHereWithWhatTheyAskedForAndFromNowhereElse() {
        assertThat(plain.instead("/find", "need=a%22b&where=Wareham")).contains("/find?need=a%22b&where=Wareham");
        assertThat(plain.instead("/find", null)).contains("/find");
        assertThat(plain.instead("/account", "need=x")).isEmpty();
        assertThat(plain.instead("/finder", null)).isEmpty();
    }
}
