package carefair.purchasing;

import carefair.directory.Offer;
import carefair.identity.Who;
import carefair.wallet.Wallets;
import org.springframework.stereotype.Component;

/**
 * Moves the money of an order, and the places of an activity with it: sets it aside when it is placed, and pays or gives back when it
 * ends. Each step has a key of its own.
 */
@Component
class OrderMoney {

    private final Wallets wallets;
    private final Pricing pricing;
    private final OrderRepository orders;
    private final ActivityPlaces places;

    OrderMoney(Wallets wallets, Pricing pricing, OrderRepository orders, ActivityPlaces places) {
        this.wallets = wallets;
        this.pricing = pricing;
        this.orders = orders;
        this.places = places;
    }

    /** @param asking whether the council is asked first whether this may be paid */
    void setAside(Order order, Who.Resident who, Offer offer, NewOrder wanted, boolean asking) {
        // The order's row first: twins of the same key queue at it, before any account is locked.
        orders.saveAndFlush(order);
        places.take(order);
        var request = pricing.spend(who, order.id().value(), offer, wanted, order.price(), asking);
        order.paying().from(wallets.hold(order.key().then("hold"), request).id());
        orders.flush();
    }

    /** Pays what the order's end says to the provider, and gives the rest back to the funds it came from. */
    void payAndRelease(Order order, Who who) {
        // Whoever changed the order first wins here, before any account is locked.
        orders.flush();
        places.freeIfNotHeld(order);
        if (order.paying().paid().isPositive()) {
            wallets.capture(
                    order.key().then("capture"),
                    who,
                    order.paying().hold(),
                    order.paying().paid());
        }
        if (order.price().isMoreThan(order.paying().paid())) {
            wallets.release(order.key().then("release"), who, order.paying().hold());
        }
    }
}
