package carefair.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carefair.shared.Postcode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PlacesTest {

    private final PostcodeTable table = new PostcodeTable();
    private final Places dorset = table.places(ACouncil.DORSET);
    private final Places banes = table.places(ACouncil.BANES);

    @Test
    void aPostcodeThatWasNotImportedRestsOnItsSectorAndSaysHowFar() {
        var place = one(dorset, "dt1 1xj");

        assertThat(place.label()).isEqualTo("DT1 1XJ");
        assertThat(place.exactness()).isEqualTo(Exactness.SECTOR);
        // County Hall, Dorchester.
        assertThat(place.point().metresTo(new Point(50.71672, -2.44068))).isLessThan(place.withinMetres());
        assertThat(place.withinMetres()).isEqualTo(787);
        assertThat(place.locality()).isEqualTo("West Dorset");
        assertThat(place.inArea()).isTrue();
    }

    @Test
    void anImportedPostcodeIsExact() {
        table.points.add(List.of(new PostcodePoints.Row("DT1 1XJ", new Point(50.71672, -2.44068), "E06000059")));

        var place = one(dorset, "DT11XJ");

        assertThat(place.exactness()).isEqualTo(Exactness.POSTCODE);
        assertThat(place.withinMetres()).isZero();
        assertThat(place.point()).isEqualTo(new Point(50.71672, -2.44068));
        assertThat(place.locality()).isEqualTo("West Dorset");
    }

    @Test
    void theImportedAuthorityDecidesWhetherAPostcodeLiesInTheArea() {
        // BH21 3 lies mostly in Dorset, this one across the boundary in Poole.
        table.points.add(List.of(new PostcodePoints.Row("BH21 3AA", new Point(50.7590, -1.9990), "E06000058")));

        assertThat(one(dorset, "BH21 3AA").inArea()).isFalse();
        assertThat(one(dorset, "BH21 3AA").locality()).isNull();
        assertThat(one(dorset, "BH21 3AB").inArea()).isTrue();
    }

    @Test
    void whereTheFileNamedNoAuthorityTheSectorDecides() {
        table.points.add(List.of(new PostcodePoints.Row("BA1 5AW", new Point(51.38205, -2.35881), null)));

        assertThat(one(dorset, "BA1 5AW").inArea()).isFalse();
        assertThat(one(banes, "BA1 5AW").inArea()).isTrue();
        assertThat(one(banes, "BA1 5AW").locality()).isEqualTo("Bath and North East Somerset");
    }

    @Test
    void aPostcodeWhoseSectorIsUnknownRestsOnItsOutcode() {
        var place = dorset.postcode(new Postcode("DT1 7ZZ")).orElseThrow();

        assertThat(place.exactness()).isEqualTo(Exactness.OUTCODE);
        assertThat(place.withinMetres()).isEqualTo(1579);
    }

    @ParameterizedTest
    @CsvSource({
        "DT1, DT1, OUTCODE",
        "dt1 1, DT1 1, SECTOR",
        "DT11, DT11, OUTCODE",
        "dt94, DT9 4, SECTOR",
        "BH211, BH21 1, SECTOR",
        "BH21-4, BH21 4, SECTOR",
        "DT6 9, DT6 9, SECTOR",
    })
    void partOfAPostcodeWillDo(String typed, String label, Exactness exactness) {
        assertThat(one(dorset, typed).label()).isEqualTo(label);
        assertThat(one(dorset, typed).exactness()).isEqualTo(exactness);
    }

    @Test
    void thePostcodeAtTheEndOfAnAddressIsTheOneMeant() {
        assertThat(one(dorset, "12 North Street, Wareham BH20 4AG").label()).isEqualTo("BH20 4AG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BA20 1AA", "BH24 1AA", "SP1 1AA", "TA18 7AA", "BH1 1AA"})
    void aPostcodeBeyondTheEdgeIsFoundAndSaidToBeOutside(String typed) {
        assertThat(one(dorset, typed).inArea()).isFalse();
        assertThat(one(dorset, typed).locality()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW1A 1AA", "G1 1AA", "ZZ9 9ZZ", "SW1A", "M1 1", "dt91"})
    void aPostcodeFarAwayOrThatDoesNotExistIsUnknown(String typed) {
        assertThat(dorset.find("  " + typed + " ")).isEqualTo(new Found.UnknownPostcode(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DT1 1X", "1DT 1XJ", "DT 1XJ", "1234", "DT1 1XJJ", "DT1 11J", "£5"})
    void whatOnlyLooksLikeAPostcodeIsNotOne(String typed) {
        assertThat(dorset.find(typed)).isEqualTo(new Found.NotAPostcode(typed));
    }

    @Test
    void aTownIsFoundWithItsLocality() {
        var place = one(dorset, "wareham");

        assertThat(place.label()).isEqualTo("Wareham");
        assertThat(place.exactness()).isEqualTo(Exactness.TOWN);
        assertThat(place.locality()).isEqualTo("Purbeck");
        assertThat(place.inArea()).isTrue();
        assertThat(place.point().lat()).isCloseTo(50.686, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "CORFE CASTLE, Corfe Castle",
        "corfe-castle, Corfe Castle",
        "'  Corfe  castle ', Corfe Castle",
        "Harmans Cross, Harman's Cross",
        "harman’s cross, Harman's Cross",
        "Westmoors, West Moors",
        "Three-Legged-Cross, Three Legged Cross",
        "Saint Ives, St Ives",
        "St. Ives, St Ives",
        "Milborne Saint Andrew, Milborne St Andrew",
        "Wimborne, Wimborne Minster",
        "Blandford, Blandford Forum",
        "Sturminster, Sturminster Newton",
        "Lyme, Lyme Regis",
        "Cross Ways, Cross Ways",
        "Crossways, Crossways",
        "Portland, Portland",
        "'Wareham, Dorset', Wareham",
        "'Wareham, Purbeck', Wareham",
        "'North Street, Wareham', Wareham",
        "'Wimborne, Dorset', Wimborne Minster",
    })
    void namesAreFoundAsPeopleWriteThem(String typed, String label) {
        assertThat(one(dorset, typed).label()).isEqualTo(label);
    }

    @Test
    void aNameThatExistsTwiceIsAnsweredWithWhatTellsThemApart() {
        assertThat(labels(dorset, "Newtown"))
                .containsExactlyInAnyOrder(
                        "Newtown, near Beaminster", "Newtown, near Blandford Forum", "Newtown, near Wimborne Minster");
        assertThat(one(dorset, "Newtown, near Blandford Forum").locality()).isEqualTo("North Dorset");
        assertThat(one(dorset, "newtown near wimborne").locality()).isEqualTo("East Dorset");
        assertThat(one(dorset, "Newtown, DT8").locality()).isEqualTo("West Dorset");
    }

    @Test
    void theFirstWordOfSeveralVillagesBringsThemAll() {
        assertThat(labels(dorset, "melbury"))
                .containsExactlyInAnyOrder("Melbury Abbas", "Melbury Bubb", "Melbury Osmond", "Melbury Sampford");
    }

    @Test
    void aPlaceInTheAreaIsMeantRatherThanOneOfThatNameOutsideIt() {
        assertThat(one(dorset, "Charminster").locality()).isEqualTo("West Dorset");
        assertThat(one(dorset, "Charminster, Bournemouth").inArea()).isFalse();
        assertThat(one(banes, "Weston").locality()).isEqualTo("Bath and North East Somerset");
    }

    @Test
    void aTownBeyondTheEdgeIsFoundAndSaidToBeOutside() {
        assertThat(one(dorset, "Yeovil").inArea()).isFalse();
        assertThat(one(dorset, "Poole").inArea()).isFalse();
        assertThat(one(banes, "Frome").inArea()).isFalse();
        assertThat(one(banes, "Wareham").inArea()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Warham, Wareham",
        "Weymuoth, Weymouth",
        "Dorchster, Dorchester",
        "Blanford, Blandford Forum",
        "Wimbourne, Wimborne Minster",
        "Sturminister Newton, Sturminster Newton",
        "Swannage, Swanage",
        "Shaftsbury, Shaftesbury",
    })
    void aMisspeltNameIsAnsweredWithNamesLikeIt(String typed, String near) {
        assertThat(dorset.find(typed))
                .asInstanceOf(InstanceOfAssertFactories.type(Found.UnknownName.class))
                .satisfies(unknown -> assertThat(unknown.near()).contains(near).hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void aNameUnlikeAnyHasNoneNear() {
        assertThat(dorset.find("Llanfairpwllgwyngyll"))
                .isEqualTo(new Found.UnknownName("Llanfairpwllgwyngyll", List.of()));
        assertThat(dorset.find("?!")).isEqualTo(new Found.UnknownName("?!", List.of()));
    }

    @Test
    void aPageOfTextIsAnsweredAtOnce() {
        var text = "wareham".repeat(3_000);

        assertThat(dorset.find(text)).isEqualTo(new Found.UnknownName(text, List.of()));
        assertThat(new PlaceTable().towns())
                .allSatisfy(town -> assertThat(town.name()).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void aKnownNameSaidToBeSomewhereElseIsNotTakenForOurs() {
        assertThat(dorset.find("Wareham, Norfolk"))
                .isEqualTo(new Found.UnknownName("Wareham, Norfolk", List.of("Wareham")));
    }

    @Test
    void whatAPlaceIsCalledFindsThatPlaceAgain() {
        for (var places : List.of(dorset, banes)) {
            for (var town : new PlaceTable().towns()) {
                if (places.find(town.name()) instanceof Found.Several several) {
                    assertThat(several.places())
                            .allSatisfy(place ->
                                    assertThat(places.find(place.label())).isEqualTo(new Found.One(place)))
                            .extracting(Whereabouts::label)
                            .doesNotHaveDuplicates();
                } else {
                    assertThat(one(places, town.name()).label()).startsWith(town.name());
                }
            }
        }
    }

    @Test
    void everyPlaceInDorsetHasOneOfItsLocalitiesAndEveryPlaceInBathItsOne() {
        assertThat(new PlaceTable().towns())
                .filteredOn(town -> town.authority().equals("E06000059"))
                .hasSizeGreaterThan(600)
                .allSatisfy(town ->
                        assertThat(ACouncil.DORSET.council().localities()).contains(town.district()));
        assertThat(one(banes, "Keynsham").locality()).isEqualTo("Bath and North East Somerset");
    }

    @Test
    void everyPlaceTheDemonstrationNamesLiesInItsCouncilsAreaButThoseOfWhoComesIntoIt() throws IOException {
        for (var places : Map.of("dorset", dorset, "banes", banes).entrySet()) {
            var file = "config/" + places.getKey() + "/demo/listings.yaml";
            var named = new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("    place: "))
                    .map(line -> line.substring("    place: ".length()))
                    .toList();
            assertThat(named)
                    .hasSizeGreaterThan(18)
                    .allSatisfy(place -> assertThat(
                                    one(places.getValue(), place).inArea())
                            .as(place)
                            .isNotEqualTo(List.of("Bournemouth", "Salisbury").contains(place)));
        }
    }

    private static Whereabouts one(Places places, String typed) {
        return assertThat(places.find(typed))
                .as(typed)
                .asInstanceOf(InstanceOfAssertFactories.type(Found.One.class))
                .actual()
                .place();
    }

    private static List<String> labels(Places places, String typed) {
        return assertThat(places.find(typed))
                .as(typed)
                .asInstanceOf(InstanceOfAssertFactories.type(Found.Several.class))
                .actual()
                .places()
                .stream()
                .map(Whereabouts::label)
                .toList();
    }
}
