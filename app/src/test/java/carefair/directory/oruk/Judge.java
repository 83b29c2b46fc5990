package carefair.directory.oruk;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges a feed as the standard's own test profile does: the endpoints it names, in its order, each answer held to its schema, lists also
 * to the rules about pages. What is wrong at level 1 fails the feed, at level 2 it warns.
 */
final class Judge {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** As many as the standard's validator asks for on a page, and as many pages between the first and the last. */
    private static final int PER_PAGE = 5;

    private static final int PAGES_BETWEEN = 3;
    private static final int IDS = 3;

    /** Answers a request, or nothing if the answer is not 200. */
    interface Feed {
        Optional<JsonNode> get(String endpoint, Map<String, Object> parameters);
    }

    record Verdict(List<String> errors, List<String> warnings) {
        boolean passes() {
            return errors.isEmpty();
        }
    }

    /** @param ids the list whose identifiers are asked for one by one; empty if nothing is */
    record Step(int level, String endpoint, String schema, boolean paged, String ids) {}

    private final List<Step> steps;
    private final Function<String, JsonNode> schemas;

    private Judge(List<Step> steps, Function<String, JsonNode> schemas) {
        this.steps = steps;
        this.schemas = schemas;
    }

    /** By a small profile and schemas of our own. */
    static Judge ours() {
        var schemas = resource("oruk/schemas.json");
        var steps = new ArrayList<Step>();
        steps.add(new Step(1, "/", "api_details.json", false, ""));
        Map.of(
                        "/services",
                        "service",
                        "/taxonomies",
                        "taxonomy",
                        "/taxonomy_terms",
                        "taxonomy_term",
                        "/service_at_locations",
                        "service_at_location")
                .forEach((list, schema) -> {
                    int level = list.equals("/services") ? 1 : 2;
                    steps.add(new Step(level, list, schema + "_list.json", true, ""));
                    steps.add(new Step(level, list + "/", schema + ".json", false, list));
                });
        return new Judge(steps, schemas::get);
    }

    /** By what the standard publishes, where the setting {@code open.data} names the folder with it. */
    static Optional<Judge> published() {
        return folder().map(folder -> new Judge(
                steps(file(folder.resolve("test-profile-HSDS-UK-3.0.json"))),
                schema -> file(folder.resolve("schemas").resolve(schema))));
    }

    /** One of the feeds that the standard's validator is tried on. */
    static Feed mock(String name) {
        var mocks = folder().orElseThrow().resolve("mocks").resolve(name);
        return (endpoint, _) -> Optional.of(mocks.resolve(
                        switch (endpoint) {
                            case "/" -> "api_details.json";
                            case "/services" -> "service_list.json";
                            case "/service_at_locations" -> "service_at_location_list.json";
                            case "/taxonomies" -> "taxonomy_list.json";
                            case "/taxonomy_terms" -> "taxonomy_term_list.json";
                            default ->
                                endpoint.startsWith("/services/")
                                        ? "service_full.json"
                                        : endpoint.startsWith("/service_at_locations/")
                                                ? "service_at_location_full.json"
                                                : endpoint.startsWith("/taxonomies/")
                                                        ? "taxonomy.json"
                                                        : "taxonomy_term.json";
                        }))
                .filter(Files::exists)
                .map(Judge::file);
    }

    Verdict judge(Feed feed) {
        var verdict = new Verdict(new ArrayList<>(), new ArrayList<>());
        var ids = new HashMap<String, List<String>>();
        for (var step : steps) {
            var wrong = step.level() == 1 ? verdict.errors() : verdict.warnings();
            if (step.ids().isEmpty()) {
                var answer = one(feed, step, step.endpoint(), wrong);
                if (step.paged()) {
                    ids.put(step.endpoint(), ids(answer));
                    pages(feed, step.endpoint(), wrong);
                }
            } else {
                ids.getOrDefault(step.ids(), List.of()).stream()
                        .limit(IDS)
                        .forEach(id -> one(feed, step, step.endpoint() + id, wrong));
            }
        }
        return verdict;
    }

    private Optional<JsonNode> one(Feed feed, Step step, String endpoint, List<String> wrong) {
        var answer = feed.get(endpoint, Map.of());
        answer.ifPresentOrElse(
                told -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schemas.apply(step.schema()))
                        .validate(
                                told,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .forEach(error -> wrong.add(endpoint + ": " + error)),
                () -> wrong.add(endpoint + " does not answer"));
        return answer;
    }

    private static List<String> ids(Optional<JsonNode> list) {
        return list.map(page -> page.path("contents")
                        .valueStream()
                        .map(each -> each.path("id").asString())
                        .toList())
                .orElse(List.of());
    }

    private static void pages(Feed feed, String endpoint, List<String> wrong) {
        var first = feed.get(endpoint, Map.of("page", 1, "per_page", PER_PAGE));
        int pages = first.map(page -> page.path("total_pages").asInt()).orElse(1);
        var numbers = new LinkedHashSet<>(List.of(1));
        Stream.iterate(2, each -> each + 1)
                .limit(PAGES_BETWEEN)
                .filter(each -> each < pages)
                .forEach(numbers::add);
        numbers.add(Math.max(1, pages));
        numbers.forEach(number -> feed.get(endpoint, Map.of("page", number, "per_page", PER_PAGE))
                .ifPresentOrElse(
                        page -> page(endpoint + " page " + number + " of " + pages, page, number, pages, wrong),
                        () -> wrong.add(endpoint + " does not give page " + number)));
    }

    private static void page(String what, JsonNode page, int number, int pages, List<String> wrong) {
        int there = page.path("contents").size();
        boolean last = page.path("last_page").asBoolean();
        if (page.path("first_page").asBoolean() != (number == 1)) {
            wrong.add(what + ": first_page");
        }
        if (last != (number == pages)) {
            wrong.add(what + ": last_page");
        }
        if (page.path("empty").asBoolean() != (there == 0)) {
            wrong.add(what + ": empty");
        }
        if (there != PER_PAGE && !(there < PER_PAGE && last)) {
            wrong.add(what + ": " + there + " items");
        }
        if (page.path("size").asInt() != there) {
            wrong.add(what + ": size");
        }
    }

    static JsonNode resource(String name) {
        try (var in = new ClassPathResource(name).getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Step> steps(JsonNode profile) {
        var steps = new ArrayList<Step>();
        int level = 0;
        for (var group : profile.get("testGroups")) {
            level++;
            for (var test : group.get("tests")) {
                var schema = test.get("schema").asString();
                steps.add(new Step(
                        level,
                        test.get("endpoint").asString(),
                        schema.substring(schema.lastIndexOf('/') + 1),
                        test.path("pagination").asBoolean(false),
                        test.path("useIdFrom").asString("").replace("-id", "")));
            }
        }
        return steps;
    }

    /** The descriptions in OpenAPI that the standard's makers published, where {@code open.data} names the folder with them. */
    static Stream<JsonNode> descriptions() {
        return folder().map(Path::getParent).stream()
                .flatMap(oruk -> Stream.of(
                                "uk-profile-3.0/schema/openapi.json",
                                "validator-3.0-uk/schemas/open_api.json",
                                "website-3.0/openapi.json",
                                "hsds/openapi-3.0.json")
                        .map(name -> file(oruk.resolve(name))));
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("open.data"))
                .or(() -> Optional.ofNullable(System.getenv("OPEN_DATA")))
                .filter(text -> !text.isBlank())
                .map(text -> Path.of(text, "oruk", "validator-3.0-uk"))
                .filter(Files::isDirectory);
    }

    private static JsonNode file(Path file) {
        return JSON.readTree(file.toFile());
    }
}
