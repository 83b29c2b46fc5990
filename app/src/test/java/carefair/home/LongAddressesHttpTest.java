package carefair.home;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.Carefair;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Whoever writes too much hears it from a page of ours. It shares its application with the tests of signing in. */
@SpringBootTest(
        classes = Carefair.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.port=0",
            "carefair.council=dorset",
            "carefair.home=target/test-home-http",
            "carefair.demo.seed=people",
            "carefair.jobs=false",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
            "spring.datasource.url=jdbc:h2:mem:sign-in-http;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
@ActiveProfiles("demo")
class LongAddressesHttpTest {

    private static final int LONG = 10_000;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "護"})
    void opensThePageThatRefusesTenThousandCharactersOfAnyScript(String character) throws Exception {
        var query = "need=" + encoded(character.repeat(LONG)) + "&where=";

        assertThat(get("/app/find?" + query).statusCode()).isEqualTo(200);
        assertThat(get("/app/find?v-r=init&location=find&query=" + encoded(query))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersWhatTheServerItselfRefusesWithAPageOfOurs() throws Exception {
        var answer = get("/app/find?need=" + "a".repeat(LONG * 20));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("We could not open that page</h1>", "01305 000 000", "href=\"/\"", "Dorset Council</title>")
                .doesNotContain("HTTP Status", "??");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
