package carefair.purchasing;

import carefair.directory.Freshness;
import carefair.directory.Reviews;
import carefair.identity.Who;
import org.springframework.stereotype.Component;

/** Tells the directory what only a finished order proves: that a listing is true, and who may review it. In the order's own transaction. */
@Component
class Completed {

    private final Freshness freshness;
    private final Reviews reviews;

    Completed(Freshness freshness, Reviews reviews) {
        this.freshness = freshness;
        this.reviews = reviews;
    }

    void by(Who.Resident who, Order order) {
        freshness.bought(who, order.bought().listing());
        reviews.permit(who, order.id().value(), order.bought().listing());
    }
}
