package carefair.directory.oruk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.directory.CancellationTerms;
import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Sharing;
import carefair.directory.Unit;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.places.Places;
import carefair.places.Point;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import carefair.shared.Postcode;
import carefair.shared.UuidBytes;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What holds for the feed in the whole application, whichever database is below it. Each test asks about a provider of its own. */
abstract class OpenReferralRules {

    private static final Who.System US = new Who.System("test");
    private static final String V3 = "/api/oruk/v3";
    private static final Point SOMEWHERE = new Point(50.7151, -2.4402);

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Sharing sharing;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    @Autowired
    Places places;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient sql;

    @Autowired
    InstantSource clock;

    private OrganisationId provider;

    @BeforeEach
    void aProvider() {
        provider = organisations.add(US, "Provider " + UUID.randomUUID());
    }

    private ListingId put(ListingKind kind, String name, @Nullable Point point) {
        return put("test:" + UUID.randomUUID(), kind, name, point, 0, provider);
    }

    private ListingId put(
            String source,
            ListingKind kind,
            String name,
            @Nullable Point point,
            int miles,
            @Nullable OrganisationId by) {
        var offer = new NewListing.NewOffer(
                "An hour of it",
                "",
                new CategoryCode("company"),
                Unit.HOUR,
                Money.ofPence(16_50),
                4,
                new CancellationTerms(24, 1));
        return directory.put(
                US,
                new NewListing(
                        source,
                        kind,
                        name,
                        by,
                        "Ask on 07700 900123 or at me@example.org, 4 Church Lane, BH20 4AA",
                        List.of("We play <script>alert(1)</script> chess"),
                        "Adults",
                        "Wareham",
                        point,
                        miles,
                        List.of(new CategoryCode("meals")),
                        by == null ? List.of() : List.of(offer),
                        List.of("Identity"),
                        List.of("Insurance")));
    }

    private void agree(ListingId listing, String shown, @Nullable String outcode, @Nullable Point point) {
        sql.sql("insert into listing_sharing (listing_id, version, shown, outcode, lat, lon, changed_at, changed_by) "
                        + "values (?, 0, ?, ?, ?, ?, ?, ?)")
                .params(
                        UuidBytes.of(listing.value()),
                        shown,
                        outcode,
                        point == null ? null : point.lat(),
                        point == null ? null : point.lon(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        UuidBytes.of(UUID.randomUUID()))
                .update();
    }

    private MockHttpServletResponse ask(String path, Map<String, ?> parameters) throws Exception {
        var request = get(V3 + path);
        parameters.forEach((name, value) -> request.param(name, String.valueOf(value)));
        return web.perform(request).andReturn().getResponse();
    }

    private JsonNode answer(String path, Map<String, ?> parameters) throws Exception {
        var response = ask(path, parameters);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return Judge.JSON.readTree(response.getContentAsString());
    }

    /** The names of this test's services that a question finds. */
    private List<String> names(String endpoint, Map<String, ?> parameters) throws Exception {
        var all = new java.util.HashMap<String, Object>(parameters);
        all.put("organization_id", provider.value());
        return answer(endpoint, all)
                .get("contents")
                .valueStream()
                .map(each -> each.has("service") ? each.get("service") : each)
                .map(each -> each.get("name").asString())
                .toList();
    }

    private List<String> services(Map<String, ?> parameters) throws Exception {
        return names("/services", parameters);
    }

    @Test
    void isAFeedThatTheStandardsProfilePassesWithoutAWarning() throws Exception {
        for (int i = 0; i < 12; i++) {
            var id = put(ListingKind.COMMUNITY_GROUP, "Group " + i, i == 3 ? null : SOMEWHERE);
            sql.sql("insert into listing_age (listing_id, minimum_age, maximum_age) values (?, ?, ?)")
                    .params(UuidBytes.of(id.value()), 18, i == 4 ? null : 100)
                    .update();
            sql.sql(
                            "insert into listing_schedule (listing_id, line_no, freq, by_day, opens_at, closes_at, description) "
                                    + "values (?, 0, 'WEEKLY', 'MO,TH', '09:30', '12:00', '')")
                    .params(UuidBytes.of(id.value()))
                    .update();
            sql.sql(
                            "insert into listing_schedule (listing_id, line_no, freq, repeats_every, by_day, opens_at, closes_at, valid_from, not_on_bank_holidays, description) "
                                    + "values (?, 1, 'WEEKLY', 2, 'TU', '18:00', '20:00', '2026-11-24', true, ''), (?, 2, 'MONTHLY', 1, '-1FR', '14:00', '16:00', null, false, '')")
                    .params(UuidBytes.of(id.value()), UuidBytes.of(id.value()))
                    .update();
        }
        put("cqc:" + UUID.randomUUID(), ListingKind.CARE_HOME, "The Beeches", SOMEWHERE, 0, null);
        var assistant = put(ListingKind.PERSONAL_ASSISTANT, "Alex", SOMEWHERE);
        agree(assistant, "BY_OUTCODE", "DT1", new Point(50.71, -2.44));
        Judge.Feed feed = (endpoint, parameters) -> {
            try {
                var response = ask(endpoint, parameters);
                return response.getStatus() == 200
                        ? Optional.of(Judge.JSON.readTree(response.getContentAsString()))
                        : Optional.empty();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        };

        assertThat(Judge.ours().judge(feed)).isEqualTo(new Judge.Verdict(List.of(), List.of()));
        Judge.published()
                .ifPresent(judge -> assertThat(judge.judge(feed)).isEqualTo(new Judge.Verdict(List.of(), List.of())));
    }

    @Test
    void tellsOfAMergedListingNoMoreAndToHarvestersThatItEnded() throws Exception {
        var stays = put(ListingKind.DAY_OPPORTUNITY, "Chess stays", SOMEWHERE);
        var goes = put(ListingKind.DAY_OPPORTUNITY, "Chess goes", SOMEWHERE);
        var before = clock.instant();
        sql.sql("update listing set merged_into = ?, updated_at = ? where id = ?")
                .params(
                        UuidBytes.of(stays.value()),
                        LocalDateTime.ofInstant(before.plusSeconds(1), ZoneOffset.UTC),
                        UuidBytes.of(goes.value()))
                .update();

        assertThat(services(Map.of())).containsExactly("Chess stays");
        assertThat(names("/service_at_locations", Map.of())).containsExactly("Chess stays");
        assertThat(ask("/services/" + goes.value(), Map.of()).getStatus()).isEqualTo(404);
        assertThat(ask("/services/" + stays.value(), Map.of()).getStatus()).isEqualTo(200);
        var changed = answer(
                        "/services", Map.of("organization_id", provider.value(), "modified_after", before.toString()))
                .get("contents")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(goes.value().toString()))
                .toList();
        assertThat(changed)
                .singleElement()
                .satisfies(each -> assertThat(each.get("status").asString()).isEqualTo("inactive"));
    }

    @Test
    void whatAListingSellsForOneThatWasMergedIntoItIsToldAndWhatBothSellIsToldOnce() throws Exception {
        var stays = put(ListingKind.DAY_OPPORTUNITY, "Draughts stays", SOMEWHERE);
        var goes = put(ListingKind.DAY_OPPORTUNITY, "Draughts goes", SOMEWHERE);
        sql.sql("update listing set merged_into = ? where id = ?")
                .params(UuidBytes.of(stays.value()), UuidBytes.of(goes.value()))
                .update();
        assertThat(costs(stays)).containsExactly("An hour of it");

        sql.sql("update offer set name = 'A tournament', category = 'transport' where listing_id = ?")
                .param(UuidBytes.of(goes.value()))
                .update();

        assertThat(costs(stays)).containsExactly("An hour of it", "A tournament");
        var transport = Ids.named("category:" + settings.council().code() + ":transport");
        assertThat(services(Map.of("taxonomy_term_id", transport))).contains("Draughts stays");

        sql.sql("update listing set live = false where id = ?")
                .param(UuidBytes.of(goes.value()))
                .update();
        assertThat(costs(stays)).containsExactly("An hour of it");
    }

    private List<String> costs(ListingId listing) throws Exception {
        return answer("/services/" + listing.value(), Map.of())
                .get("cost_options")
                .valueStream()
                .map(cost -> cost.get("option").asString())
                .toList();
    }

    @Test
    void tellsEverybodyAndEveryWebPageWhichStandardItFollows() throws Exception {
        var result = web.perform(get(V3 + "/").header("Origin", "https://elsewhere.example"))
                .andReturn();

        assertThat(Judge.JSON
                        .readTree(result.getResponse().getContentAsString())
                        .get("version")
                        .asString())
                .isEqualTo("HSDS-UK-3.0");
        assertThat(result.getResponse().getHeaders("Access-Control-Allow-Origin"))
                .containsExactly("*");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(ask("", Map.of()).getStatus()).isEqualTo(200);

        var may = web.perform(options(V3 + "/services")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "GET"))
                .andReturn()
                .getResponse();
        assertThat(may.getStatus()).isEqualTo(204);
        assertThat(may.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void leavesOutWhatIsEmptyAndTellsWhatIsThere() throws Exception {
        var id = put(ListingKind.DAY_OPPORTUNITY, "Chess", SOMEWHERE);

        var service = answer("/services/" + id.value(), Map.of());

        assertThat(service.findValues("")).isEmpty();
        assertNothingEmpty(service);
        assertThat(service.get("status").asString()).isEqualTo("active");
        assertThat(service.get("url").asString()).endsWith("/listings/" + id.value());
        assertThat(service.get("description").asString()).contains("<script>", "Who it is for: Adults");
        assertThat(service.get("accreditations").asString()).isEqualTo("Checked: Identity. Not checked: Insurance.");
        assertThat(service.get("organization").get("id").asString())
                .isEqualTo(provider.value().toString());
        var cost = service.get("cost_options").get(0);
        assertThat(cost.get("amount").decimalValue()).isEqualByComparingTo("16.50");
        assertThat(cost.get("amount_description").asString()).isEqualTo("an hour");
        assertThat(service.get("attributes")
                        .valueStream()
                        .map(each -> each.get("taxonomy_term").get("name").asString()))
                .contains("Day opportunity", "Meals")
                .hasSize(3);
        assertThat(service.has("alert")).isFalse();
    }

    private static void assertNothingEmpty(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        if (node.isContainer()) {
            assertThat(node.size()).as("%s", node).isPositive();
            node.forEach(OpenReferralRules::assertNothingEmpty);
        } else if (node.isString()) {
            assertThat(node.asString()).isNotBlank();
        }
    }

    @Test
    void marksWhatIsMadeUpForADemonstration() throws Exception {
        var id = put("demo:" + UUID.randomUUID(), ListingKind.COMMUNITY_GROUP, "Made up", SOMEWHERE, 0, provider);

        assertThat(answer("/services/" + id.value(), Map.of()).get("alert").asString())
                .contains("Made up for a demonstration");
    }

    @Test
    void tellsOfPeopleWhoWorkAloneOnlyIfTheyAgreed() throws Exception {
        var assistant = put(ListingKind.PERSONAL_ASSISTANT, "Alex", SOMEWHERE);
        var micro = put(ListingKind.MICRO_PROVIDER, "Alex's Teas", SOMEWHERE);
        put(ListingKind.TRANSPORT, "Alex's Lifts", SOMEWHERE);
        put(ListingKind.PAYMENT_SUPPORT, "Alex's Payslips", SOMEWHERE);
        put(ListingKind.HOME_CARE, "Agency", SOMEWHERE);

        assertThat(services(Map.of())).containsExactly("Agency");
        assertThat(ask("/services/" + assistant.value(), Map.of()).getStatus()).isEqualTo(404);
        assertThat(ask("/service_at_locations/" + Ids.placed(micro.value()), Map.of())
                        .getStatus())
                .isEqualTo(404);

        agree(micro, "BY_PLACE", null, null);
        assertThat(services(Map.of())).containsExactlyInAnyOrder("Alex's Teas", "Agency");

        agree(assistant, "NOT", null, null);
        assertThat(services(Map.of())).containsExactlyInAnyOrder("Alex's Teas", "Agency");
    }

    @Test
    void tellsNoMoreOfAPersonsWhereaboutsThanTheOutcode() throws Exception {
        var middle = new Point(50.75, -2.5);
        var id = put("test:" + UUID.randomUUID(), ListingKind.PERSONAL_ASSISTANT, "Alex", SOMEWHERE, 5, provider);
        // Even where a row says otherwise: a personal assistant stands by outcode.
        agree(id, "BY_PLACE", "DT2", middle);

        for (var path : List.of("/services/" + id.value(), "/service_at_locations/" + Ids.placed(id.value()))) {
            assertThat(answer(path, Map.of()).toString())
                    .contains("DT2", "50.75")
                    .doesNotContain("50.71", "2.44", "Wareham", "07700", "example.org", "Church Lane", "BH20", "chess");
        }
        assertThat(answer("/services", Map.of("organization_id", provider.value(), "full", true))
                        .toString())
                .contains("DT2")
                .doesNotContain("50.71", "Wareham", "07700");
    }

    @Test
    void answersQuestionsAboutDistanceFromTheMiddleOfAPersonsOutcode() throws Exception {
        var postcode = new Postcode("BH20 4AA");
        var home = places.postcode(postcode).orElseThrow().point();
        var id = put(ListingKind.PERSONAL_ASSISTANT, "Alex", home);
        put(ListingKind.HOME_CARE, "Agency", home);
        agree(id, "BY_OUTCODE", "DT1", new Point(50.71, -2.44));

        assertThat(names("/service_at_locations", Map.of("postcode", "BH20 4AA", "proximity", 500)))
                .containsExactly("Agency");
        assertThat(names("/service_at_locations", Map.of("postcode", "DT1", "proximity", 5000)))
                .containsExactly("Alex");
    }

    @Test
    void neverTellsOfIndividualsOnTheRegister() throws Exception {
        var one = put("cqc:" + UUID.randomUUID(), ListingKind.CARE_HOME, "(individual provider)", SOMEWHERE, 0, null);

        assertThat(ask("/services/" + one.value(), Map.of()).getStatus()).isEqualTo(404);
        assertThat(answer("/services", Map.of("organization_id", Ids.runs(one.value())))
                        .get("total_items")
                        .asInt())
                .isZero();
    }

    @Test
    void findsByEachParameterOfTheStandard() throws Exception {
        var here = places.postcode(new Postcode("DT1 1XJ")).orElseThrow().point();
        var far = new Point(here.lat() + 0.3, here.lon());
        var word = "Quokka" + (int) (Math.random() * 1_000_000);
        var chess = put("test:" + UUID.randomUUID(), ListingKind.DAY_OPPORTUNITY, "Chess " + word, here, 0, provider);
        var drive = put("test:" + UUID.randomUUID(), ListingKind.EQUIPMENT, "Drives", far, 2, provider);
        sql.sql("insert into listing_age (listing_id, minimum_age, maximum_age) values (?, 18, 64)")
                .params(UuidBytes.of(chess.value()))
                .update();
        sql.sql("insert into listing_schedule (listing_id, line_no, freq, by_day, opens_at, closes_at, description) "
                        + "values (?, 0, 'WEEKLY', 'MO,TH', '09:30', '12:00', 'Mornings')")
                .params(UuidBytes.of(chess.value()))
                .update();
        var kind = Ids.named("kind:EQUIPMENT");
        var meals = Ids.named("category:" + settings.council().code() + ":meals");
        var company = Ids.named("category:" + settings.council().code() + ":company");
        var both = List.of("Chess " + word, "Drives");

        assertThat(services(Map.of("search", word))).containsExactly("Chess " + word);
        assertThat(services(Map.of("search", "zzzzqqqq"))).isEmpty();
        assertThat(services(Map.of("taxonomy_term_id", kind))).containsExactly("Drives");
        assertThat(services(Map.of("taxonomy_term_id", meals))).containsExactlyInAnyOrderElementsOf(both);
        assertThat(services(Map.of("taxonomy_term_id", company))).containsExactlyInAnyOrderElementsOf(both);
        assertThat(services(Map.of("taxonomy_term_id", UUID.randomUUID()))).isEmpty();
        assertThat(services(Map.of("taxonomy_id", Ids.named("taxonomy:kinds"))))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(services(Map.of("taxonomy_id", UUID.randomUUID()))).isEmpty();
        assertThat(services(Map.of("minimum_age", 18))).containsExactly("Chess " + word);
        assertThat(services(Map.of("minimum_age", "18.5"))).isEmpty();
        assertThat(services(Map.of("maximum_age", 64))).containsExactly("Chess " + word);
        assertThat(services(Map.of("maximum_age", 63))).isEmpty();
        assertThat(services(Map.of("day", "Thursday", "start_time", "09:30", "end_time", "12:00:00")))
                .containsExactly("Chess " + word);
        assertThat(services(Map.of("day", "TU"))).isEmpty();
        sql.sql("insert into listing_schedule (listing_id, line_no, freq, by_day, opens_at, closes_at, description) "
                        + "values (?, 0, 'MONTHLY', '1TU,1WE', '09:00', '10:00', '')")
                .params(UuidBytes.of(drive.value()))
                .update();
        assertThat(services(Map.of("day", "TU"))).containsExactly("Drives");
        assertThat(services(Map.of("day", "WE", "end_time", "10:00"))).containsExactly("Drives");
        assertThat(services(Map.of("start_time", "09:31"))).isEmpty();
        assertThat(services(Map.of("end_time", "11:59"))).containsExactly("Drives");
        assertThat(names("/service_at_locations", Map.of("postcode", "DT1 1XJ", "proximity", 1)))
                .containsExactly("Chess " + word);
        assertThat(names("/service_at_locations", Map.of("postcode", "DT1 1XJ", "proximity", 40_000)))
                .containsExactlyInAnyOrderElementsOf(both);
        // Drives comes two miles at most, which is not as far as there.
        assertThat(names("/service_at_locations", Map.of("postcode", "DT1 1XJ")))
                .containsExactly("Chess " + word);
        assertThat(drive).isNotEqualTo(chess);
    }

    @Test
    void tellsHarvestersWhatChangedAndWhatEnded() throws Exception {
        var before = clock.instant().minusSeconds(60);
        var later = clock.instant().plusSeconds(3600);
        var id = put(ListingKind.HOME_CARE, "Agency", SOMEWHERE);
        var keeper = signIns.expect(US, "test", UUID.randomUUID().toString(), "Keeper", Set.of());
        organisations.addMember(US, provider, keeper);

        assertThat(services(Map.of("modified_after", before))).containsExactly("Agency");
        assertThat(services(Map.of("modified_after", later))).isEmpty();
        assertThat(answer("/services", Map.of("organization_id", provider.value(), "minimal", true))
                        .get("contents")
                        .get(0)
                        .propertyNames())
                .containsExactlyInAnyOrder("id", "modified_date");

        directory.withdraw(new Who.Provider(keeper, provider), id);

        assertThat(services(Map.of())).isEmpty();
        assertThat(services(Map.of("modified_after", before))).containsExactly("Agency");
        assertThat(answer("/services/" + id.value(), Map.of()).get("status").asString())
                .isEqualTo("inactive");
    }

    @Test
    void givesPagesThatNeitherRepeatNorForget() throws Exception {
        for (int i = 0; i < 7; i++) {
            put(ListingKind.HOME_CARE, "Agency " + i, SOMEWHERE);
        }
        var seen = new java.util.ArrayList<String>();
        for (int page = 1; page <= 3; page++) {
            seen.addAll(services(Map.of("page", page, "per_page", 3)));
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        var slash = ask("/services/", Map.of("page", 1, "organization_id", provider.value()));
        assertThat(slash.getStatus()).isEqualTo(200);
        assertThat(slash.getContentAsString()).contains("\"total_items\":7");
        var behind = answer("/services", Map.of("organization_id", provider.value(), "page", 1_000_000_000));
        assertThat(behind.get("empty").asBoolean()).isTrue();
        assertThat(behind.get("last_page").asBoolean()).isFalse();
        assertThat(behind.get("total_items").asInt()).isEqualTo(7);
        assertThat(behind.get("page_number").asInt()).isEqualTo(1_000_000_000);
        var none = answer("/services", Map.of("organization_id", UUID.randomUUID()));
        assertThat(none.get("total_pages").asInt()).isEqualTo(1);
        assertThat(none.get("contents").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0",
        "page, -1",
        "page, 99999999999",
        "page, two",
        "per_page, 0",
        "per_page, 501",
        "taxonomy_term_id, meals",
        "taxonomy_id, 1",
        "organization_id, x",
        "modified_after, yesterday",
        "modified_after, +999999999-01-01",
        "minimum_age, young",
        "maximum_age, 151",
        "day, someday",
        "day, T",
        "start_time, 25:00",
        "end_time, noon",
        "postcode, ZZ99 9ZZ",
        "proximity, 500",
        "minimal, perhaps",
        "full, 1",
        "full_service, all",
        "top_only, 2",
        "format, xml"
    })
    void namesAParameterItCannotRead(String name, String value) throws Exception {
        var response = ask("/service_at_locations", Map.of(name, value));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        var problem = Judge.JSON.readTree(response.getContentAsString());
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(each -> each.get("parameter").asString()))
                .containsExactly(name);
    }

    /** What stands in what is published for our endpoints, and what it names beside. */
    static Stream<Arguments> published() {
        return Judge.descriptions().flatMap(OpenReferralRules::parameters).distinct();
    }

    private static Stream<Arguments> parameters(JsonNode description) {
        var named = description.get("components").get("parameters");
        var onPaths = description
                .get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .path("get")
                        .path("parameters")
                        .valueStream()
                        .map(one -> one.has("$ref")
                                ? named.get(one.get("$ref").asString().replaceFirst(".*/", ""))
                                : one)
                        .map(one -> Arguments.of(path.getKey(), one.get("name").asString())));
        return Stream.concat(onPaths, named.propertyNames().stream().map(name -> Arguments.of("/services", name)))
                .filter(one -> !String.valueOf(one.get()[0]).startsWith("/organizations"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("published")
    void readsEachParameterThatIsPublished(String endpoint, String name) throws Exception {
        var cannotBeRead = name.equals("search") ? "x".repeat(201) : "%";
        var response = ask(endpoint, Map.of(name, cannotBeRead));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(Judge.JSON
                        .readTree(response.getContentAsString())
                        .get("errors")
                        .valueStream()
                        .map(each -> each.get("parameter").asString()))
                .contains(name);
    }

    @Test
    void findsWhoIsUsuallyFreeThenUnlessTheyOpenAtOtherTimesOfThatPartOfTheDay() throws Exception {
        var id = put(ListingKind.HOME_CARE, "Alex", SOMEWHERE);
        sql.sql(
                        "insert into listing_time (listing_id, usual_time) values (?, 'MONDAY_MORNING'), (?, 'TUESDAY_EVENING')")
                .params(UuidBytes.of(id.value()), UuidBytes.of(id.value()))
                .update();

        assertThat(services(Map.of("day", "MO"))).containsExactly("Alex");
        assertThat(services(Map.of("day", "MO", "start_time", "09:00", "end_time", "11:00")))
                .containsExactly("Alex");
        assertThat(services(Map.of("day", "MO", "start_time", "12:00"))).isEmpty();
        assertThat(services(Map.of("day", "TU", "start_time", "18:00"))).containsExactly("Alex");
        assertThat(services(Map.of("day", "TU", "end_time", "17:00"))).isEmpty();
        assertThat(services(Map.of("day", "WE"))).isEmpty();
        assertThat(services(Map.of("end_time", "10:00"))).containsExactly("Alex");
        assertThat(services(Map.of("start_time", "13:00", "end_time", "16:00"))).isEmpty();

        sql.sql("insert into listing_schedule (listing_id, line_no, freq, by_day, opens_at, closes_at, description) "
                        + "values (?, 0, 'WEEKLY', 'MO', '10:30', '11:30', '')")
                .param(UuidBytes.of(id.value()))
                .update();

        assertThat(services(Map.of("day", "MO", "start_time", "10:30"))).containsExactly("Alex");
        assertThat(services(Map.of("day", "MO", "start_time", "11:00"))).isEmpty();
        assertThat(services(Map.of("day", "TU", "start_time", "18:00"))).containsExactly("Alex");
    }

    @Test
    void findsAnActivityByItsDatesAheadByTheClockInLondon() throws Exception {
        var id = put(ListingKind.DAY_OPPORTUNITY, "Pottery", SOMEWHERE);
        var offer = sql.sql("select id from offer where listing_id = ?")
                .param(UuidBytes.of(id.value()))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes("id")))
                .single();
        var inWinter = LocalDate.of(LocalDate.now(ZoneOffset.UTC).getYear() + 1, 1, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
        var inSummer = inWinter.withMonth(7).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
        hold(offer, id, inWinter.atTime(10, 0), inWinter.atTime(12, 0), false);
        hold(offer, id, inSummer.atTime(13, 0), inSummer.atTime(15, 0), false);
        hold(offer, id, inSummer.plusDays(1).atTime(13, 0), inSummer.plusDays(1).atTime(15, 0), true);

        assertThat(services(Map.of("day", "WE"))).containsExactly("Pottery");
        assertThat(services(Map.of("day", "WE", "start_time", "10:00", "end_time", "12:00")))
                .containsExactly("Pottery");
        assertThat(services(Map.of("day", "WE", "start_time", "10:01"))).isEmpty();
        // 13:00 to 15:00 of UTC in July is 14:00 to 16:00 in London.
        assertThat(services(Map.of("day", "FR", "start_time", "14:00", "end_time", "16:00")))
                .containsExactly("Pottery");
        assertThat(services(Map.of("day", "FR", "end_time", "15:30"))).isEmpty();
        assertThat(services(Map.of("day", "SA"))).isEmpty();
        assertThat(names("/service_at_locations", Map.of("day", "FR"))).containsExactly("Pottery");

        sql.sql("update offer set live = false where listing_id = ?")
                .param(UuidBytes.of(id.value()))
                .update();
        assertThat(services(Map.of("day", "WE"))).isEmpty();
    }

    private void hold(UUID offer, ListingId listing, LocalDateTime starts, LocalDateTime ends, boolean calledOff) {
        sql.sql(
                        "insert into activity_date (id, offer_id, listing_id, on_day, starts_at, ends_at, places, taken, called_off,"
                                + " set_by, changed_at, times_changed) values (?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, 0)")
                .params(
                        UuidBytes.of(UUID.randomUUID()),
                        UuidBytes.of(offer),
                        UuidBytes.of(listing.value()),
                        starts.toLocalDate(),
                        starts,
                        ends,
                        calledOff,
                        UuidBytes.of(UUID.randomUUID()),
                        starts)
                .update();
    }

    @Test
    void givesAllWithoutPagesAnObjectALine() throws Exception {
        for (int i = 0; i < 503; i++) {
            put(ListingKind.HOME_CARE, "Agency " + i, SOMEWHERE);
        }
        var asked = Map.of("format", "ndjson", "organization_id", provider.value(), "page", 7, "per_page", 2);

        for (var endpoint : List.of("/services", "/service_at_locations")) {
            var response = ask(endpoint, asked);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getContentType()).isEqualTo("application/x-ndjson");
            assertThat(response.getContentAsString()).endsWith("}\n");
            assertThat(response.getContentAsString()
                            .lines()
                            .map(line -> Judge.JSON.readTree(line).get("id").asString()))
                    .hasSize(503)
                    .doesNotHaveDuplicates();
        }
        var whole = answer("/services", Map.of("organization_id", provider.value(), "full", true))
                .get("contents")
                .get(0);
        var lines =
                ask("/services", Map.of("format", "NDJSON", "organization_id", provider.value(), "full_service", true));
        assertThat(Judge.JSON.readTree(
                        lines.getContentAsString().lines().findFirst().orElseThrow()))
                .isEqualTo(whole);
        assertThat(ask("/services", Map.of("format", "ndjson", "organization_id", UUID.randomUUID()))
                        .getContentAsString())
                .isEmpty();
        var taxonomies = ask("/taxonomies", Map.of("format", "ndjson", "per_page", 1));
        assertThat(taxonomies.getContentAsString().lines()).hasSize(2);
        assertThat(ask("/taxonomy_terms", Map.of("format", "ndjson", "top_only", true))
                        .getContentAsString()
                        .lines()
                        .count())
                .isEqualTo(
                        answer("/taxonomy_terms", Map.of()).get("total_items").asLong());
        var minimal = answer("/services", Map.of("organization_id", provider.value(), "minimal", true));
        assertThat(minimal.get("contents").size()).isEqualTo(503);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws Exception {
        var response = ask("/services", Map.of("page", "0", "day", "x", "search", "x".repeat(201)));

        assertThat(Judge.JSON
                        .readTree(response.getContentAsString())
                        .get("errors")
                        .size())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/00000000-0000-0000-0000-000000000000",
                "/services/1-1-1-1-1",
                "/services/nothing",
                "/service_at_locations/00000000-0000-0000-0000-000000000000",
                "/taxonomies/00000000-0000-0000-0000-000000000000",
                "/taxonomy_terms/00000000-0000-0000-0000-000000000000",
                "/organizations",
                "/services/1/2"
            })
    void knowsNothingOfWhatIsNotThere(String path) throws Exception {
        var response = ask(path, Map.of());

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void isForReadingAlone() throws Exception {
        var response = web.perform(post(V3 + "/services")).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).contains("GET");
    }

    @Test
    void ordersTermsByTheirTaxonomy() throws Exception {
        var taxonomies = answer("/taxonomies", Map.of()).get("contents");
        assertThat(taxonomies.size()).isEqualTo(2);
        for (var taxonomy : taxonomies) {
            var id = taxonomy.get("id").asString();
            var terms = answer("/taxonomy_terms", Map.of("taxonomy_id", id, "per_page", 500));

            assertThat(terms.get("total_items").asInt())
                    .isPositive()
                    .isEqualTo(answer("/taxonomies/" + id, Map.of())
                            .get("taxonomy_terms")
                            .size());
        }
    }

    @Test
    void isDescribedWithEachParameterThatIsRead() throws Exception {
        assertThat(ask("/openapi.yaml", Map.of()).getStatus()).isEqualTo(200);
        var described = answer("/openapi.json", Map.of());

        assertThat(described.get("components").get("parameters").propertyNames())
                .containsExactlyInAnyOrder(
                        "page",
                        "per_page",
                        "search",
                        "taxonomy_term_id",
                        "taxonomy_id",
                        "organization_id",
                        "modified_after",
                        "minimum_age",
                        "maximum_age",
                        "day",
                        "start_time",
                        "end_time",
                        "postcode",
                        "proximity",
                        "minimal",
                        "full",
                        "full_service",
                        "format");
    }

    @Test
    void aPersonalAssistantWhoAgreesIsToldOfByTheirOutcodeUntilTheySayNo() throws Exception {
        var keeper = signIns.expect(US, "test", UUID.randomUUID().toString(), "Keeper", Set.of());
        organisations.addMember(US, provider, keeper);
        var alex = new Who.Provider(keeper, provider);
        var home = places.postcode(new Postcode("BH20 4AA")).orElseThrow().point();
        var id = put(ListingKind.PERSONAL_ASSISTANT, "Alex", home);
        assertThat(sharing.of(alex, id)).isEqualTo(Sharing.Shown.NOT);

        sharing.choose(alex, id, Sharing.Shown.BY_OUTCODE);

        var middle = places.find("BH20");
        assertThat(middle).isInstanceOf(carefair.places.Found.One.class);
        var location = answer("/services/" + id.value(), Map.of())
                .get("service_at_locations")
                .get(0)
                .get("location");
        assertThat(location.get("name").asString()).isEqualTo("BH20");
        assertThat(new Point(
                        location.get("latitude").asDouble(),
                        location.get("longitude").asDouble()))
                .isEqualTo(((carefair.places.Found.One) middle).place().point())
                .isNotEqualTo(home);

        sharing.choose(alex, id, Sharing.Shown.NOT);

        assertThat(services(Map.of())).isEmpty();
        assertThat(services(Map.of("modified_after", clock.instant().minusSeconds(60))))
                .isEmpty();
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> sharing.choose(alex, id, Sharing.Shown.BY_PLACE));
        var rival = new Who.Provider(keeper, organisations.add(US, "Rival"));
        org.assertj.core.api.Assertions.assertThatExceptionOfType(carefair.identity.IdentityRefusal.NotYours.class)
                .isThrownBy(() -> sharing.choose(rival, id, Sharing.Shown.BY_OUTCODE));
    }

    @Test
    void tellsOfNothingOnOfferByAProviderThatIsSuspended() throws Exception {
        var id = put(ListingKind.HOME_CARE, "Agency", SOMEWHERE);

        sql.sql("update listing set suspended = true where id = ?")
                .param(UuidBytes.of(id.value()))
                .update();

        assertThat(services(Map.of())).isEmpty();
        assertThat(answer("/services/" + id.value(), Map.of()).get("status").asString())
                .isEqualTo("inactive");
    }
}
