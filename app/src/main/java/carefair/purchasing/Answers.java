package carefair.purchasing;

import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person and a provider say to one another about support that was delivered. Doing again what was done changes nothing. */
@Service
public class Answers {

    private final OrderFinder finder;
    private final OrderMoney money;
    private final Acts acts;
    private final Telling telling;
    private final Completed completed;

    Answers(OrderFinder finder, OrderMoney money, Acts acts, Telling telling, Completed completed) {
        this.finder = finder;
        this.money = money;
        this.acts = acts;
        this.telling = telling;
        this.completed = completed;
    }

    /** All was as agreed: the whole price goes to what is owed the provider. Needs {@link Power#ORDER}. */
    @TriedAgain
    @Transactional
    public void confirm(Who.Resident who, OrderId id) {
        var order = finder.of(who, id, Power.ORDER);
        if (order.progress().is(Stage.CONFIRMED)) {
            return;
        }
        order.confirm(who, acts.now());
        money.payAndRelease(order, who);
        acts.record(order, who);
        telling.tell(News.PROVIDER_ORDER_CONFIRMED, order, who);
        telling.tellIfForSomebody(News.RESIDENT_ORDER_CONFIRMED_FOR_YOU, order, who);
        completed.by(who, order);
    }

    /**
     * Something was not as agreed, in the person's words: the provider answers next. Also to answer back. Needs {@link Power#ORDER}.
     *
     * @param words 1 to 2,000 characters, which the provider reads
     * @throws OrderRefusal.NotYetStarted if the first date is still to come
     * @throws OrderRefusal.WrongStage if it is not this side's turn, or the order has ended
     */
    @TriedAgain
    @Transactional
    public void question(Who.Resident who, OrderId id, String words) {
        var order = finder.of(who, id, Power.ORDER);
        order.question(who, acts.said(Happening.QUESTIONED, order, who, words), acts.now());
        acts.record(order, who);
        telling.tell(News.PROVIDER_ORDER_QUESTIONED, order, who);
        telling.tellIfForSomebody(News.RESIDENT_ORDER_QUESTIONED_FOR_YOU, order, who);
    }

    /** The provider answers a question in its words: the person's turn again. */
    @TriedAgain
    @Transactional
    public void answer(Who.Provider who, OrderId id, String words) {
        var order = finder.of(who, id);
        order.answer(who, acts.said(Happening.ANSWERED, order, who, words), acts.now());
        acts.record(order, who);
        telling.tell(News.RESIDENT_ORDER_ANSWERED, order, who);
    }

    /**
     * The provider offers to take a part of the price and leave the rest.
     *
     * @throws OrderRefusal.TooMuch if the part is nothing, or not less than the price
     */
    @TriedAgain
    @Transactional
    public void offerPart(Who.Provider who, OrderId id, Money part, String words) {
        var order = finder.of(who, id);
        order.offerPart(who, acts.said(Happening.PART_OFFERED, order, who, words), part, acts.now());
        acts.record(order, who);
        telling.tell(News.RESIDENT_PART_OFFERED, order, who);
    }

    /**
     * Takes the part the provider offered: it is paid, and the rest released. Needs {@link Power#ORDER}.
     *
     * @param seen the part as it stood on the page
     * @throws OrderRefusal.WrongStage if no such part is on offer
     */
    @TriedAgain
    @Transactional
    public void acceptPart(Who.Resident who, OrderId id, Money seen) {
        var order = finder.of(who, id, Power.ORDER);
        if (order.progress().is(Stage.PART_PAID)) {
            return;
        }
        order.acceptPart(who, seen, acts.now());
        money.payAndRelease(order, who);
        acts.record(order, who);
        telling.tell(News.PROVIDER_PART_ACCEPTED, order, who);
        telling.tellIfForSomebody(News.RESIDENT_PART_ACCEPTED_FOR_YOU, order, who);
        completed.by(who, order);
    }

    /** The provider takes back what was questioned: everything is released. */
    @TriedAgain
    @Transactional
    public void withdraw(Who.Provider who, OrderId id, String words) {
        var order = finder.of(who, id);
        if (order.progress().is(Stage.WITHDRAWN)) {
            return;
        }
        order.withdraw(who, acts.said(Happening.WITHDRAWN, order, who, words), acts.now());
        money.payAndRelease(order, who);
        acts.record(order, who);
        telling.tell(News.RESIDENT_ORDER_WITHDRAWN, order, who);
    }
}
