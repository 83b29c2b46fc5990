package carefair.demo;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.identity.Organisations;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.settings.Category;
import carefair.settings.Settings;
import carefair.shared.Money;
import carefair.testing.CarefairTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CarefairTest
class DemoListingsTest {

    private static final double METRES_A_MILE = 1609.344;

    /** The least and the most a unit costs in each kind, in pounds: a guard against a misplaced digit. */
    private static final Map<ListingKind, List<Integer>> BELIEVABLE_HOURS = Map.of(
            ListingKind.PERSONAL_ASSISTANT, List.of(14, 18),
            ListingKind.HOME_CARE, List.of(24, 34),
            ListingKind.MICRO_PROVIDER, List.of(18, 26));

    @Autowired
    private Settings settings;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Places places;

    @Autowired
    private Directory directory;

    @Autowired
    private PlatformTransactionManager transactions;

    private DemoListings demo;
    private List<DemoListing> listings;

    @BeforeEach
    void readTheFile() throws IOException {
        demo = new DemoListings(settings, organisations, places, directory, "");
        listings = demo.read();
    }

    @Test
    void someSeventyListingsCoverEveryKindAndEveryLocality() {
        assertThat(listings).hasSizeBetween(60, 80);
        assertThat(listings).extracting(DemoListing::kind).containsAll(EnumSet.allOf(ListingKind.class));
        assertThat(countBy(DemoListing::kind))
                .containsEntry(ListingKind.PERSONAL_ASSISTANT, 15L)
                .containsEntry(ListingKind.MICRO_PROVIDER, 13L)
                .containsEntry(ListingKind.COMMUNITY_GROUP, 10L)
                .containsEntry(ListingKind.DAY_OPPORTUNITY, 10L)
                .containsEntry(ListingKind.HOME_CARE, 7L)
                .containsEntry(ListingKind.EQUIPMENT, 5L)
                .containsEntry(ListingKind.ISF_BROKER, 3L)
                .containsEntry(ListingKind.CARE_HOME, 2L)
                .containsEntry(ListingKind.TRANSPORT, 3L);
        var inArea = listings.stream().filter(listing -> where(listing).inArea());
        assertThat(inArea.collect(Collectors.groupingBy(
                        listing -> String.valueOf(where(listing).locality()), Collectors.counting())))
                .containsOnlyKeys(settings.council().localities())
                .allSatisfy((locality, count) -> assertThat(count).isGreaterThanOrEqualTo(10));
    }

    @Test
    void someOfBournemouthAndOfSalisburyComeAsFarAsBlandford() {
        var blandford = ((Found.One) places.find("Blandford Forum")).place().point();
        var outside =
                listings.stream().filter(listing -> !where(listing).inArea()).toList();

        assertThat(outside)
                .extracting(DemoListing::place)
                .contains("Bournemouth", "Salisbury")
                .containsOnly("Bournemouth", "Salisbury");
        assertThat(outside)
                .allSatisfy(listing -> assertThat(where(listing).point().metresTo(blandford) / METRES_A_MILE)
                        .as(listing.slug())
                        .isLessThanOrEqualTo(listing.travelMiles()));
    }

    @Test
    void eachLocalityHasPersonalAssistantsHomeCareAndSomewhereToGo() {
        for (var locality : settings.council().localities()) {
            assertThat(listings)
                    .filteredOn(listing -> locality.equals(where(listing).locality()))
                    .extracting(DemoListing::kind)
                    .as(locality)
                    .contains(
                            ListingKind.PERSONAL_ASSISTANT,
                            ListingKind.MICRO_PROVIDER,
                            ListingKind.HOME_CARE,
                            ListingKind.DAY_OPPORTUNITY,
                            ListingKind.COMMUNITY_GROUP,
                            ListingKind.EQUIPMENT);
        }
    }

    @Test
    void everyCategoryOfTheCouncilHasListings() {
        var used = listings.stream()
                .flatMap(listing -> listing.categories().stream())
                .collect(Collectors.toSet());

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        settings.categories().stream().map(Category::code).toList());
        assertThat(listings)
                .allSatisfy(listing -> assertThat(listing.categories())
                        .containsAll(listing.offers().stream()
                                .map(NewOffer::category)
                                .toList())
                        .doesNotHaveDuplicates());
    }

    @Test
    void pricesAreBelievable() {
        assertThat(offers()).allSatisfy(offer -> {
            assertThat(offer.unitPrice()).isGreaterThanOrEqualTo(Money.ofPence(2_00));
            assertThat(offer.unitPrice()).isLessThanOrEqualTo(Money.ofPence(220_00));
            assertThat(offer.maxQuantity()).isBetween(1, 8);
            assertThat(offer.terms().lateUnits()).isBetween(0, 2);
        });
        for (var listing : listings) {
            var hours = BELIEVABLE_HOURS.getOrDefault(listing.kind(), List.of(0, 1000));
            assertThat(listing.offers())
                    .filteredOn(offer -> offer.unit() == Unit.HOUR)
                    .as(listing.slug())
                    .allSatisfy(offer -> assertThat(offer.unitPrice())
                            .isBetween(Money.ofPence(hours.get(0) * 100L), Money.ofPence(hours.get(1) * 100L)));
        }
    }

    @Test
    void personalAssistantsSellHours() {
        assertThat(listings)
                .filteredOn(listing -> listing.kind() == ListingKind.PERSONAL_ASSISTANT)
                .allSatisfy(listing -> assertThat(listing.offers())
                        .singleElement()
                        .extracting(NewOffer::unit)
                        .isEqualTo(Unit.HOUR));
    }

    @Test
    void everyListingSaysWhoItIsForAndWhatWasAndWasNotChecked() {
        assertThat(listings).allSatisfy(listing -> {
            assertThat(listing.whoFor()).isNotBlank();
            assertThat(listing.summary()).hasSizeBetween(30, 160);
            assertThat(listing.details()).isNotEmpty();
            assertThat(listing.checked()).isNotEmpty();
            assertThat(listing.notChecked()).isNotEmpty();
        });
        assertThat(listings).extracting(DemoListing::slug).doesNotHaveDuplicates();
    }

    /** An unquoted comma in a list of the file tears a sentence in two, and the second half begins in lower case. */
    @Test
    void noLineOfWhatWasOrWasNotCheckedIsHalfASentence() throws IOException {
        for (var council : List.of("dorset", "banes")) {
            assertThat(inFolderOf(council))
                    .flatExtracting(listing -> Stream.concat(listing.checked().stream(), listing.notChecked().stream())
                            .toList())
                    .as(council)
                    .allMatch(line -> Character.isUpperCase(line.charAt(0)));
        }
    }

    @Test
    void everyProviderWithPeopleOfItsOwnSellsSomething() throws IOException {
        for (var council : List.of("dorset", "banes")) {
            var selling = inFolderOf(council).stream()
                    .filter(listing -> !listing.offers().isEmpty())
                    .map(DemoListing::provider)
                    .toList();
            var people = new ClassPathResource("config/" + council + "/demo/people.yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("    provider: "))
                    .map(line -> line.substring("    provider: ".length()))
                    .toList();

            assertThat(people).as(council).hasSize(3).isSubsetOf(selling);
        }
    }

    /** Rolled back, because the other tests share this directory and count what they find in it. */
    @Test
    void aSecondStartAddsNothing() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            start();
            start();

            assertThat(organisations.named("Bryony Hallett")).hasSize(1);
            var bryony = new Who.Provider(
                    new SignInId(UUID.randomUUID()),
                    organisations.named("Bryony Hallett").getFirst());
            assertThat(directory.listingsOf(bryony))
                    .singleElement()
                    .satisfies(listing -> assertThat(listing.offers())
                            .singleElement()
                            .extracting(Offer::unitPrice)
                            .isEqualTo(Money.ofPence(16_00)));
        });
    }

    @Test
    void bathAndNorthEastSomersetHasSomeTwentyOfItsOwnInTheSameCategories() throws IOException {
        var banes = inFolderOf("banes");

        assertThat(banes).hasSizeBetween(18, 28);
        assertThat(banes).extracting(DemoListing::kind).containsAll(EnumSet.allOf(ListingKind.class));
        assertThat(banes)
                .extracting(DemoListing::provider)
                .doesNotContainAnyElementsOf(
                        listings.stream().map(DemoListing::provider).toList());
        assertThat(banes).extracting(DemoListing::place).contains("Bath", "Keynsham", "Midsomer Norton", "Radstock");
        assertThat(new ClassPathResource("config/banes/categories.yaml").getContentAsString(StandardCharsets.UTF_8))
                .contains(banes.stream()
                        .flatMap(listing -> listing.categories().stream())
                        .map(category -> "code: " + category.text() + "\n")
                        .distinct()
                        .toArray(String[]::new));
    }

    private static List<DemoListing> inFolderOf(String council) throws IOException {
        return DemoListingsFile.read(
                new ClassPathResource("config/" + council + "/demo/listings.yaml").getInputStream());
    }

    private void start() {
        try {
            demo.run(new DefaultApplicationArguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<NewOffer> offers() {
        return listings.stream().flatMap(listing -> listing.offers().stream());
    }

    private <T> Map<T, Long> countBy(Function<DemoListing, T> by) {
        return listings.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private Whereabouts where(DemoListing listing) {
        assertThat(places.find(listing.place())).as(listing.slug()).isInstanceOf(Found.One.class);
        return ((Found.One) places.find(listing.place())).place();
    }
}
