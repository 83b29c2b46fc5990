package carefair.purchasing;

import carefair.identity.People;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** Places orders and shows them to those whose they are. */
@Service
public class Orders {

    private final Placing placing;
    private final Pricing pricing;
    private final OrderFinder finder;
    private final Acts acts;
    private final People people;

    Orders(Placing placing, Pricing pricing, OrderFinder finder, Acts acts, People people) {
        this.placing = placing;
        this.pricing = pricing;
        this.finder = finder;
        this.acts = acts;
        this.people = people;
    }

    /**
     * Places an order and sets its price aside. The same key again gives the same order again, whenever and however often. Needs
     * {@link Power#ORDER}.
     *
     * @param key made with the form that is sent
     * @throws OrderRefusal.PriceChanged if a unit costs another price today than was seen
     * @throws OrderRefusal.NoLongerOffered if the offer or its listing was withdrawn
     * @throws OrderRefusal.TooMany if the offer has fewer units for one date
     * @throws OrderRefusal.DatePassed if a date has gone by
     * @throws OrderRefusal.TooFarAhead if a date lies more than a year ahead
     * @throws OrderRefusal.OrderedAlready if the key placed an order with other answers
     * @throws OrderRefusal.NotReached if the database did not answer; nothing is half done
     * @throws carefair.wallet.WalletRefusal if the wallet does not pay for it
     */
    public OrderView place(CommandKey key, Who.Resident who, NewOrder wanted) {
        try {
            return placing.place(key, who, wanted);
        } catch (DataAccessException | TransactionException unreached) {
            throw new OrderRefusal.NotReached(unreached);
        }
    }

    /**
     * Sets the price aside and asks the council, in the person's own words, whether it may be paid: for what a rule says the council must be
     * asked about first. The council's yes places the order with the provider, its no gives everything back. The same key again gives the
     * same order again. Needs {@link Power#ORDER}.
     *
     * @param words 1 to 2,000 characters
     * @throws carefair.wallet.WalletRefusal if the wallet would not pay for it even then
     */
    public OrderView askFirst(CommandKey key, Who.Resident who, NewOrder wanted, String words) {
        try {
            return placing.askFirst(key, who, wanted, words);
        } catch (DataAccessException | TransactionException unreached) {
            throw new OrderRefusal.NotReached(unreached);
        }
    }

    /** As {@link #quote}, for what the council would be asked about first. */
    @Transactional(readOnly = true)
    public Quote quoteToAsk(Who.Resident who, NewOrder wanted) {
        finder.mayOrder(who);
        return pricing.quote(who, wanted, true);
    }

    /** What an order would cost now, and which fund would pay what. Refuses as {@link #place} would. Needs {@link Power#ORDER}. */
    @Transactional(readOnly = true)
    public Quote quote(Who.Resident who, NewOrder wanted) {
        finder.mayOrder(who);
        return pricing.quote(who, wanted, false);
    }

    /** The order this key placed, if it did: for a form that comes back. Needs {@link Power#SEE}. */
    @Transactional(readOnly = true)
    public Optional<OrderView> placedWith(CommandKey key, Who.Resident who) {
        return finder.placedWith(key, who, Power.SEE).map(OrderView::of);
    }

    /** The account's orders, newest first. Needs {@link Power#SEE}. */
    @Transactional(readOnly = true)
    public List<OrderView> ofAccount(Who.Resident who) {
        return finder.allOf(who).stream().map(OrderView::of).toList();
    }

    /** The provider's orders, those waiting for it first, by the day they are due. */
    @Transactional(readOnly = true)
    public List<OrderView> ofProvider(Who.Provider who) {
        return finder.allOf(who).stream().map(OrderView::of).toList();
    }

    /**
     * One order: for the person and who acts for them with {@link Power#SEE}, for its provider, and for staff who opened the person's
     * record.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is not there or somebody else's
     */
    @Transactional(readOnly = true)
    public OrderView order(Who who, OrderId id) {
        return OrderView.of(finder.toRead(who, id));
    }

    /** What happened to an order, first to last, and who pressed the button. For whoever may see the order. */
    @Transactional(readOnly = true)
    public List<HistoryLine> history(Who who, OrderId id) {
        return finder.toRead(who, id).history().stream().map(this::line).toList();
    }

    /**
     * What cancelling would cost now, by the listing's terms.
     *
     * @throws OrderRefusal.AlreadyStarted if the first day has begun
     * @throws OrderRefusal.WrongStage if the order has gone too far to be cancelled
     */
    @Transactional(readOnly = true)
    public Money costOfCancelling(Who.Resident who, OrderId id) {
        return finder.of(who, id, Power.SEE).costOfCancelling(acts.now());
    }

    private HistoryLine line(OrderEvent event) {
        return new HistoryLine(
                event.happenedAt(),
                event.happening(),
                people.nameOf(event.by()),
                event.actingAs(),
                acts.textOf(event).orElse(null),
                event.amount());
    }
}
