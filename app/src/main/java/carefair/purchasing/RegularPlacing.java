package carefair.purchasing;

import carefair.audit.WordsId;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places one regular order in one transaction: it, the order of its first period, and the money of that stand or fall together. */
@Component
class RegularPlacing {

    private final Placing placing;
    private final Pricing pricing;
    private final OrderFinder finder;
    private final RegularBook book;
    private final Acts acts;

    RegularPlacing(Placing placing, Pricing pricing, OrderFinder finder, RegularBook book, Acts acts) {
        this.placing = placing;
        this.pricing = pricing;
        this.finder = finder;
        this.book = book;
        this.acts = acts;
    }

    @TriedAgain
    @Transactional
    OrderView place(CommandKey key, Who.Resident who, NewRegularOrder wanted, @Nullable String words) {
        var before = finder.placedWith(key, who, Power.ORDER);
        if (before.isPresent()) {
            return same(before.get(), wanted);
        }
        var offer = pricing.offeredAgain(wanted);
        if (words == null) {
            placing.place(key, who, wanted.first());
        } else {
            placing.askFirst(key, who, wanted.first(), words);
        }
        var first = finder.placedWith(key, who, Power.ORDER).orElseThrow();
        book.begin(new RegularOrder(key, who, offer, wanted, said(first), acts.now()), first);
        return OrderView.of(first);
    }

    private OrderView same(Order before, NewRegularOrder wanted) {
        book.with(before.key())
                .filter(regular -> regular.terms().isFor(wanted))
                .orElseThrow(() -> new OrderRefusal.OrderedAlready(before.id()));
        return OrderView.of(before);
    }

    private static @Nullable WordsId said(Order first) {
        return first.history().getLast().words().orElse(null);
    }
}
