package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Likeness.Reason;
import carefair.places.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How likely two listings tell of the same place. */
class LikenessTest {

    /** Pairs of one postcode in the published files that are different places, judged by hand on 22 November 2026. */
    private static final Set<String> DIFFERENT = Set.of(
            "RNID Action on Hearing Loss Barron Winnicott Home|Leopold Muller Nursing Home",
            "RNID Action on Hearing Loss Gallaudet Home|Leopold Muller Nursing Home",
            "RNID Action on Hearing Loss Ashley Phoenix Home|Leopold Muller Nursing Home",
            "RNID Action on Hearing Loss Watery Lane Cottage|Leopold Muller Nursing Home",
            "RNID-Action on Hearing Loss, South West Community Care & Support Service|Leopold Muller Nursing Home",
            "Whitehaven Care Home|Ellsworth House",
            "Ellsworth House|Whitehaven Residential Home",
            "Oakfield Care Home|Winfield Lodge",
            "Woodland Grove|Oakfield Care Home",
            "Cleeve Court Community Resource Centre|Carrswood Day Services",
            "Cleeve Court Community Resource Centre|Hazelmeir Day Centre",
            "Charlton House Community Resource Centre|Hawthorns Court",
            "Combe Lea Community Resource Centre|Pinelea Day Centre",
            "Alzheimer's Society BANES|Pinelea Day Centre",
            "Alzheimer's Society BANES|Combe Lea Residential Care Home");

    /** An office for home care in the building of a housing association: we cannot tell. */
    private static final String UNCLEAR = "MHA Care at Home - Alexander Branch|Methodist Housing Assocation";

    private static Signs signs(String register, String name, String address) {
        return signs(register, name, address, "");
    }

    private static Signs signs(String register, String name, String address, String more) {
        return Signs.of(
                UUID.randomUUID(),
                register + ":" + UUID.randomUUID(),
                name,
                more,
                List.of("Address: " + address),
                null);
    }

    private static Likeness of(Signs one, Signs other) {
        var likeness = Likeness.of(one, other);
        assertThat(Likeness.of(other, one)).as("the other way round").isEqualTo(likeness);
        return likeness;
    }

    @Test
    void commonWordsAreWorthLittleInANameAndALetterMoreOrLessNothing() {
        assertThat(Likeness.alike("Greystones", "Greystones Home For The Elderly"))
                .isEqualTo(1);
        assertThat(Likeness.alike("Ivybank House Care Home", "Ivy Bank Care Home"))
                .isEqualTo(1);
        assertThat(Likeness.alike("St Martin's Hospital", "St Martins Hospital"))
                .isEqualTo(1);
        assertThat(Likeness.alike("Oakfield Care Home", "Whitehaven Care Home")).isLessThan(0.3);
        assertThat(Likeness.alike("The Care Home", "The Care Home Ltd")).isLessThan(0.4);
        assertThat(Likeness.alike("Beachcroft", "Beechcroft")).isEqualTo(1);
        assertThat(Likeness.alike("", "Beechcroft")).isZero();
    }

    @Test
    void theSameNameAtTheSamePostcodeIsCertainUnlessTheHouseIsAnother() {
        var one = signs("cqc", "Greystones", "1 Hayes Park, Wareham, BH20 4AA");

        assertThat(of(
                        one,
                        signs("fhrs", "Greystones Home For The Elderly", "Greystones, Hayes Park, Wareham, BH20 4AA")))
                .satisfies(sure -> assertThat(sure.isCertain()).isTrue());
        assertThat(of(one, signs("fhrs", "Greystones Home", "9 Hayes Park, Wareham, BH20 4AA")))
                .satisfies(likely -> assertThat(likely.isCertain()).isFalse())
                .satisfies(likely -> assertThat(likely.reasons()).contains(Reason.OTHER_HOUSE_NUMBER));
        assertThat(of(one, signs("fhrs", "Greystones Home", "1 Hayes Park, Wareham, BH20 4AB"))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aPlaceUnderAnotherNameIsLikelyByItsAddressAndWhoRunsIt() {
        var house =
                signs("cqc", "Stratton House", "16 Park Lane, Bath, BA1 2XH", "Nursing homes. Run by Methodist Homes");
        var kitchen = signs("fhrs", "Methodist Homes For The Aged", "Stratton House, 16 Park Lane, Bath, BA1 2XH");

        assertThat(of(house, kitchen).isLikely()).isTrue();
        assertThat(of(house, kitchen).isCertain()).isFalse();
        assertThat(of(house, kitchen).reasons())
                .contains(Reason.SAME_POSTCODE, Reason.NAME_IN_ADDRESS, Reason.RUN_BY, Reason.SAME_HOUSE_NUMBER);
    }

    @Test
    void neighboursOfOtherNamesAndTwoLinesOfOneRegisterAreNotLikely() {
        var one = signs("cqc", "Oakfield Care Home", "Weston Park, Bath, BA1 4AS");

        assertThat(of(one, signs("fhrs", "Winfield Lodge", "Weston Park, Bath, BA1 4AS"))
                        .isLikely())
                .isFalse();
        assertThat(of(one, signs("cqc", "Oakfield Care Home", "Weston Park, Bath, BA1 4AS"))
                        .points())
                .isZero();
    }

    @Test
    void aSharedNumberOrWebsiteTellsMuch() {
        var charity = Signs.of(
                UUID.randomUUID(),
                "charity:1000001",
                "Mountlands Trust",
                "",
                List.of("Website: www.lime.example"),
                new Point(53.4, -2.3));
        var listed = Signs.of(
                UUID.randomUUID(),
                "csv:A-1",
                "Lime Tree",
                "We are registered charity 1000001",
                List.of("Website: https://lime.example/about"),
                null);

        assertThat(of(charity, listed).reasons()).containsExactly(Reason.SAME_WEBSITE, Reason.SAME_NUMBER);
        assertThat(of(charity, listed).isLikely()).isTrue();
    }

    @Test
    void pairsOfThePublishedFilesAreTheSameAsJudgedByHandButForFew() throws IOException {
        var data = Optional.ofNullable(System.getProperty("open.data"))
                .or(() -> Optional.ofNullable(System.getenv("OPEN_DATA")))
                .map(root -> Path.of(root, "directory"))
                .filter(Files::isDirectory);
        Assumptions.assumeTrue(data.isPresent(), "open.data names no folder with the published files");
        var homes = new ArrayList<Signs>();
        for (var row : rows(data.get().resolve("cqc-published-layout-banes-2014.csv"), 4)) {
            homes.add(signs("cqc", row.get(0), row.get(2) + ", " + row.get(3), ". Run by " + row.get(9)));
        }
        var kitchens = new ArrayList<Signs>();
        for (var row : rows(data.get().resolve("fhrs-caring-premises-banes-2019.csv"), 0)) {
            kitchens.add(signs("fhrs", row.get(1), row.get(3) + ", " + row.get(4)));
        }

        int right = 0;
        int wrong = 0;
        int missed = 0;
        int wronglyCertain = 0;
        for (var home : homes) {
            for (var kitchen : kitchens) {
                var pair = home.name() + "|" + kitchen.name();
                if (home.postcodes().stream().noneMatch(kitchen.postcodes()::contains) || pair.equals(UNCLEAR)) {
                    continue;
                }
                var likeness = of(home, kitchen);
                var same = !DIFFERENT.contains(pair);
                right += likeness.isLikely() && same ? 1 : 0;
                wrong += likeness.isLikely() && !same ? 1 : 0;
                missed += !likeness.isLikely() && same ? 1 : 0;
                wronglyCertain += likeness.isCertain() && !same ? 1 : 0;
            }
        }
        System.out.printf("Likely pairs: %d right, %d wrong, %d missed%n", right, wrong, missed);
        assertThat(right + missed).isEqualTo(48);
        assertThat(wronglyCertain).isZero();
        assertThat(wrong).isLessThanOrEqualTo(3);
        assertThat(missed).isLessThanOrEqualTo(1);
    }

    private static List<CSVRecord> rows(Path file, int linesBefore) throws IOException {
        var text = Files.readString(file)
                .replace("\uFEFF", "")
                .lines()
                .skip(linesBefore + 1)
                .toList();
        try (var csv = CSVParser.parse(String.join("\n", text), CSVFormat.DEFAULT)) {
            return csv.getRecords().stream().filter(row -> row.size() > 4).toList();
        }
    }
}
