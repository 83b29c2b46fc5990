package carefair.directory;

import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What care costs near a place, by the offers that stand in the directory today. */
@Service
@Transactional(readOnly = true)
public class PricesNear {

    /** As far as a carer travels as a rule. */
    public static final int MILES = 15;

    private static final int METRES_IN_A_MILE = 1609;
    private static final int NIGHTS_IN_A_WEEK = 7;
    private static final CategoryCode PERSONAL_CARE = new CategoryCode("personal-care");

    private final StoredOffers offers;
    private final Places places;

    PricesNear(StoredOffers offers, Places places) {
        this.offers = offers;
        this.places = places;
    }

    /**
     * The prices of an hour, or of a week.
     *
     * @param place as it was found, such as {@code Wareham}
     * @param oldest when the price or listing that was left alone longest was last changed
     */
    public record Prices(String place, Money least, Money median, Money most, int offers, Instant oldest) {}

    /** Whether prices can be looked for where somebody typed. */
    public sealed interface Spot {

        /** @param label how to call it back to them */
        record One(String label) implements Spot {}

        /** @param labels each with what tells it apart, such as {@code Melbury, near Shaftesbury} */
        record Several(List<String> labels) implements Spot {}

        record Unknown() implements Spot {}
    }

    /**
     * What a postcode, town or village is taken for. Open to everybody.
     *
     * @param typed a postcode, or the name of a town or village
     */
    public Spot spot(String typed) {
        return switch (places.find(typed)) {
            case Found.One(var place) -> new Spot.One(place.label());
            case Found.Several(var several) ->
                new Spot.Several(several.stream().map(Whereabouts::label).toList());
            case Found.NotAPostcode _, Found.UnknownPostcode _, Found.UnknownName _ -> new Spot.Unknown();
        };
    }

    /**
     * Prices of an hour of help with washing and dressing within {@value #MILES} miles; nothing if the place is not known, or means
     * several, or nobody offers any there. Open to everybody.
     *
     * @param typed a postcode, or the name of a town or village
     */
    public Optional<Prices> hourly(String typed) {
        return near(typed, offers.sold(Unit.HOUR, PERSONAL_CARE.text()), UnaryOperator.identity());
    }

    /**
     * Prices of seven nights of a short stay in a care home within {@value #MILES} miles; nothing as with {@link #hourly}. Open to
     * everybody.
     *
     * @param typed a postcode, or the name of a town or village
     */
    public Optional<Prices> weekOfNights(String typed) {
        return near(
                typed,
                offers.soldBy(ListingKind.CARE_HOME, Unit.NIGHT),
                pence -> Math.multiplyExact(pence, (long) NIGHTS_IN_A_WEEK));
    }

    private Optional<Prices> near(String typed, List<StoredOffer> sold, UnaryOperator<Long> each) {
        if (!(places.find(typed) instanceof Found.One(var place))) {
            return Optional.empty();
        }
        var near = sold.stream()
                .filter(offer -> offer.listing()
                        .point()
                        .filter(point -> point.metresTo(place.point()) <= MILES * METRES_IN_A_MILE)
                        .isPresent())
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(summed(place.label(), near, each));
    }

    private static Prices summed(String place, List<StoredOffer> near, UnaryOperator<Long> each) {
        var prices = near.stream()
                .map(StoredOffer::unitPricePence)
                .map(each)
                .sorted()
                .toList();
        int middle = prices.size() / 2;
        // Between two middle prices, the penny above: nobody pays a part of one.
        var median = prices.size() % 2 == 1
                ? prices.get(middle)
                : Long.valueOf(Math.ceilDiv(prices.get(middle - 1) + prices.get(middle), 2L));
        var oldest = near.stream().map(offer -> offer.listing().updatedAt()).min(Instant::compareTo);
        return new Prices(
                place,
                Money.ofPence(prices.getFirst()),
                Money.ofPence(median),
                Money.ofPence(prices.getLast()),
                prices.size(),
                oldest.orElseThrow());
    }
}
