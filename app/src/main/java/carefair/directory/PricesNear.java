package carefair.directory;

import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an hour of care costs near a place, by the offers that stand in the directory today. */
@Service
@Transactional(readOnly = true)
public class PricesNear {

    /** As far as a carer travels as a rule. */
    public static final int MILES = 15;

    private static final int METRES_IN_A_MILE = 1609;
    private static final CategoryCode PERSONAL_CARE = new CategoryCode("personal-care");

    private final StoredOffers offers;
    private final Places places;

    PricesNear(StoredOffers offers, Places places) {
        this.offers = offers;
        this.places = places;
    }

    /**
     * The prices of an hour.
     *
     * @param place as it was found, such as {@code Wareham}
     * @param oldest when the price or listing that was left alone longest was last changed
     */
    public record Hourly(String place, Money least, Money median, Money most, int offers, Instant oldest) {}

    /**
     * Prices of an hour of help with washing and dressing within {@value #MILES} miles; nothing if the place is not known, or means
     * several, or nobody offers any there. Open to everybody.
     *
     * @param typed a postcode, or the name of a town or village
     */
    public Optional<Hourly> hourly(String typed) {
        return places.find(typed) instanceof Found.One one ? hourly(one.place()) : Optional.empty();
    }

    private Optional<Hourly> hourly(Whereabouts place) {
        var near = offers.sold(Unit.HOUR, PERSONAL_CARE.text()).stream()
                .filter(offer -> offer.listing()
                        .point()
                        .filter(point -> point.metresTo(place.point()) <= MILES * METRES_IN_A_MILE)
                        .isPresent())
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(summed(place.label(), near));
    }

    private static Hourly summed(String place, List<StoredOffer> near) {
        var prices = near.stream().map(StoredOffer::unitPricePence).sorted().toList();
        int middle = prices.size() / 2;
        // Between two middle prices, the penny above: nobody pays a part of one.
        var median = prices.size() % 2 == 1
                ? prices.get(middle)
                : Long.valueOf(Math.ceilDiv(prices.get(middle - 1) + prices.get(middle), 2L));
        var oldest = near.stream().map(offer -> offer.listing().updatedAt()).min(Instant::compareTo);
        return new Hourly(
                place,
                Money.ofPence(prices.getFirst()),
                Money.ofPence(median),
                Money.ofPence(prices.getLast()),
                prices.size(),
                oldest.orElseThrow());
    }
}
