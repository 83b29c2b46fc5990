package carefair.directory.oruk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The judge of feeds gives the verdicts that the standard's own validator must give. */
class JudgeTest {

    private static Judge published() {
        var judge = Judge.published();
        Assumptions.assumeTrue(judge.isPresent(), "the setting open.data names no folder with the standard's schemas");
        return judge.orElseThrow();
    }

    @Test
    void passesTheStandardsDefaultFeedWithoutAWarning() {
        var verdict = published().judge(Judge.mock("Default"));

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.warnings()).isEmpty();
    }

    @Test
    void passesTheStandardsFeedThatWarnsWithWarnings() {
        var verdict = published().judge(Judge.mock("Warn"));

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.warnings())
                .anySatisfy(warning ->
                        assertThat(warning).contains("/taxonomies page 1").contains("items"))
                .anySatisfy(warning ->
                        assertThat(warning).contains("/taxonomy_terms page 1").contains("last_page"))
                .anySatisfy(warning ->
                        assertThat(warning).contains("/taxonomy_terms/").contains("uri"));
    }

    @Test
    void failsTheStandardsFeedThatFails() {
        var verdict = published().judge(Judge.mock("Fail"));

        assertThat(verdict.passes()).isFalse();
        assertThat(verdict.errors())
                .anySatisfy(error -> assertThat(error).startsWith("/:").contains("profile"))
                .anySatisfy(error -> assertThat(error).startsWith("/services:").contains("name"))
                .anySatisfy(error -> assertThat(error).startsWith("/services/").contains("email"));
    }

    @Test
    void givesTheSameVerdictsByOurOwnSmallSchemas() {
        assertThat(Judge.ours().judge(ourFeed(feed -> {})))
                .isEqualTo(new Judge.Verdict(java.util.List.of(), java.util.List.of()));

        var warned =
                Judge.ours().judge(ourFeed(feed -> at(feed, "/taxonomy_terms/").put("term_uri", "no address")));
        assertThat(warned.passes()).isTrue();
        assertThat(warned.warnings()).hasSize(1);

        var paged = Judge.ours().judge(ourFeed(feed -> at(feed, "/taxonomies").put("total_pages", 2)));
        assertThat(paged.passes()).isTrue();
        assertThat(paged.warnings()).isNotEmpty();

        assertThat(Judge.ours()
                        .judge(ourFeed(feed -> at(feed, "/services/").remove("name")))
                        .passes())
                .isFalse();
        assertThat(Judge.ours()
                        .judge(ourFeed(feed -> at(feed, "/").remove("profile")))
                        .passes())
                .isFalse();
        assertThat(Judge.ours().judge(ourFeed(feed -> feed.remove("/services"))).passes())
                .isFalse();
    }

    private static Judge.Feed ourFeed(java.util.function.Consumer<ObjectNode> spoil) {
        var feed = (ObjectNode) Judge.resource("oruk/feed.json");
        spoil.accept(feed);
        return (endpoint, _) -> Optional.<JsonNode>ofNullable(feed.get(endpoint))
                .or(() -> Optional.ofNullable(feed.get(endpoint.substring(0, endpoint.lastIndexOf('/') + 1))));
    }

    private static ObjectNode at(ObjectNode feed, String endpoint) {
        return (ObjectNode) feed.get(endpoint);
    }
}
