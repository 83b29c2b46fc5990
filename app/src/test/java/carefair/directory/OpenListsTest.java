package carefair.directory;

import static carefair.directory.Listings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.DataCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Lists that public bodies publish: charities, community groups, services and the food hygiene register. */
@DirectoryTest
class OpenListsTest extends NothingListed {

    private static final String CHARITIES =
            "charity_number,name,charity_type,activities,date_of_registration,contact_outcode,website\n";
    private static final String GROUPS =
            "recipient,project,programme,grant_date,grant_amount,distributor,local_authority,ward\n";
    private static final String SERVICES = "name,description,address,postcode,website\n";
    private static final String PREMISES = "fhrs_id,name,business_type,address,postcode,rating,rating_date,lat,lon\n";

    private static final Map<String, String> HEADS =
            Map.of("charities", CHARITIES, "community-groups", GROUPS, "services", SERVICES, "food-hygiene", PREMISES);

    @Autowired
    FieldSources sources;

    @Test
    void listsCharitiesWithTheReasonOfTheirCategoryAndNobodysName() throws IOException {
        var file = file(
                "charities.csv",
                CHARITIES
                        + "1000001,THE LIME TREE TRUST LIMITED,Trust,\"WE RUN A LUNCH CLUB AND VISIT. Ring Mrs Persona on 01632 960001. We like trees.\",1999-01-01,BH20,www.lime.example\n"
                        + "1000002,Stamp Fund,Trust,We buy stamps,1999-01-01,,not a site\n"
                        + "1000003,John Persona,Trust,I help,1999-01-01,BH20,\n"
                        + "twelve,Odd Fund,Trust,We,1999-01-01,BH20,\n"
                        + "1000001,The Lime Tree Trust Again,Trust,We,1999-01-01,BH20,\n"
                        + "1000004,Too few\n");

        assertThat(run("charities-preview", file))
                .last()
                .isEqualTo("Preview, nothing was written. 2 new, 0 changed, 0 the same, 4 left out.");
        assertThat(stored.count()).isZero();
        assertThat(run("charities", file))
                .containsExactly(
                        "Line 2 new: The Lime Tree Trust Limited (meals as it says “LUNCH CLUB”)",
                        "Line 3 new: Stamp Fund (no category: no word tells one)",
                        "Line 4 left out: name: it may be a person’s name, which is not kept",
                        "Line 5 left out: charity_number: “twelve” is not the number of a charity",
                        "Line 6 left out: line: the same stands on line 2",
                        "Line 7 left out: columns: it has 2, and the first line has 7",
                        "2 new, 0 changed, 0 the same, 4 left out.");

        var lime = theOne("The Lime Tree Trust Limited");
        assertThat(lime.kind()).isEqualTo(ListingKind.COMMUNITY_GROUP);
        assertThat(lime.categories()).containsExactly(SomeSettings.MEALS);
        assertThat(lime.details()).containsExactly("Registered charity 1000001", "Website: http://www.lime.example");
        assertThat(lime.summary()).contains("We like trees.").doesNotContain("Persona", "01632");
        assertThat(theOne("Stamp Fund").categories()).isEmpty();
        assertThat(sources.of(lime.id().value()))
                .containsOnlyKeys(ListingField.values())
                .containsEntry(ListingField.NAME, "charities.csv line 2")
                .containsEntry(ListingField.CATEGORIES, "charities.csv line 2: meals as it says “LUNCH CLUB”");
        assertThat(run("charities", file)).last().isEqualTo("0 new, 0 changed, 2 the same, 4 left out.");
    }

    @Test
    void takesAGrantForNoMoreThanItsDay() throws IOException {
        var file = file(
                "groups.csv",
                GROUPS
                        + "Wareham Ramblers,The group walks,Awards for All,2026-10-01,100,Fund,Dorset,Wareham\n"
                        + "Corfe Strummers,The group plays,Awards for All,2015-03-12,100,Fund,Dorset,\n"
                        + "Wareham Town Council,A bench,Awards for All,2026-10-01,100,Fund,Dorset,\n"
                        + "Lyme Bells,The group rings,Awards for All,2030-01-01,100,Fund,Dorset,\n");

        assertThat(run("community-groups", file))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Line 2 new: Wareham Ramblers"),
                        line -> assertThat(line).startsWith("Line 3 new: Corfe Strummers"),
                        line -> assertThat(line)
                                .isEqualTo("Line 4 left out: recipient: it is a public body, not a group"),
                        line -> assertThat(line)
                                .startsWith("Line 5 left out: grant_date: “2030-01-01” is not a day up"),
                        line -> assertThat(line).startsWith("A grant proves that a group was there on its day."),
                        line -> assertThat(line).isEqualTo("2 new, 0 changed, 0 the same, 2 left out."));

        assertThat(theOne("Wareham Ramblers").details()).containsExactly("In 2026 it had lottery money for this");
        assertThat(directory.search(words("strummers")).hits()).isEmpty();
        assertThat(run("community-groups", file)).last().isEqualTo("0 new, 0 changed, 2 the same, 2 left out.");
    }

    @Test
    void listsServicesAtTheirAddress() throws IOException {
        var file = file(
                "services.csv",
                SERVICES
                        + "Quiet Café,\"Tea,\nand a chat\",\"1 Quay, Wareham\",BH20 4AA,https://quiet.example/\n"
                        + "No Words,,,,\n");

        assertThat(run("services", file))
                .containsExactly(
                        "Line 2 new: Quiet Café (no category: no word tells one)",
                        "Line 4 left out: description: it is empty",
                        "1 new, 0 changed, 0 the same, 1 left out.");
        var quiet = theOne("Quiet Café");
        assertThat(quiet.summary()).isEqualTo("Tea, and a chat");
        assertThat(quiet.details())
                .containsExactly("Address: 1 Quay, Wareham, BH20 4AA", "Website: https://quiet.example/");
        assertThat(quiet.area()).isEqualTo("Wareham");
    }

    @Test
    void aKitchenOfExtraCareHousingIsNoCareHome() throws IOException {
        run(
                "food-hygiene",
                file(
                        "premises.csv",
                        PREMISES
                                + "1,Kingcup Court Extra Care,Caring Premises,\"1 Weir, Wareham\",BH20 4AA,5,2019-07-25,,\n"));

        assertThat(theOne("Kingcup Court Extra Care").kind()).isEqualTo(ListingKind.EXTRA_CARE_HOUSING);
    }

    @Test
    void putsARatingOnTheListingOfTheSamePlaceAndOnNoneItIsNotSureOf() throws IOException {
        run(
                "cqc",
                new ClassPathResource("carefair/directory/cqc-locations.csv")
                        .getFile()
                        .toPath());
        var count = stored.count();
        var file = file(
                "premises.csv",
                PREMISES
                        + "1,Willow Bank Nursing Home,Caring Premises,\"12 Mill Lane, Wareham\",BH20 4AA,5,2019-07-25,,\n"
                        + "2,Willow Care Limited,Caring Premises,\"Willow Bank, 12 Mill Lane, Wareham\",BH20 4AA,0,,,\n"
                        + "3,Weir Day Centre,Caring Premises,\"1 Weir, Wareham\",BH20 4AA,3,2020-01-02,50.6,-2.1\n"
                        + "4,Zebra,Caring Premises,\"9 Quay, Wareham\",BH20 4AA,3,2020-01-02,,\n"
                        + "5,Owl Day Centre,Caring Premises,\"9 Quay, Wareham\",BH20 4AA,3,2nd May,,\n");

        assertThat(run("food-hygiene-preview", file))
                .last()
                .isEqualTo("Preview, nothing was written. 3 new, 0 changed, 0 the same, 2 left out.");
        assertThat(run("food-hygiene", file))
                .containsExactly(
                        "Line 2 new: Willow Bank Nursing Home, on the listing Willow Bank",
                        "Line 3 new: Willow Care Limited, a listing of its own",
                        "Line 4 new: Weir Day Centre, a listing of its own",
                        "Line 5 left out: name: nothing says what help “Zebra” gives, and no listing is like it",
                        "Line 6 left out: rating_date: “2nd May” is not a day, like 2019-07-25",
                        "3 new, 0 changed, 0 the same, 2 left out.");

        assertThat(stored.count()).isEqualTo(count + 2);
        var willow = theOne("Willow Bank");
        assertThat(directory.listing(willow.id()).checked())
                .containsExactly(
                        "Registered with the Care Quality Commission, latest check 24 March 2024",
                        "Food hygiene rating 5, very good, 25 July 2019 (Food Standards Agency), as “Willow Bank Nursing Home”");
        var care = theOne("Willow Care Limited");
        assertThat(care.kind()).isEqualTo(ListingKind.CARE_HOME);
        assertThat(directory.listing(care.id()).checked())
                .containsExactly(
                        "On the food hygiene register, without a rating (Food Standards Agency), as “Willow Care Limited”");
        assertThat(theOne("Weir Day Centre").kind()).isEqualTo(ListingKind.DAY_OPPORTUNITY);

        assertThat(run("food-hygiene", file)).last().isEqualTo("0 new, 0 changed, 3 the same, 2 left out.");
        var newer = file("newer.csv", Files.readString(file).replace("5,2019-07-25", "4,2026-07-25"));
        assertThat(run("food-hygiene", newer)).last().isEqualTo("0 new, 1 changed, 2 the same, 2 left out.");
        assertThat(directory.listing(willow.id()).checked())
                .element(1)
                .asString()
                .contains("4, good, 25 July 2026");
    }

    @Test
    void refusesInWordsWhatIsNoSuchList() throws IOException {
        var picture =
                Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff});
        var nought = Files.write(folder.resolve("nought.csv"), new byte[] {'a', 0, 'b'});
        var page = file("page.csv", "\n<!doctype html><title>Sign in</title>");
        var other = file("other.csv", "a,b\n1,2\n");
        var twice = file("twice.csv", "name,name\n1,2\n");
        var empty = file("empty.csv", "");
        var large = folder.resolve("large.csv");
        try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            // One line without an end, of 2 gigabytes
            sparse.setLength(2L * 1024 * 1024 * 1024);
        }
        for (var list : HEADS.entrySet()) {
            var endless = file("endless.csv", list.getValue() + "1,\"never closed" + "x\n".repeat(1000));
            var stray = file("stray.csv", list.getValue() + "1,\"a\" b\n");
            Map.of(
                            picture,
                            "is not UTF-8 text",
                            nought,
                            "is not text",
                            page,
                            "is a web page",
                            other,
                            "has not the columns",
                            twice,
                            "not the names of its columns",
                            empty,
                            "has not the columns",
                            large,
                            "is larger than 20 megabytes",
                            endless,
                            "a quotation mark on line 2",
                            stray,
                            "a quotation mark on line 2",
                            Path.of("/dev/zero"),
                            "is not a file")
                    .forEach((file, why) -> assertThatExceptionOfType(DataCommand.Refused.class)
                            .as(list.getKey() + " " + file)
                            .isThrownBy(() -> run(list.getKey(), file))
                            .withMessageContaining(why)
                            .withMessageEndingWith("Nothing was imported."));
        }
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> run("cqc", Path.of("/dev/zero")))
                .withMessageContaining("is not a file");
        assertThat(stored.count()).isZero();
    }

    @Test
    void loadsTheRealListsAndChangesNothingTheSecondTime() throws IOException {
        var data = Optional.ofNullable(System.getProperty("open.data"))
                .or(() -> Optional.ofNullable(System.getenv("OPEN_DATA")))
                .map(root -> Path.of(root, "directory"))
                .filter(Files::isDirectory);
        Assumptions.assumeTrue(data.isPresent(), "open.data names no folder with the published files");
        run("cqc", data.get().resolve("cqc-published-layout-banes-2014.csv"));

        var counts = new ArrayList<String>();
        for (var each : List.of(
                "charities charities-operating-in-trafford-2023.csv",
                "community-groups community-groups-lottery-grants-banes-1995-2015.csv",
                "services mental-health-services-trafford-2018.csv",
                "food-hygiene fhrs-caring-premises-banes-2019.csv")) {
            var parts = each.split(" ");
            var file = data.get().resolve(parts[1]);
            var first = run(parts[0], file);
            counts.add(first.getLast());
            assertThat(run(parts[0], file)).last().asString().startsWith("0 new, 0 changed, ");
            if (parts[0].equals("food-hygiene")) {
                assertThat(first)
                        .anySatisfy(line -> assertThat(line)
                                .endsWith("new: Greystones Home For The Elderly, on the listing Greystones"))
                        .anySatisfy(line ->
                                assertThat(line).endsWith("new: Methodist Homes For The Aged, a listing of its own"));
            }
        }
        System.out.println("Real lists: " + counts);
        assertThat(counts).noneMatch(count -> count.startsWith("0 new"));
        var kept = sql.queryForList("select summary from listing").toString();
        assertThat(kept).doesNotContainPattern("\\b(Mr|Mrs|Miss|Revd?)\\b").doesNotContain("@");
    }
}
