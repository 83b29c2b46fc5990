package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.Carefair;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Who gets which address over HTTP, and the whole way of signing in and out with the demonstration's provider. */
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
class SignInHttpTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final HttpClient stayingThere =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/contact", "/privacy", "/carefair.css", "/icon.svg", "/actuator/health", "/sign-in-failed"
            })
    void opensPlainPagesToEverybody(String path) throws Exception {
        assertThat(stay(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/account", "/app/account/looks", "/app/join", "/app/staff"})
    void asksVisitorsToSignInWhereThereIsAPage(String path) throws Exception {
        assertThat(stay(path).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/oauth2/authorization/carefair"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/app/nope", "/actuator/env"})
    void asksNobodyToSignInWhereThereIsNone(String path) throws Exception {
        assertThat(stay(path).statusCode()).isEqualTo(404);
    }

    @Test
    void leadsBackToThePageAskedFor() throws Exception {
        assertThat(signIn("margaret", "/app/account/looks").uri().getPath()).isEqualTo("/app/account/looks");
        assertThat(stay("/app/account/looks").statusCode()).isEqualTo(200);
    }

    @Test
    void namesEveryPersonOfTheDemonstrationAndSaysThatItIsOne() throws Exception {
        var page = get("/app/account").body();

        assertThat(page)
                .contains("This is a demonstration")
                .contains("Sign in as Margaret Ellery, who has a direct payment")
                .contains("Tom Ashdown", "Priya Nair", "Ruth Ellery", "Sam Whitlock")
                .containsPattern("The code in the letter from Dorset Council is [A-Z2-9]{4}-[A-Z2-9]{3}-[A-Z2-9]{3}");
    }

    @Test
    void changesTheSessionWhenSomebodySignsIn() throws Exception {
        get("/app/account");
        var before = session();

        signIn("margaret", "/app/account");

        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void showsPagesForARoleToThoseWhoHaveItAndToOthersAsIfTheyWereNotThere() throws Exception {
        signIn("margaret", "/app/account");
        assertThat(stay("/app/staff").statusCode()).isEqualTo(404);
        assertThat(database.queryForObject(
                        "select count(*) from audit_event where action = 'PAGE_REFUSED'", Integer.class))
                .isPositive();

        leave();
        signIn("tom", "/app/staff");
        assertThat(stay("/app/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void asksWhoIsNotJoinedForTheirCodeTheFirstTimeOnly() throws Exception {
        assertThat(signIn("sam", "/app/account").uri()).hasToString(at("/app/join?then=%2Fapp%2Faccount"));

        leave();
        assertThat(signIn("sam", "/app/account").uri()).hasToString(at("/app/account"));
    }

    @Test
    void asksWhoActsForSomebodyWhoseAccountItIs() throws Exception {
        assertThat(signIn("ruth", "/app/account/looks").uri())
                .hasToString(at("/app/account/choose?then=%2Fapp%2Faccount%2Flooks"));
    }

    @Test
    void signsOutHereAndAtTheProviderAndComesToTheStartPage() throws Exception {
        signIn("margaret", "/app/account");

        assertThat(get("/sign-out").uri()).hasToString(at("/"));

        assertThat(stay("/app/account").statusCode()).isEqualTo(302);
        assertThat(get("/app/account").uri().getPath()).isEqualTo("/demo-idp/login");
    }

    @Test
    void letsNobodyInWhoIsNotOfTheDemonstration() throws Exception {
        assertThat(press("nobody", get("/app/account").body()).statusCode()).isEqualTo(404);
        assertThat(stay("/app/account").statusCode()).isEqualTo(302);
    }

    @Test
    void letsNobodyInByAFormOfAnotherSite() throws Exception {
        get("/app/account");

        assertThat(press("margaret", "name=\"_csrf\" value=\"wrong\"").uri().getPath())
                .isNotEqualTo("/app/account");
        assertThat(stay("/app/account").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> signIn(String user, String page) throws IOException, InterruptedException {
        return press(user, get(page).body());
    }

    private HttpResponse<String> press(String user, String page) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).as("the page has a form").isTrue();
        var form = "user=" + user + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(URI.create(at("/demo-idp/login")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private void leave() throws IOException, InterruptedException {
        get("/sign-out");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(at(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> stay(String path) throws IOException, InterruptedException {
        return stayingThere.send(HttpRequest.newBuilder(URI.create(at(path))).build(), BodyHandlers.ofString());
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
