package carefair.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.DataCommand.Refused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading feeds of others, the broken and the endless among them. */
@Timeout(60)
class FeedTest {

    private static final Feed.Limits SMALL = new Feed.Limits(20_000, 5, 40, Duration.ofSeconds(2));

    /** What a server answers to one request. */
    private interface Answering {
        void answer(HttpExchange exchange, String page) throws IOException;
    }

    private HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Feed read(Answering answering) {
        server.createContext("/", exchange -> {
            try (exchange) {
                var query = String.valueOf(exchange.getRequestURI().getQuery());
                answering.answer(exchange, query.replaceAll("(?:.*&)?page=([0-9]+).*", "$1"));
            }
        });
        return Feed.at("http://127.0.0.1:" + server.getAddress().getPort(), SMALL);
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void refuses(String why, Answering answering) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(answering))
                .withMessageContaining(why)
                .withMessageContaining("Nothing was imported.");
    }

    @Test
    void readsEachServiceOfEachPageByItself() {
        var feed = read((exchange, page) -> {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/services")) {
                say(
                        exchange,
                        200,
                        "{\"total_pages\":2,\"last_page\":" + page.equals("2") + ",\"contents\":[{\"id\":\"s" + page
                                + "\"}]}");
            } else if (path.equals("/services/s1")) {
                say(exchange, 200, "{\"id\":\"s1\",\"name\":\"Chess\"}");
            } else {
                say(exchange, 500, "");
            }
        });

        assertThat(feed.services()).containsOnlyKeys("services/s1");
        assertThat(feed.services().get("services/s1").get("name").asString()).isEqualTo("Chess");
        assertThat(feed.unread()).containsOnlyKeys("services/s2");
        assertThat(feed.unread().get("services/s2")).contains("answers 500");
    }

    @Test
    void readsAFeedOfTheOlderStandardAndAsksNotForWhatIsWholeAlready() {
        var feed = read((exchange, page) -> say(
                exchange,
                200,
                "{\"totalPages\":1,\"last\":true,\"content\":[{\"id\":\"s" + page + "\",\"service_taxonomys\":[]}]}"));

        assertThat(feed.services()).containsOnlyKeys("services/s1");
    }

    @Test
    void refusesAFeedWhosePagesNeverEnd() {
        refuses(
                "more than 5 pages",
                (exchange, page) ->
                        say(exchange, 200, "{\"contents\":[{\"id\":\"s" + page + "\",\"service_at_locations\":[]}]}"));
    }

    @Test
    void refusesAFeedThatRepeatsItself() {
        refuses(
                "repeats",
                (exchange, page) -> say(exchange, 200, "{\"contents\":[{\"id\":\"s1\",\"service_at_locations\":[]}]}"));
    }

    @Test
    void refusesAFeedOfTooManyServices() {
        refuses("more than 40 services", (exchange, page) -> {
            var many = new StringBuilder();
            for (int i = 0; i < 41; i++) {
                many.append(i == 0 ? "" : ",").append("{\"id\":\"s").append(i).append("\"}");
            }
            say(exchange, 200, "{\"contents\":[" + many + "]}");
        });
    }

    @Test
    void refusesAnAnswerThatNeverEnds() {
        refuses("cannot be read, or is longer than", (exchange, page) -> {
            exchange.sendResponseHeaders(200, 0);
            var spaces = " ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(spaces);
            }
        });
    }

    @Test
    void refusesAnAnswerThatComesDropByDrop() {
        refuses("did not answer whole", (exchange, page) -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 300; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    @Test
    void refusesWhatIsNoFeed() {
        refuses("is not JSON", (exchange, page) -> say(exchange, 200, "<html>"));
    }

    @Test
    void refusesAListThatCannotBeRead() {
        refuses("answers 404", (exchange, page) -> say(exchange, 404, ""));
    }

    @Test
    void refusesAListWithoutServices() {
        refuses("no page of services", (exchange, page) -> say(exchange, 200, "{\"contents\":1}"));
    }

    @Test
    void refusesAnAddressThatIsNone() {
        for (var address : List.of("file:///etc/passwd", "ftp://example.org", "http:", "not an address")) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> Feed.at(address, SMALL));
        }
    }

    @Test
    void refusesFilesThatAreNoneOrTooLarge() throws IOException {
        var text = Files.writeString(folder.resolve("text.json"), "no JSON");
        var large = Files.writeString(folder.resolve("large.json"), "[" + " ".repeat(20_000) + "]");
        var empty = Files.writeString(folder.resolve("empty.json"), "");
        var other = Files.writeString(folder.resolve("other.json"), "{\"a\":1}");

        for (var file : List.of(text, large, empty, other, Path.of("/dev/zero"), folder.resolve("none.json"))) {
            assertThatExceptionOfType(Refused.class)
                    .as(file.toString())
                    .isThrownBy(() -> Feed.in(List.of(file), SMALL));
        }
    }
}
