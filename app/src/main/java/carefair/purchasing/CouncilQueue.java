package carefair.purchasing;

import carefair.identity.People;
import carefair.identity.Who;
import carefair.shared.Money;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders that wait for the council: nobody said a word in time, or the two sides did not agree. */
@Service
public class CouncilQueue {

    private final OrderFinder finder;
    private final OrderMoney money;
    private final Acts acts;
    private final Telling telling;
    private final People people;

    CouncilQueue(OrderFinder finder, OrderMoney money, Acts acts, Telling telling, People people) {
        this.finder = finder;
        this.money = money;
        this.acts = acts;
        this.telling = telling;
        this.people = people;
    }

    /** Those that wait, by the day they are due. Needs {@link carefair.identity.Role#DIRECT_PAYMENT_OFFICER}. */
    @Transactional(readOnly = true)
    public List<OrderView> waiting(Who.Staff who) {
        return finder.waitingForCouncil(who).stream().map(OrderView::of).toList();
    }

    /**
     * Opens an order that waits for the council, and with it the person's record, for a reason that the person sees.
     *
     * @throws OrderRefusal.WrongStage if it does not wait for the council
     */
    @Transactional
    public OrderView open(Who.Staff who, OrderId id, String reason) {
        var order = finder.of(who, id);
        order.progress().mustBeTurnOf(Turn.COUNCIL);
        people.open(who, order.account(), reason);
        return OrderView.of(order);
    }

    /**
     * Answers whether something may be paid that the council must be asked about first. Yes places the order with the provider, no gives all
     * the money back; the person is told. Answering again alike changes nothing.
     *
     * @param words 1 to 2,000 characters, which the person reads
     * @throws OrderRefusal.DatePassed if the answer is yes and the first day has gone by
     * @throws OrderRefusal.WrongStage if it does not wait for this answer
     */
    @TriedAgain
    @Transactional
    public void answerAsked(Who.Staff who, OrderId id, boolean yes, String words) {
        var order = finder.of(who, id);
        if (order.progress().is(yes ? Stage.PLACED : Stage.NOT_ALLOWED)) {
            return;
        }
        if (yes) {
            order.answerAsked(who, true, acts.said(Happening.ALLOWED, order, who, words), acts.now());
            acts.record(order, who);
            telling.tell(News.RESIDENT_ORDER_ALLOWED, order, who);
            telling.placed(order, who);
        } else {
            order.answerAsked(who, false, acts.said(Happening.NOT_ALLOWED, order, who, words), acts.now());
            money.payAndRelease(order, who);
            acts.record(order, who);
            telling.tell(News.RESIDENT_ORDER_NOT_ALLOWED, order, who);
        }
    }

    /**
     * Decides what the provider is paid of an order that waits for the council; the rest is released. Deciding again changes nothing.
     *
     * @param amount nothing up to the whole price
     * @param reason 1 to 2,000 characters, which both sides read
     * @throws OrderRefusal.TooMuch if the amount is more than the price
     * @throws OrderRefusal.WrongStage if it does not wait for the council
     */
    @TriedAgain
    @Transactional
    public void decide(Who.Staff who, OrderId id, Money amount, String reason) {
        var order = finder.of(who, id);
        if (order.progress().is(Stage.DECIDED)) {
            return;
        }
        order.decide(who, acts.said(Happening.DECIDED, order, who, reason), amount, acts.now());
        money.payAndRelease(order, who);
        acts.record(order, who);
        telling.tell(News.PROVIDER_ORDER_DECIDED, order, who);
        telling.tell(News.RESIDENT_ORDER_DECIDED, order, who);
    }
}
