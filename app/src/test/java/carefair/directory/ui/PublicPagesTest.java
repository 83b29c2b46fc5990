package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.Duplicates;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Traits;
import carefair.directory.Unit;
import carefair.directory.UsualTime;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and spreadsheets get of listings, whatever their providers wrote. */
@CarefairTest
class PublicPagesTest {

    private static final Who.System US = new Who.System("test");
    private static final Pattern STRUCTURED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    Duplicates duplicates;

    @Autowired
    SignIns signIns;

    private ListingId put(String source, ListingKind kind, String name, String summary) {
        return put(source, kind, name, summary, organisations.add(US, "Provider " + UUID.randomUUID()));
    }

    private ListingId put(String source, ListingKind kind, String name, String summary, OrganisationId provider) {
        return directory.put(US, listing(source, kind, name, summary, provider));
    }

    private static NewListing listing(
            String source, ListingKind kind, String name, String summary, OrganisationId provider) {
        return new NewListing(
                source + UUID.randomUUID(),
                kind,
                name,
                provider,
                summary,
                List.of(),
                "Adults",
                "Wareham",
                new Point(50.687, -2.110),
                3,
                List.of(new CategoryCode("meals")),
                List.of(new NewListing.NewOffer(
                        "An hour",
                        "",
                        new CategoryCode("meals"),
                        Unit.HOUR,
                        Money.ofPence(16_50),
                        4,
                        new CancellationTerms(24, 1))),
                List.of(),
                List.of("Insurance"));
    }

    private MockHttpServletResponse ask(String path, String... parameters) throws Exception {
        var request = get(path);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private JsonNode structured(ListingId listing) throws Exception {
        var found = STRUCTURED.matcher(ask("/listings/" + listing.value()).getContentAsString());
        assertThat(found.find()).isTrue();
        var json = found.group(1);
        assertThat(found.find()).isFalse();
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void tellsSearchEnginesWhatAListingIs() throws Exception {
        var told = structured(put("test:", ListingKind.HOME_CARE, "Wareham Home Help", "We cook"));

        assertThat(told.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(told.get("@type").asString()).isEqualTo("Service");
        assertThat(told.get("name").asString()).isEqualTo("Wareham Home Help");
        assertThat(told.get("provider").get("@type").asString()).isEqualTo("Organization");
        assertThat(told.get("category").valueStream().map(JsonNode::asString)).contains("Meals", "Home care agency");
        assertThat(told.get("areaServed").get("geoRadius").asInt()).isEqualTo(4828);
        var price = told.get("offers").get(0).get("priceSpecification");
        assertThat(price.get("price").asString()).isEqualTo("16.50");
        assertThat(price.get("priceCurrency").asString()).isEqualTo("GBP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "\" onload=\"x",
                "\\u003c/script> & ]]>",
                "a\u2028b",
                "🪁 ‘quotes’ \\"
            })
    void letsNoNameOutOfTheScriptElement(String name) throws Exception {
        var id = put("test:", ListingKind.HOME_CARE, name, name);

        var told = structured(id);

        assertThat(told.get("name").asString()).isEqualTo(name);
        assertThat(told.get("description").asString()).startsWith(name);
        assertThat(ask("/listings/" + id.value()).getContentAsString()).doesNotContain("<script>alert", "<!--<script>");
    }

    @Test
    void keepsSearchEnginesFromWhoWorksAloneAndDidNotAgree() throws Exception {
        var page = ask("/listings/"
                + put("test:", ListingKind.PERSONAL_ASSISTANT, "Alex", "I cook").value());

        assertThat(page.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.getContentAsString()).doesNotContain("ld+json");
    }

    @Test
    void saysToSearchEnginesThatAnInventedListingIsInvented() throws Exception {
        var id = put("demo:", ListingKind.HOME_CARE, "Made Up Help", "We cook");

        assertThat(structured(id).get("disambiguatingDescription").asString()).contains("Made up for a demonstration");
        assertThat(ask("/listings/" + id.value()).getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void namesInSitemapsTheListingsThatMayBeShownAndNoOthers() throws Exception {
        var shown = put("test:", ListingKind.HOME_CARE, "Shown", "");
        var person = put("test:", ListingKind.PERSONAL_ASSISTANT, "Alex", "");
        var invented = put("demo:", ListingKind.HOME_CARE, "Made up", "");

        var index = ask("/sitemap.xml").getContentAsString();
        assertThat(locations(index, "sitemap")).anyMatch(each -> each.endsWith("/sitemaps/listings-1.xml"));
        var map = ask("/sitemaps/listings-1.xml").getContentAsString();
        assertThat(locations(map, "url"))
                .anyMatch(each -> each.endsWith("/listings/" + shown.value()))
                .noneMatch(each -> each.endsWith(person.value().toString()))
                .noneMatch(each -> each.endsWith(invented.value().toString()));
        assertThat(ask("/sitemaps/listings-2.xml").getStatus()).isEqualTo(404);
        assertThat(ask("/sitemaps/listings-0.xml").getStatus()).isNotEqualTo(200);
        var pages = locations(ask("/sitemaps/pages.xml").getContentAsString(), "url").stream()
                .map(page -> page.substring(page.indexOf('/', 8)))
                .toList();
        assertThat(pages).contains(Offering.GUIDE, "/find").doesNotHaveDuplicates();
        for (var page : pages) {
            // The pages of the application are not answered here.
            if (!page.startsWith("/app/")) {
                assertThat(ask(page).getStatus()).as(page).isEqualTo(200);
            }
        }
    }

    @Test
    void tellsOfAMergedListingNowhereAndLeadsFromItsAddressForAsLongAsItIs() throws Exception {
        var word = "Potoroo" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        var run = organisations.add(US, "Provider " + UUID.randomUUID());
        var stays = put("test:", ListingKind.HOME_CARE, "Stays " + word, "", run);
        var goes = put("test:", ListingKind.HOME_CARE, "Goes " + word, "", run);
        var roles = Set.of(Role.ADMINISTRATOR);
        var ola = new Who.Staff(signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", roles), roles);
        duplicates.merge(ola, stays, goes, Set.of());

        var led = ask("/listings/" + goes.value());
        assertThat(led.getStatus()).isEqualTo(302);
        assertThat(led.getRedirectedUrl()).isEqualTo("/listings/" + stays.value());
        assertThat(led.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(structured(stays).get("name").asString()).isEqualTo("Stays " + word);
        assertThat(locations(ask("/sitemaps/listings-1.xml").getContentAsString(), "url"))
                .anyMatch(each -> each.endsWith("/listings/" + stays.value()))
                .noneMatch(each -> each.endsWith("/listings/" + goes.value()));
        assertThat(rows(ask("/listings/found.csv", "need", word)).stream().skip(1))
                .extracting(List::getFirst)
                .containsExactly("Stays " + word);

        var merge = duplicates.merged(ola).stream()
                .filter(each -> each.merged().equals(goes))
                .findFirst()
                .orElseThrow();
        duplicates.undo(ola, merge.id());
        assertThat(ask("/listings/" + goes.value()).getStatus()).isEqualTo(200);
        assertThat(locations(ask("/sitemaps/listings-1.xml").getContentAsString(), "url"))
                .anyMatch(each -> each.endsWith("/listings/" + goes.value()));
    }

    private static List<String> locations(String xml, String element) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var found = document.getElementsByTagName(element);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getFirstChild().getTextContent())
                .toList();
    }

    @Test
    void leadsCrawlersToTheSitemap() throws Exception {
        assertThat(ask("/robots.txt").getContentAsString())
                .contains("Disallow: /app/", "/sitemap.xml")
                .doesNotContain("/find");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "'=1", "Tea, \"cake\" & co"
            })
    void writesNoCellThatASpreadsheetWouldRun(String name) throws Exception {
        var word = "Quoll" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        put("test:", ListingKind.HOME_CARE, name + " " + word, name);

        var response = ask("/listings/found.csv", "need", word);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("text/csv");
        assertThat(response.getHeader("Content-Disposition")).contains("attachment");
        var rows = rows(response);
        assertThat(rows).hasSize(2);
        for (var cell : rows.getLast()) {
            assertThat(cell).doesNotMatch(Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL));
        }
        assertThat(rows.getLast().getFirst()).endsWith(name + " " + word);
        assertThat(rows.getLast()).contains("16.50", "an hour", "Meals");
    }

    @Test
    void givesWhatTheSearchFoundInItsOrder() throws Exception {
        var word = "Numbat" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        for (int i = 0; i < 13; i++) {
            put("test:", ListingKind.HOME_CARE, "%02d %s".formatted(i, word), "");
        }

        var rows = rows(ask("/listings/found.csv", "need", word, "where", "Wareham", "miles", "5", "price", "20"));

        assertThat(rows).hasSize(14);
        assertThat(rows.stream().skip(1).map(List::getFirst)).isSorted();
        assertThat(rows(ask("/listings/found.csv", "need", word, "price", "10")))
                .hasSize(1);
        assertThat(ask("/listings/found.csv", "where", "Nowhere at all").getStatus())
                .isEqualTo(400);
    }

    @Test
    void saysInTheFileWhenEachIsFreeAsItWasAskedFor() throws Exception {
        var word = "Bilby" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        directory.put(
                US,
                listing("test:", ListingKind.HOME_CARE, word, "", organisations.add(US, word))
                        .saying(Traits.NONE.at(Set.of(UsualTime.MONDAY_MORNING))));

        assertThat(rows(ask("/listings/found.csv", "need", word, "on", "2026-11-30"))
                        .getLast())
                .contains("on Monday 30 November 2026, morning");
        assertThat(rows(ask("/listings/found.csv", "need", word)).getLast()).noneMatch(cell -> cell.contains("Monday"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-99-99", "+999999999-12-31", "2020-01-06", "31/2/2027", "letters"})
    void givesNoFileForADayThatCannotBeLookedFor(String day) throws Exception {
        assertThat(ask("/listings/found.csv", "on", day).getStatus()).isEqualTo(400);
    }

    @Test
    void givesWholeMilesToWhoMayWorkFromHome() throws Exception {
        var word = "Quokka" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
        put("test:", ListingKind.PERSONAL_ASSISTANT, "Alex " + word, "");
        put("test:", ListingKind.MICRO_PROVIDER, "Bo " + word, "");

        var rows = rows(ask("/listings/found.csv", "need", word, "where", "Wareham"));

        var miles = rows.getFirst().indexOf("miles");
        assertThat(rows.stream().skip(1))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(miles)).matches("[0-9]+"));
    }

    @Test
    void givesAnybodyTheLayoutOfAFileOfListings() throws Exception {
        var response = ask("/listings/template.csv");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).startsWith("\uFEFFreference,name,kind,");
    }

    private static List<List<String>> rows(MockHttpServletResponse response) throws Exception {
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFname,");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords().stream()
                .map(each -> each.toList())
                .toList();
    }
}
