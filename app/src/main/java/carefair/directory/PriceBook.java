package carefair.directory;

import carefair.shared.Money;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each price an offer ever had, and tells whoever listens when one changed. Runs in its caller's transaction. */
@Component
class PriceBook {

    private final OfferPrices prices;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    PriceBook(OfferPrices prices, ApplicationEventPublisher events, InstantSource clock) {
        this.prices = prices;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void first(UUID by, StoredOffer offer) {
        prices.save(new OfferPrice(
                Uuid7.next(clock), offer.id(), Money.ofPence(offer.unitPricePence()), clock.instant(), by));
    }

    void changed(UUID by, StoredOffer offer, Money before) {
        first(by, offer);
        events.publishEvent(new PriceChanged(
                new OfferId(offer.id()), offer.listing().name(), before, Money.ofPence(offer.unitPricePence())));
    }
}
