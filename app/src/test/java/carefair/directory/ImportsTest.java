package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.directory.imports.ListingsTemplate;
import carefair.identity.Who;
import carefair.operations.DataCommand;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Bringing in listings that others publish: previewed, named where wrong, and never over what a provider wrote itself. */
@DirectoryTest
class ImportsTest extends NothingListed {

    private static final Who.System US = new Who.System("test");
    private static final String HEAD =
            "reference,name,kind,summary,details,who_for,area,postcode,travel_miles,categories,minimum_age,maximum_age,days,opens_at,closes_at,website\n";
    private static final String CHESS =
            "C-1,Chess for all,community-group,We play chess,Tea too|Bring a friend,Adults,Wareham,BH20 4AA,0,meals,18,,MO;TH,09:30,12:00,https://example.org\n";

    @Autowired
    FieldSources sources;

    @Autowired
    Putting putting;

    @Autowired
    TransactionOperations transaction;

    @Test
    void listsWhatStandsInAFileOnceItWasPreviewed() throws IOException {
        var file = file("clubs.csv", HEAD + CHESS);

        assertThat(run("listings-preview", file))
                .containsExactly(
                        "Line 2 new: Chess for all",
                        "Preview, nothing was written. 1 new, 0 changed, 0 the same, 0 left out.");
        assertThat(stored.count()).isZero();
        assertThat(run("listings", file)).last().isEqualTo("1 new, 0 changed, 0 the same, 0 left out.");

        var chess = theOne("Chess for all");
        assertThat(chess.kind()).isEqualTo(ListingKind.COMMUNITY_GROUP);
        assertThat(chess.details())
                .containsExactly(
                        "Tea too",
                        "Bring a friend",
                        "Open: Monday, Thursday, 09:30 to 12:00",
                        "For ages 18 and over",
                        "Website: https://example.org");
        assertThat(chess.categories()).containsExactly(SomeSettings.MEALS);
        assertThat(sql.queryForList("select by_day, opens_at, closes_at from listing_schedule")
                        .toString())
                .contains("MO,TH", "09:30", "12:00");
        assertThat(sql.queryForObject("select minimum_age from listing_age", Integer.class))
                .isEqualTo(18);
        assertThat(sources.of(chess.id().value()))
                .containsOnlyKeys(ListingField.values())
                .containsValue("clubs.csv line 2");
        assertThat(run("listings", file)).last().isEqualTo("0 new, 0 changed, 1 the same, 0 left out.");
    }

    @Test
    void changesOnlyTheFieldsThatDifferAndSaysWhereEachComesFrom() throws IOException {
        run("listings", file("old.csv", HEAD + CHESS));

        assertThat(run("listings-preview", file("new.csv", HEAD + CHESS.replace("We play chess", "We play"))))
                .first()
                .isEqualTo("Line 2 changed: Chess for all");
        run("listings", file("new.csv", HEAD + CHESS.replace("We play chess", "We play")));

        var origins = sources.of(theOne("Chess for all").id().value());
        assertThat(origins)
                .containsEntry(ListingField.SUMMARY, "new.csv line 2")
                .containsEntry(ListingField.NAME, "old.csv line 2");
    }

    @Test
    void neverWritesOverWhatAProviderWroteItself() throws IOException {
        run("listings", file("old.csv", HEAD + CHESS));
        var id = theOne("Chess for all").id();
        transaction.executeWithoutResult(status -> sources.providerWrote(id.value(), Set.of(ListingField.SUMMARY)));
        var newer = file(
                "new.csv", HEAD + CHESS.replace("We play chess", "Others say").replace("Chess for all", "Chess club"));

        assertThat(run("listings", newer))
                .first()
                .isEqualTo("Line 2 changed: Chess club. Kept as its provider wrote it: summary");

        assertThat(directory.listing(id).name()).isEqualTo("Chess club");
        assertThat(directory.listing(id).summary()).isEqualTo("We play chess");
        assertThat(run("listings", newer)).last().isEqualTo("0 new, 0 changed, 1 the same, 0 left out.");
    }

    @Test
    void leavesAListingThatWasClaimedOrWithdrawnAsItIs() throws IOException {
        run("listings", file("old.csv", HEAD + CHESS));
        var id = theOne("Chess for all").id();
        sql.update(
                "update listing set provider_id = ?",
                carefair.shared.UuidBytes.of(Listings.seller().value()));
        var newer = file("new.csv", HEAD + CHESS.replace("We play chess", "Others say"));

        assertThat(run("listings", newer))
                .first()
                .isEqualTo("Line 2 the same: Chess for all. Kept as its provider wrote it: summary");
        assertThat(directory.listing(id).summary()).isEqualTo("We play chess");
        assertThat(directory.listing(id).provider()).isEqualTo(Listings.seller());

        sql.update("update listing set live = false");
        assertThat(run("listings", newer))
                .first()
                .isEqualTo("Line 2 the same: Chess for all, which its provider withdrew");
        assertThat(directory.listing(id).live()).isFalse();
    }

    @Test
    void namesEachWrongLineAndTakesTheOthers() throws IOException {
        var said = run(
                "listings",
                file(
                        "clubs.csv",
                        HEAD
                                + CHESS
                                + CHESS.replace("C-1", "C-2").replace("Chess for all", "")
                                + CHESS.replace("C-1", "C-3").replace("community-group", "personal-assistant")
                                + CHESS.replace("C-1", "C-4").replace("BH20 4AA", "ZZ1 1ZZ")
                                + CHESS.replace("C-1", "C-5").replace("MO;TH", "someday")
                                + CHESS.replace("C-1", "C-6").replace("https://example.org", "javascript:alert(1)")
                                + CHESS.replace("C-1", "C-7").replace(",meals,", ",chess,")
                                + "C-8,too,few\n"
                                + CHESS.replace("C-1", "C-9").replace("18,,", "18,12,")
                                + CHESS.replace("C-1", "C-10").replace("Chess for all", "<script>alert(1)</script>")));

        assertThat(said).element(0).isEqualTo("Line 2 new: Chess for all");
        assertThat(said.subList(1, 9))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("Line 3 left out: name: it is empty"),
                        line -> assertThat(line).startsWith("Line 4 left out: kind: “personal-assistant” is none of"),
                        line -> assertThat(line).isEqualTo("Line 5 left out: postcode: we do not know ZZ1 1ZZ"),
                        line -> assertThat(line).startsWith("Line 6 left out: days:"),
                        line -> assertThat(line).startsWith("Line 7 left out: website:"),
                        line -> assertThat(line)
                                .startsWith("Line 8 left out: categories: there is no category “chess”"),
                        line -> assertThat(line).startsWith("Line 9 left out: it has 3 columns"),
                        line -> assertThat(line).startsWith("Line 10 left out: maximum_age:"));
        assertThat(said.get(9)).isEqualTo("Line 11 new: <script>alert(1)</script>");
        assertThat(said).last().isEqualTo("2 new, 0 changed, 0 the same, 8 left out.");
    }

    @Test
    void tellsEveryFaultOfALineAtOnce() throws IOException {
        var said = run(
                "listings",
                file(
                        "faults.csv",
                        HEAD
                                + CHESS.replace("C-1", "C_1")
                                        .replace("Chess for all", "")
                                        .replace("community-group", "chess-club")
                                        .replace("BH20 4AA", "nowhere")
                                        .replace("MO;TH", "someday")
                                        .replace("https://example.org", "example")));

        assertThat(said.getFirst())
                .startsWith(
                        "Line 2 left out: reference: it has 1 to 20 letters, digits, dashes and slashes; name: it is empty; kind: “chess-club” is none of")
                .contains("; postcode: “nowhere”", "; days: “someday”", "; website: “example”");
        assertThat(said).last().isEqualTo("0 new, 0 changed, 0 the same, 1 left out.");
    }

    @Test
    void refusesAFileThatIsNoCsvOfThisLayout() throws IOException {
        var picture =
                Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff});
        var quoted = file("quoted.csv", HEAD + "C-1,\"Chess\" x,community-group\n");
        var endless = file("endless.csv", HEAD + "C-1,\"never closed" + "x\n".repeat(1000));
        var other = file("other.csv", "a,b\n1,2\n");
        var large = folder.resolve("large.csv");
        try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(21L * 1024 * 1024);
        }

        for (var file :
                List.of(picture, quoted, endless, other, large, Path.of("/dev/zero"), folder, folder.resolve("none"))) {
            assertThatExceptionOfType(DataCommand.Refused.class)
                    .as(file.toString())
                    .isThrownBy(() -> run("listings", file))
                    .withMessageContaining("Nothing was imported.");
        }
        assertThat(stored.count()).isZero();
    }

    @Test
    void refusesAFeedThatNeverEndsAndWritesNothingOfIt() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var page = new AtomicInteger();
        server.createContext("/", exchange -> {
            try (exchange) {
                var id = "s" + page.incrementAndGet();
                var body = ("{\"contents\":[{\"id\":\"" + id + "\",\"name\":\"Chess " + id
                                + "\",\"status\":\"active\",\"description\":\"We play\",\"service_at_locations\":[]}]}")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try {
            for (var name : List.of("oruk-preview", "oruk")) {
                var address = "http://127.0.0.1:" + server.getAddress().getPort();
                assertThatExceptionOfType(DataCommand.Refused.class)
                        .as(name)
                        .isThrownBy(() -> command(name).run(List.of(), Map.of("feed", address), _ -> {}))
                        .withMessage("The feed has more than 2000 pages, or never ends. Nothing was imported.");
            }
        } finally {
            server.stop(0);
        }
        assertThat(stored.count()).isZero();
    }

    @Test
    void refusesAFileThatIsNoFeed() throws IOException {
        var picture =
                Files.write(folder.resolve("picture.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff});
        var deep = file("deep.json", "[".repeat(100_000));
        var endless = file("endless.json", "{\"contents\":[" + "{\"id\":\"x\"},".repeat(1000));
        var csv = file("list.json", HEAD + "C-1,Chess,community-group\n");
        var none = file("none.json", "{\"a\":1}");
        var large = folder.resolve("large.json");
        try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(21L * 1024 * 1024);
        }

        for (var file : List.of(picture, deep, endless, csv, none, large, Path.of("/dev/zero"), folder)) {
            assertThatExceptionOfType(DataCommand.Refused.class)
                    .as(file.toString())
                    .isThrownBy(() -> run("oruk", file))
                    .withMessageContaining("Nothing was imported.");
        }
        assertThat(stored.count()).isZero();
    }

    @Test
    void takesItsOwnTemplateButForTheExample() throws IOException {
        var template = Files.write(folder.resolve("template.csv"), ListingsTemplate.csv());

        assertThat(run("listings", template))
                .containsExactly(
                        "Line 2 left out: reference: this is the template’s example: take the line out",
                        "0 new, 0 changed, 0 the same, 1 left out.");
        var filled = Files.writeString(
                template, Files.readString(template).replace("EXAMPLE-1", "A-1").replace("company;meals", "meals"));
        assertThat(run("listings", filled)).last().isEqualTo("1 new, 0 changed, 0 the same, 0 left out.");
    }

    private static final String THREE = """
            {"total_items":3,"total_pages":1,"page_number":1,"size":3,"first_page":true,"last_page":true,"empty":false,"contents":[
              {"id":"5b6f0f4e-6d0c-4c0a-9d7e-2f8f7f0a1b01","name":"Tea and dominoes","status":"active",
               "description":"<p>We play &amp; talk</p><p>Every week</p>","alert":"Made up","minimum_age":60,
               "email":"me@example.org","contacts":[{"id":"x","name":"Ann Persona"}],
               "organization":{"id":"o","name":"The Dominoes Club","description":"d","website":"https://example.org"},
               "schedules":[{"id":"t","freq":"WEEKLY","byday":"MO,TH","opens_at":"10:00:00","closes_at":"12:00:00"}],
               "attributes":[{"id":"a","taxonomy_term":{"id":"t","name":"Meals","description":"m"}},
                             {"id":"b","taxonomy_term":{"id":"u","name":"Day opportunity","description":"m"}}],
               "service_at_locations":[{"id":"l","location":{"id":"p","location_type":"physical","latitude":50.7,"longitude":-2.1,
                 "addresses":[{"id":"q","address_1":"1 Street","city":"Wareham","state_province":"Dorset","postal_code":"BH20 4AA","country":"GB","address_type":"physical"}]}}]},
              {"id":"5b6f0f4e-6d0c-4c0a-9d7e-2f8f7f0a1b02","status":"active"},
              {"id":"5b6f0f4e-6d0c-4c0a-9d7e-2f8f7f0a1b03","name":"Gone","status":"defunct"}]}""";

    @Test
    void listsTheServicesOfAFeedAndNamesByItsPathWhatIsWrong() throws IOException {
        var feed = file("feed.json", THREE);

        assertThat(run("oruk-preview", feed)).last().asString().startsWith("Preview, nothing was written. 1 new");
        assertThat(stored.count()).isZero();
        assertThat(run("oruk", feed))
                .containsExactly(
                        "feed.json contents[0] new: Tea and dominoes",
                        "Left out: feed.json contents[1].name: it is missing, or longer than 200 characters",
                        "Left out: feed.json contents[2].status: it is defunct, so it is not listed",
                        "1 new, 0 changed, 0 the same, 2 left out.");

        var tea = theOne("Tea and dominoes");
        assertThat(tea.kind()).isEqualTo(ListingKind.DAY_OPPORTUNITY);
        assertThat(tea.area()).isEqualTo("Wareham");
        assertThat(tea.categories()).containsExactly(SomeSettings.MEALS);
        assertThat(tea.details())
                .containsExactly(
                        "Made up",
                        "Every week",
                        "Run by The Dominoes Club",
                        "Open: Monday, Thursday, 10:00 to 12:00",
                        "For ages 60 and over",
                        "Website: https://example.org");
        assertThat(tea.toString()).doesNotContain("Ann Persona", "me@example.org", "<p>");
        assertThat(sources.of(tea.id().value())).containsValue("feed.json contents[0]");
        assertThat(run("oruk", feed)).last().isEqualTo("0 new, 0 changed, 1 the same, 2 left out.");
    }

    @Test
    void takesAServiceWithoutAStatusAsActiveAndSaysSo() throws IOException {
        var feed = file("none.json", """
                {"contents":[{"id":"n1","name":"Chess","description":"We play"},
                             {"id":"n2","name":"Go","description":"We play","status":null},
                             {"id":"n3","name":"Bridge","description":"We play","status":"Active"},
                             {"id":"n4","name":"Whist","description":"We played","status":"temporarily closed"}]}""");

        assertThat(run("oruk-preview", feed))
                .containsExactly(
                        "none.json contents[0] new: Chess (it says no status: taken as active)",
                        "none.json contents[1] new: Go (it says no status: taken as active)",
                        "none.json contents[2] new: Bridge",
                        "Left out: none.json contents[3].status: it is temporarily closed, so it is not listed",
                        "Preview, nothing was written. 3 new, 0 changed, 0 the same, 1 left out."
                                + " Without a status: 2, taken as active.");
    }

    @Test
    void takesNothingOfWhatABrowserWouldRunOrObey() throws IOException {
        var feed = file("scripts.json", """
                {"contents":[{"id":"s1","name":"Chess","status":"active",
                  "description":"<style type='text/css'>p { color: red }</style><p>We play<SCRIPT>alert(1)</SCRIPT > chess</p><script src=x>if (a < b) { alert(2) }</script><p>Scripture <b>too</b>: 5 < 6 &amp; 7</p>"},
                 {"id":"s2","name":"Go","status":"active","description":"We play<script>alert(3)"}]}""");

        run("oruk", feed);

        var chess = theOne("Chess");
        assertThat(chess.summary()).isEqualTo("We play  chess");
        assertThat(chess.details()).containsExactly("Scripture too: 5 < 6 & 7");
        assertThat(theOne("Go").summary()).isEqualTo("We play");
    }

    @Test
    void takesContactsAndHomesOfOnePersonOutOfTheirWordsAndLeavesThoseOfGroups() throws IOException {
        var words = "Ring 07700 900123 or write to me@example.org. I am at 4 Church Lane.";
        var feed = file("people.json", """
                {"contents":[
                  {"id":"p1","name":"Ann helps","status":"active","description":"%1$s","fees":"Ask on 01305 555 123",
                   "attributes":[{"taxonomy_term":{"name":"Personal assistant"}}],
                   "service_at_locations":[{"location":{"name":"4 Church Lane","latitude":50.71234,"longitude":-2.43876}}]},
                  {"id":"p2","name":"Bob gardens","status":"active","description":"%1$s","organization":{"name":"Bob","legal_status":"Sole Trader"}},
                  {"id":"p3","name":"Cat cleans","status":"active","description":"I'm a self-employed cleaner. %1$s"},
                  {"id":"p4","name":"Chess","status":"active","description":"%1$s",
                   "service_at_locations":[{"location":{"name":"Hall","latitude":50.71234,"longitude":-2.43876}}]}]}""".formatted(words));

        assertThat(run("oruk", feed))
                .filteredOn(line -> line.endsWith("(contacts taken out of its words, as it is one person)"))
                .hasSize(3);
        for (var name : List.of("Ann helps", "Bob gardens", "Cat cleans")) {
            assertThat(theOne(name).toString())
                    .contains("Ring …", "or write to …")
                    .doesNotContain("07700", "example.org", "01305", "Church Lane");
        }
        assertThat(theOne("Ann helps").kind()).isEqualTo(ListingKind.MICRO_PROVIDER);
        assertThat(stored.findBySource("oruk:p1").orElseThrow().point())
                .contains(new carefair.places.Point(50.71, -2.44));
        assertThat(theOne("Chess").summary()).isEqualTo(words);
        assertThat(stored.findBySource("oruk:p4").orElseThrow().point())
                .contains(new carefair.places.Point(50.71234, -2.43876));
        assertThat(run("oruk", feed)).last().isEqualTo("0 new, 0 changed, 4 the same, 0 left out.");
    }

    @Test
    void listsTheServicesOfAFeedOfTheOlderStandard() throws IOException {
        var feed = file("old.json", """
                {"totalElements":1,"totalPages":1,"number":1,"size":1,"first":true,"last":true,"content":[
                  {"id":"1234","name":"Bowls","description":"On the green","status":"active","url":"https://example.org/bowls",
                   "organization":{"id":"o","name":"Bowls Club"},
                   "eligibilitys":[{"eligibility":"Older people","minimum_age":55.0,"maximum_age":120}],
                   "regular_schedules":[{"byday":"SA","opens_at":"14:00","closes_at":"16:00"}],
                   "service_taxonomys":[{"taxonomy":{"id":"x","name":"hot meals"}}],
                   "service_at_locations":[{"location":{"name":"The Green","physical_addresses":[{"city":"Corfe","postal_code":"BH19 1AA"}]}}]}]}""");

        assertThat(run("oruk", feed)).last().isEqualTo("1 new, 0 changed, 0 the same, 0 left out.");

        var bowls = theOne("Bowls");
        assertThat(bowls.whoFor()).isEqualTo("Older people");
        assertThat(bowls.area()).isEqualTo("Corfe");
        assertThat(bowls.details()).contains("Open: Saturday, 14:00 to 16:00", "For ages 55 to 120");
        assertThat(stored.findBySource("oruk:1234").orElseThrow().point()).contains(Listings.CORFE);
    }

    @Test
    void listsWhatTheStandardGivesAsExamples() {
        var folder = Optional.ofNullable(System.getProperty("open.data"))
                .or(() -> Optional.ofNullable(System.getenv("OPEN_DATA")))
                .map(data -> Path.of(data, "oruk"))
                .filter(Files::isDirectory);
        Assumptions.assumeTrue(folder.isPresent(), "open.data names no folder with the standard's examples");
        var examples = folder.orElseThrow().resolve("uk-profile-3.0/examples");

        assertThat(run("oruk", examples.resolve("service_full.json")))
                .last()
                .asString()
                .startsWith("1 new");
        assertThat(run("oruk", examples.resolve("service_list.json")))
                .last()
                .asString()
                .doesNotStartWith("0 new, 0 changed, 0 the same");
        assertThat(run("oruk", folder.orElseThrow().resolve("validator-3.0-uk/mocks/Fail/service_list.json")))
                .anyMatch(line -> line.startsWith("Left out: service_list.json contents[0].name"));
    }
}
