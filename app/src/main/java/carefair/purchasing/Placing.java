package carefair.purchasing;

import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places one order in one transaction: the order, the money set aside, and who is told stand or fall together. */
@Component
class Placing {

    private final OrderFinder finder;
    private final Pricing pricing;
    private final OrderMoney money;
    private final Acts acts;
    private final Telling telling;

    Placing(OrderFinder finder, Pricing pricing, OrderMoney money, Acts acts, Telling telling) {
        this.finder = finder;
        this.pricing = pricing;
        this.money = money;
        this.acts = acts;
        this.telling = telling;
    }

    @TriedAgain
    @Transactional
    OrderView place(CommandKey key, Who.Resident who, NewOrder wanted) {
        var before = finder.placedWith(key, who, Power.ORDER);
        return OrderView.of(before.isPresent() ? same(before.get(), wanted) : fresh(key, who, wanted));
    }

    @TriedAgain
    @Transactional
    OrderView askFirst(CommandKey key, Who.Resident who, NewOrder wanted, String words) {
        var before = finder.placedWith(key, who, Power.ORDER);
        return OrderView.of(before.isPresent() ? same(before.get(), wanted) : asked(key, who, wanted, words));
    }

    private Order asked(CommandKey key, Who.Resident who, NewOrder wanted, String words) {
        var offer = pricing.offered(wanted);
        var order = Order.place(key, who, offer, wanted, acts.now());
        money.setAside(order, who, offer, wanted, true);
        order.askCouncil(who, acts.said(Happening.COUNCIL_ASKED, order, who, words), acts.now());
        acts.record(order, who);
        telling.tell(News.COUNCIL_ORDER_ASKED, order, who);
        return order;
    }

    private Order fresh(CommandKey key, Who.Resident who, NewOrder wanted) {
        var offer = pricing.offered(wanted);
        var order = Order.place(key, who, offer, wanted, acts.now());
        money.setAside(order, who, offer, wanted, false);
        acts.record(order, who);
        telling.placed(order, who);
        return order;
    }

    private static Order same(Order before, NewOrder wanted) {
        if (!before.isFor(wanted)) {
            throw new OrderRefusal.OrderedAlready(before.id());
        }
        return before;
    }
}
