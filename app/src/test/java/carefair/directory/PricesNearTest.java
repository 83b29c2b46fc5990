package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What care costs near a place. */
@DirectoryTest
class PricesNearTest {

    private static final CategoryCode CARE = new CategoryCode("personal-care");

    @Autowired
    PricesNear prices;

    @Autowired
    Putting putting;

    @Autowired
    Places places;

    @Autowired
    Emptying emptying;

    @Autowired
    DirectoryAlone.Clock clock;

    @BeforeEach
    void wareham() {
        emptying.all();
        clock.now = Instant.parse("2026-11-16T09:00:00Z");
        when(places.find("Wareham")).thenReturn(new Found.One(Listings.near("Wareham", Listings.WAREHAM)));
        when(places.find("Sutton")).thenReturn(new Found.Several(List.of()));
        when(places.find("Nowhere")).thenReturn(new Found.UnknownName("Nowhere", List.of()));
    }

    @Test
    void tellsTheMiddlePriceTheEndsHowManyAndHowOld() {
        care("One", Listings.WAREHAM, Unit.HOUR, 24_00);
        clock.now = Instant.parse("2026-11-20T09:00:00Z");
        care("Two", Listings.CORFE, Unit.HOUR, 30_00);
        care("Three", Listings.CORFE, Unit.HOUR, 26_50);

        assertThat(prices.hourly("Wareham")).hasValueSatisfying(found -> {
            assertThat(found.place()).isEqualTo("Wareham");
            assertThat(found.least()).isEqualTo(Money.ofPence(24_00));
            assertThat(found.median()).isEqualTo(Money.ofPence(26_50));
            assertThat(found.most()).isEqualTo(Money.ofPence(30_00));
            assertThat(found.offers()).isEqualTo(3);
            assertThat(found.oldest()).isEqualTo(Instant.parse("2026-11-16T09:00:00Z"));
        });
    }

    @Test
    void betweenTwoMiddlePricesItIsThePennyAbove() {
        care("One", Listings.WAREHAM, Unit.HOUR, 24_00);
        care("Two", Listings.WAREHAM, Unit.HOUR, 24_01);

        assertThat(prices.hourly("Wareham").orElseThrow().median()).isEqualTo(Money.ofPence(24_01));
    }

    @Test
    void leavesOutWhatIsFarAwayOfAnotherKindOrNotByTheHour() {
        care("Far", Listings.LYME, Unit.HOUR, 20_00);
        care("By the night", Listings.WAREHAM, Unit.NIGHT, 90_00);
        put("Cleaner", Listings.WAREHAM, new CategoryCode("cleaning"), Unit.HOUR, 15_00);

        assertThat(prices.hourly("Wareham")).isEmpty();
    }

    @Test
    void saysNothingOfAPlaceThatIsNotKnownOrMeansSeveral() {
        care("One", Listings.WAREHAM, Unit.HOUR, 24_00);

        assertThat(prices.hourly("Sutton")).isEmpty();
        assertThat(prices.hourly("Nowhere")).isEmpty();
    }

    @Test
    void aWeekInACareHomeIsSevenNightsOfThoseThatSellThem() {
        home("One", Listings.WAREHAM, 160_00);
        home("Two", Listings.CORFE, 180_01);
        home("Far", Listings.LYME, 100_00);
        care("A night at home", Listings.WAREHAM, Unit.NIGHT, 90_00);

        assertThat(prices.weekOfNights("Wareham")).hasValueSatisfying(found -> {
            assertThat(found.offers()).isEqualTo(2);
            assertThat(found.least()).isEqualTo(Money.ofPence(7 * 160_00));
            assertThat(found.median()).isEqualTo(Money.ofPence(1190_04));
            assertThat(found.most()).isEqualTo(Money.ofPence(7 * 180_01));
        });
        assertThat(prices.hourly("Wareham")).isEmpty();
    }

    @Test
    void saysWhatAPlaceIsTakenForWhichOnesItMayBeOrThatItIsNotKnown() {
        when(places.find("Sutton"))
                .thenReturn(new Found.Several(List.of(
                        Listings.near("Sutton, A", Listings.WAREHAM), Listings.near("Sutton, B", Listings.CORFE))));

        assertThat(prices.spot("Wareham")).isEqualTo(new PricesNear.Spot.One("Wareham"));
        assertThat(prices.spot("Sutton")).isEqualTo(new PricesNear.Spot.Several(List.of("Sutton, A", "Sutton, B")));
        assertThat(prices.spot("Nowhere")).isEqualTo(new PricesNear.Spot.Unknown());
    }

    private void home(String name, Point point, long pence) {
        put(name, point, ListingKind.CARE_HOME, new CategoryCode("breaks"), Unit.NIGHT, pence);
    }

    private void care(String name, Point point, Unit unit, long pence) {
        put(name, point, CARE, unit, pence);
    }

    private void put(String name, Point point, CategoryCode category, Unit unit, long pence) {
        put(name, point, Listings.aListing(name).kind(), category, unit, pence);
    }

    private void put(String name, Point point, ListingKind kind, CategoryCode category, Unit unit, long pence) {
        var offer = new NewListing.NewOffer(
                name + " by the hour", "", category, unit, Money.ofPence(pence), 4, new CancellationTerms(48, 1));
        var listing = Listings.aListing(name).at(point);
        putting.put(
                new java.util.UUID(0, 1),
                new NewListing(
                        listing.source(),
                        kind,
                        name,
                        Listings.seller(),
                        "",
                        List.of(),
                        "",
                        "Wareham",
                        point,
                        0,
                        List.of(category),
                        List.of(offer),
                        List.of(),
                        List.of()));
    }
}
