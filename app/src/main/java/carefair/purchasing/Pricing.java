package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out what an order costs today, and refuses what cannot be ordered today. */
@Component
class Pricing {

    private final Directory directory;
    private final Wallets wallets;
    private final Settings settings;
    private final InstantSource clock;

    Pricing(Directory directory, Wallets wallets, Settings settings, InstantSource clock) {
        this.directory = directory;
        this.wallets = wallets;
        this.settings = settings;
        this.clock = clock;
    }

    /** The offer as it is sold today. Refuses when it is not sold any more, or not like this, or not at the price that was seen. */
    Offer offered(NewOrder wanted) {
        var offer = directory.offer(wanted.offer());
        if (!offer.sold()) {
            throw new OrderRefusal.NoLongerOffered();
        }
        if (!offer.unitPrice().equals(wanted.unitPriceSeen())) {
            throw new OrderRefusal.PriceChanged(offer.unitPrice());
        }
        if (wanted.quantity() > offer.maxQuantity()) {
            throw new OrderRefusal.TooMany(offer.maxQuantity());
        }
        mustLieAhead(wanted, London.today(clock));
        return offer;
    }

    Quote quote(Who.Resident who, NewOrder wanted) {
        var offer = offered(wanted);
        var lines = Quote.lines(offer.unitPrice(), wanted.quantity(), wanted.dates());
        var price = Quote.price(lines);
        var split = wallets.preview(spend(who, Uuid7.next(clock), offer, wanted, price));
        var time = new Timetable(clock.instant(), settings);
        var terms = offer.terms();
        return new Quote(
                offer,
                lines,
                price,
                split,
                time.answerBy(wanted.firstDay()),
                Timetable.freeUntil(wanted.firstDay(), terms.freeUntilHoursBefore()),
                terms.lateCharge(offer.unitPrice(), price));
    }

    SpendRequest spend(Who.Resident who, UUID order, Offer offer, NewOrder wanted, Money price) {
        return new SpendRequest(
                who, order, offer.provider(), offer.category(), price, wanted.firstDay(), wanted.lastDay());
    }

    private static void mustLieAhead(NewOrder wanted, LocalDate today) {
        if (wanted.firstDay().isBefore(today)) {
            throw new OrderRefusal.DatePassed(wanted.firstDay());
        }
        var last = NewOrder.lastDayFrom(today);
        if (wanted.lastDay().isAfter(last)) {
            throw new OrderRefusal.TooFarAhead(last);
        }
    }
}
