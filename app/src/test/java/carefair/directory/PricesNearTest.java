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

/** What an hour of care costs near a place. */
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

    private void care(String name, Point point, Unit unit, long pence) {
        put(name, point, CARE, unit, pence);
    }

    private void put(String name, Point point, CategoryCode category, Unit unit, long pence) {
        var offer = new NewListing.NewOffer(
                name + " by the hour", "", category, unit, Money.ofPence(pence), 4, new CancellationTerms(48, 1));
        var listing = Listings.aListing(name).at(point);
        putting.put(
                new java.util.UUID(0, 1),
                new NewListing(
                        listing.source(),
                        listing.kind(),
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
