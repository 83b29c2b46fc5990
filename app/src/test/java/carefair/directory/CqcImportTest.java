package carefair.directory;

import static carefair.directory.Listings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.DataCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Loading the Care Quality Commission's register. */
@DirectoryTest
class CqcImportTest extends NothingListed {

    @Autowired
    CqcImport cqc;

    @Test
    void loadsWhatGivesCareAndReportsEachBrokenRowByItsLine() throws IOException {
        assertThat(run(register()))
                .containsExactly(
                        "cqc-locations.csv line 15 left out: its columns or quotation marks do not fit",
                        "cqc-locations.csv line 16 left out: its columns or quotation marks do not fit",
                        "cqc-locations.csv line 18 left out: its postcode has not the shape of one",
                        "cqc-locations.csv line 19 left out: its location ID stands in an earlier line too",
                        "cqc-locations.csv line 20 left out: it has no location ID",
                        "7 new, 0 changed, 0 the same; 3 run by individuals, whose names are not kept; "
                                + "1 left out as they give no care and support; 5 broken.");

        assertThat(directory.search(words("")).hits())
                .extracting(hit -> hit.listing().name())
                .containsExactly(
                        "(individual provider)",
                        "After The Stray",
                        "Early Birds Homecare",
                        "Long Acre House",
                        "Rose Cottage",
                        "The Beeches",
                        "Willow Bank");
    }

    @Test
    void saysOfEachWhatItIsWhereAndWhatWasChecked() throws IOException {
        run(register());

        var willow = theOne("Willow Bank");
        assertThat(willow.kind()).isEqualTo(ListingKind.CARE_HOME);
        assertThat(willow.summary()).isEqualTo("Residential homes, Nursing homes. Run by Willow Care Limited");
        assertThat(willow.whoFor()).isEqualTo("Dementia, Caring for adults over 65 years");
        assertThat(willow.details())
                .containsExactly("Address: 12 Mill Lane, Wareham, BH20 4AA", "Website: www.willow.example");
        assertThat(willow.area()).isEqualTo("Wareham");
        assertThat(willow.checked())
                .containsExactly("Registered with the Care Quality Commission, latest check 24 March 2024");
        assertThat(willow.offers()).isEmpty();
        assertThat(willow.isInvented()).isFalse();

        var birds = theOne("Early Birds Homecare");
        assertThat(birds.kind()).isEqualTo(ListingKind.HOME_CARE);
        assertThat(birds.details()).containsExactly("Address: The Old \"Nest\", 3 High Street, Dorchester, DT1 1XJ");
        assertThat(birds.checked()).containsExactly("Registered with the Care Quality Commission");
    }

    @Test
    void takesTheRatingWhereTheFileHasOneAndWhomItIsFor() throws IOException {
        var rated = folder.resolve("rated.csv");
        Files.writeString(rated, """
                Name,Postcode,Service types,Specialisms/services,Provider name,CQC Location ID,Location Latest Overall Rating
                Oak House,BH20 4AA,Residential homes,Dementia|Learning disabilities,Oak Ltd,1-11,Good
                Elm House,BH20 4AA,Residential homes,,Oak Ltd,1-12,No published rating
                """);
        run(rated);

        assertThat(theOne("Oak House").traits())
                .isEqualTo(Traits.of(Trait.RATED_GOOD, Trait.DEMENTIA, Trait.LEARNING_DISABILITY));
        assertThat(theOne("Elm House").traits()).isEqualTo(Traits.NONE);
        run(register());
        assertThat(theOne("Willow Bank").traits()).isEqualTo(Traits.of(Trait.DEMENTIA, Trait.OLDER_PEOPLE));
    }

    @Test
    void supportedHousingIsExtraCareHousingUnlessAnAgencyGoesOutFromItToo() throws IOException {
        var file = folder.resolve("extra-care.csv");
        Files.writeString(file, """
                Name,Postcode,Service types,Specialisms/services,Provider name,CQC Location ID
                Kingcup Court,BH20 4AA,Supported housing,Dementia,Court Ltd,1-21
                Teasel Court,BH20 4AA,Extra Care housing services|Supported living,,Court Ltd,1-22
                Out And About,BH20 4AA,Homecare agencies|Supported housing,,Court Ltd,1-23
                Own Front Door,BH20 4AA,Supported living,,Court Ltd,1-24
                """);
        run(file);

        var kingcup = theOne("Kingcup Court");
        assertThat(kingcup.kind()).isEqualTo(ListingKind.EXTRA_CARE_HOUSING);
        assertThat(kingcup.categories()).containsExactly(SomeSettings.PERSONAL_CARE);
        assertThat(theOne("Teasel Court").kind()).isEqualTo(ListingKind.EXTRA_CARE_HOUSING);
        assertThat(theOne("Out And About").kind()).isEqualTo(ListingKind.HOME_CARE);
        assertThat(theOne("Own Front Door").kind()).isEqualTo(ListingKind.HOME_CARE);
        assertThat(directory.search(words("extra care housing")).hits())
                .extracting(hit -> hit.listing().name())
                .as("those of the kind first, then who works in it too")
                .containsExactly("Kingcup Court", "Teasel Court", "Out And About");
    }

    @Test
    void keepsNoNameOfAPersonAndNoPhoneNumber() throws IOException {
        run(register());

        var kept = sql.queryForList("select name, summary, who_for, area from listing")
                        .toString()
                + sql.queryForList("select words from listing_detail");
        assertThat(kept).contains("(individual provider)").doesNotContain("Invented", "Quentin", "Petra", "01632");
    }

    @Test
    void twiceItChangesNothing() throws IOException {
        run(register());
        clock.now = clock.now.plusSeconds(60);

        assertThat(run(register())).last().asString().startsWith("0 new, 0 changed, 7 the same;");
        assertThat(stored.lastUpdate()).isBefore(clock.now);
    }

    @Test
    void aChangedRowIsOneUpdate() throws IOException {
        run(register());
        clock.now = clock.now.plusSeconds(60);
        var newer = folder.resolve("newer.csv");
        Files.writeString(newer, Files.readString(register()).replace("The Beeches", "The Copper Beeches"));

        assertThat(run(newer)).last().asString().startsWith("0 new, 1 changed, 6 the same;");
        assertThat(theOne("The Copper Beeches").updatedAt()).isEqualTo(clock.now);
        assertThat(sql.queryForObject("select count(*) from listing where updated_at = ?", Long.class, clock.now))
                .isEqualTo(1);
    }

    @Test
    void refusesAFileOfAnotherLayoutAndLoadsNothing() throws IOException {
        var other = folder.resolve("other.csv");
        Files.writeString(other, "Name,Postcode\nWillow Bank,BH20 4AA\n");
        var latin = folder.resolve("latin.csv");
        Files.write(latin, "Name,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        var picture =
                Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff});
        var endless = Files.writeString(folder.resolve("endless.csv"), "Name,\"never closed" + "x\n".repeat(1000));
        var large = folder.resolve("large.csv");
        try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(61L * 1024 * 1024);
        }

        for (var file : List.of(other, latin, picture, endless, large, folder, folder.resolve("none.csv"))) {
            assertThatExceptionOfType(DataCommand.Refused.class)
                    .isThrownBy(() -> run(file))
                    .withMessageContaining("Nothing was imported.");
        }
        assertThat(stored.count()).isZero();
    }

    @Test
    void loadsTheRealFilesWhereTheyAreAndChangesNothingTheSecondTime() throws IOException {
        var files = published();
        Assumptions.assumeFalse(files.isEmpty(), "open.data names no folder with the published files");
        // A few days after the newest of them: what was published long ago is not found.
        clock.now = Instant.parse("2026-03-02T09:00:00Z");

        var first = new ArrayList<String>();
        cqc.run(files, first::add);
        var second = new ArrayList<String>();
        cqc.run(files, second::add);

        assertThat(first).last().asString().endsWith(" 0 broken.").doesNotStartWith("0 new");
        assertThat(second).last().asString().startsWith("0 new, 0 changed, ");
        var kinds = directory
                .search(new Search("", Set.of(), Set.of(), null, null, null, 1))
                .kinds();
        assertThat(kinds.keySet()).isEqualTo(Set.of(ListingKind.HOME_CARE, ListingKind.CARE_HOME));
        assertThat(sql.queryForList("select name from listing where kind = 'EXTRA_CARE_HOUSING'", String.class))
                .as("of 2014, so kept and not found")
                .contains("St John's Combe Park");
    }

    private List<String> run(Path file) {
        var said = new ArrayList<String>();
        cqc.run(List.of(file), said::add);
        return said;
    }

    private static List<Path> published() throws IOException {
        var folder = Optional.ofNullable(System.getProperty("open.data"))
                .or(() -> Optional.ofNullable(System.getenv("OPEN_DATA")))
                .map(data -> Path.of(data, "directory"))
                .filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.filter(file -> file.getFileName().toString().startsWith("cqc-published-layout-"))
                    .sorted()
                    .toList();
        }
    }
}
