package carefair.purchasing;

import carefair.directory.events.SellingResumed;
import carefair.directory.events.SellingStopped;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever has an open order of a suspended provider, and the council's officers how many there are. The orders stay as they are, with
 * their money set aside: a suspension must not take care away from anybody. Of a regular order the periods already set aside stay, and the
 * next cannot be ordered, which its person is told by the ordinary way. Once the provider is brought back, whoever has an open order of it
 * reads that too.
 */
@Component
class SuspendedProviders {

    private final OrderRepository orders;
    private final ThingsToKnow things;
    private final Organisations organisations;

    SuspendedProviders(OrderRepository orders, ThingsToKnow things, Organisations organisations) {
        this.orders = orders;
        this.things = things;
        this.organisations = organisations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SellingStopped stopped) {
        var open = orders.open(stopped.provider().value());
        tell(open, "order-provider-suspended");
        if (!open.isEmpty()) {
            tellCouncil(organisations.nameOf(stopped.provider()), open);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SellingResumed back) {
        tell(orders.open(back.provider().value()), "order-provider-back");
    }

    private void tell(List<Order> open, String code) {
        open.forEach(order -> things.tell(
                order.account(),
                new Thing(
                        code,
                        Map.of(
                                "listing",
                                order.bought().listingName(),
                                "what",
                                order.bought().offerName()),
                        "/app/orders/" + order.id().value(),
                        null)));
    }

    private void tellCouncil(String provider, List<Order> open) {
        var people = open.stream().map(Order::account).distinct().count();
        things.tell(
                Role.DIRECT_PAYMENT_OFFICER,
                new Thing(
                        "orders-of-suspended",
                        Map.of(
                                "provider", provider,
                                "orders", String.valueOf(open.size()),
                                "people", String.valueOf(people)),
                        null,
                        null));
    }
}
