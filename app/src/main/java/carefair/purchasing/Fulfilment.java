package carefair.purchasing;

import carefair.identity.Who;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a provider does with an order that was placed with it. Doing again what was done changes nothing. */
@Service
public class Fulfilment {

    private final OrderFinder finder;
    private final OrderMoney money;
    private final Acts acts;
    private final Telling telling;

    Fulfilment(OrderFinder finder, OrderMoney money, Acts acts, Telling telling) {
        this.finder = finder;
        this.money = money;
        this.acts = acts;
        this.telling = telling;
    }

    /** Says yes: the next turn is to mark it delivered, after the last date. @throws OrderRefusal.WrongStage if it has moved on */
    @TriedAgain
    @Transactional
    public void accept(Who.Provider who, OrderId id) {
        var order = finder.of(who, id);
        if (order.progress().is(Stage.ACCEPTED)) {
            return;
        }
        order.accept(who, acts.now());
        acts.record(order, who);
        telling.tell(News.RESIDENT_ORDER_ACCEPTED, order, who);
    }

    /**
     * Says no, with the reason: everything is released.
     *
     * @param reason 1 to 2,000 characters, which the person reads
     * @throws OrderRefusal.WrongStage if it has moved on
     */
    @TriedAgain
    @Transactional
    public void decline(Who.Provider who, OrderId id, String reason) {
        var order = finder.of(who, id);
        if (order.progress().is(Stage.DECLINED)) {
            return;
        }
        order.decline(who, acts.said(Happening.DECLINED, order, who, reason), acts.now());
        money.payAndRelease(order, who);
        acts.record(order, who);
        telling.tell(News.RESIDENT_ORDER_DECLINED, order, who);
    }

    /**
     * Marks all of it delivered: the person confirms or questions it next.
     *
     * @param day when it was finished, the last agreed date or later, not after today
     * @throws OrderRefusal.NotYetStarted if {@code day} lies before the agreed start
     * @throws OrderRefusal.NotYetFinished if some of the agreed days come after it
     * @throws OrderRefusal.WrongStage if it has moved on
     */
    @TriedAgain
    @Transactional
    public void deliver(Who.Provider who, OrderId id, LocalDate day) {
        var order = finder.of(who, id);
        if (order.progress().is(Stage.DELIVERED)) {
            return;
        }
        order.deliver(who, day, acts.now());
        acts.record(order, who);
        telling.tell(News.RESIDENT_ORDER_DELIVERED, order, who);
    }
}
