package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import carefair.wallet.SpendFacts;
import carefair.wallet.SpendRequest;
import carefair.wallet.Wallets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out what an order costs today, and refuses what cannot be ordered today. */
@Component
class Pricing {

    private final Directory directory;
    private final Wallets wallets;
    private final Settings settings;
    private final Organisations organisations;
    private final InstantSource clock;

    Pricing(Directory directory, Wallets wallets, Settings settings, Organisations organisations, InstantSource clock) {
        this.directory = directory;
        this.wallets = wallets;
        this.settings = settings;
        this.organisations = organisations;
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
        mustNotOverlap(offer, wanted);
        return offer;
    }

    /** The same for one that comes again: what was ordered of one period must be over when the next begins. */
    Offer offeredAgain(NewRegularOrder wanted) {
        var first = wanted.first();
        var offer = offered(first);
        var next = wanted.repeating().after(first.firstDay());
        var last = offer.unit().lastDay(first.lastDay(), first.quantity());
        if (!last.isBefore(next)) {
            throw new OrderRefusal.WeeksOverlap(last, next);
        }
        return offer;
    }

    /** @param asking whether the council would be asked first */
    Quote quote(Who.Resident who, NewOrder wanted, boolean asking) {
        var offer = offered(wanted);
        var lines = Quote.lines(offer.unitPrice(), wanted.quantity(), wanted.dates());
        var price = Quote.price(lines);
        var split = wallets.preview(spend(who, Uuid7.next(clock), offer, wanted, price, asking));
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

    SpendRequest spend(Who.Resident who, UUID order, Offer offer, NewOrder wanted, Money price, boolean asking) {
        return new SpendRequest(
                who,
                order,
                offer.provider(),
                offer.category(),
                price,
                wanted.firstDay(),
                offer.unit().lastDay(wanted.lastDay(), wanted.quantity()),
                facts(offer, wanted),
                asking);
    }

    /** What the wallet's rules must know and only the listing and the person can say. */
    private SpendFacts facts(Offer offer, NewOrder wanted) {
        boolean ours =
                organisations.nameOf(offer.provider()).equals(settings.council().name());
        var facts = new SpendFacts(wanted.relation(), SpendFacts.Purpose.CARE, SpendFacts.Stay.NONE, Set.of(), ours);
        if (directory.listing(offer.listing()).kind() != ListingKind.CARE_HOME) {
            return facts;
        }
        // A care home sells short stays by the night; whatever else it sells is living there.
        return offer.unit() == Unit.NIGHT ? facts.staying(Set.copyOf(wanted.dates())) : facts.livingThere();
    }

    /** Nobody pays for the same week twice. */
    private static void mustNotOverlap(Offer offer, NewOrder wanted) {
        var dates = wanted.dates();
        for (int i = 1; i < dates.size(); i++) {
            var last = offer.unit().lastDay(dates.get(i - 1), wanted.quantity());
            if (!last.isBefore(dates.get(i))) {
                throw new OrderRefusal.WeeksOverlap(last, dates.get(i));
            }
        }
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
