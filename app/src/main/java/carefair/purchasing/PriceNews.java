package carefair.purchasing;

import carefair.directory.PriceChanged;
import carefair.identity.PersonId;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people who have orders of an offer on their way that it costs another sum from now on. What they ordered keeps its price; a regular
 * order asks them to say yes before its next period.
 */
@Component
class PriceNews {

    private final OrderRepository orders;
    private final RegularOrderRepository regulars;
    private final ThingsToKnow things;

    PriceNews(OrderRepository orders, RegularOrderRepository regulars, ThingsToKnow things) {
        this.orders = orders;
        this.regulars = regulars;
        this.things = things;
    }

    /** In the transaction that changes the price, so that it is told exactly when it changed. */
    @EventListener
    void tell(PriceChanged changed) {
        var offer = changed.offer().value();
        var people = Stream.concat(orders.openOf(offer).stream(), regulars.goingOf(offer).stream())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return;
        }
        var facts = Map.of(
                "listing", changed.listingName(),
                "before", changed.before().toString(),
                "after", changed.after().toString());
        var thing = new Thing("resident-price-changed", facts, "/app/orders", null);
        things.tellAll(people.stream()
                .map(person -> new ThingsToKnow.ToTell(new PersonId(person), thing))
                .toList());
    }
}
