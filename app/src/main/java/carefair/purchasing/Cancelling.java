package carefair.purchasing;

import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels orders before they start, by the terms of the listing. */
@Service
public class Cancelling {

    private final OrderFinder finder;
    private final OrderMoney money;
    private final Acts acts;
    private final Telling telling;

    Cancelling(OrderFinder finder, OrderMoney money, Acts acts, Telling telling) {
        this.finder = finder;
        this.money = money;
        this.acts = acts;
        this.telling = telling;
    }

    /**
     * Cancels an order. Before the provider accepted, and until the time the terms name, everything is released; after that the late
     * charge is paid and the rest released. Cancelling again changes nothing. Needs {@link Power#ORDER}.
     *
     * @param costSeen what the page said it would cost
     * @throws OrderRefusal.CostChanged if it costs something else by now
     * @throws OrderRefusal.AlreadyStarted if the first day has begun
     * @throws OrderRefusal.WrongStage if it has gone too far to be cancelled
     */
    @TriedAgain
    @Transactional
    public void cancel(Who.Resident who, OrderId id, Money costSeen) {
        var order = finder.of(who, id, Power.ORDER);
        if (order.progress().is(Stage.CANCELLED)) {
            return;
        }
        boolean providerKnows = !order.progress().is(Stage.ASKED);
        order.cancel(who, costSeen, acts.now());
        money.payAndRelease(order, who);
        acts.record(order, who);
        if (providerKnows) {
            telling.tell(News.PROVIDER_ORDER_CANCELLED, order, who);
        } else {
            telling.nobodyWaits(order);
        }
        telling.tellIfForSomebody(News.RESIDENT_ORDER_CANCELLED_FOR_YOU, order, who);
    }
}
