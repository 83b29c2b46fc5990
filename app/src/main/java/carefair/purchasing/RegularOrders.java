package carefair.purchasing;

import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** Places orders that come again each week or two, and shows them to those whose they are. */
@Service
public class RegularOrders {

    private final RegularPlacing placing;
    private final RegularFinder finder;
    private final Acts acts;

    RegularOrders(RegularPlacing placing, RegularFinder finder, Acts acts) {
        this.placing = placing;
        this.finder = finder;
        this.acts = acts;
    }

    /**
     * Places a regular order: its first period is ordered and set aside now, and no other. What the provider says to the first holds for
     * all. The same key again gives the same again. Needs {@link Power#ORDER}. Refuses as {@link Orders#place} does.
     *
     * @param key made with the form that is sent
     * @return the order of the first period
     */
    public OrderView place(CommandKey key, Who.Resident who, NewRegularOrder wanted) {
        return place(key, who, wanted, null);
    }

    /**
     * As {@link #place}, for what a rule says the council must be asked about first: it is asked about each period, in these words, while
     * the money of that period is set aside.
     *
     * @param words 1 to 2,000 characters
     */
    public OrderView askFirst(CommandKey key, Who.Resident who, NewRegularOrder wanted, String words) {
        return place(key, who, wanted, words);
    }

    /** The account's regular orders, newest first. Needs {@link Power#SEE}. */
    @Transactional(readOnly = true)
    public List<RegularOrderView> ofAccount(Who.Resident who) {
        return finder.allOf(who).stream().map(regular -> view(who, regular)).toList();
    }

    /** The provider's regular orders, newest first. */
    @Transactional(readOnly = true)
    public List<RegularOrderView> ofProvider(Who.Provider who) {
        return finder.allOf(who).stream().map(regular -> view(who, regular)).toList();
    }

    /**
     * One regular order, for the person and who acts for them with {@link Power#SEE}.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is not there or somebody else's
     */
    @Transactional(readOnly = true)
    public RegularOrderView regular(Who.Resident who, RegularOrderId id) {
        return view(who, finder.of(who, id, Power.SEE));
    }

    /**
     * One regular order, for its provider.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is not there or another's
     */
    @Transactional(readOnly = true)
    public RegularOrderView regular(Who.Provider who, RegularOrderId id) {
        return view(who, finder.of(who, id));
    }

    /** The regular order that an order is a period of, if it is one. For whoever may see the order. */
    @Transactional(readOnly = true)
    public Optional<RegularOrderView> behind(Who who, OrderId order) {
        return finder.behind(who, order).map(regular -> view(who, regular));
    }

    private RegularOrderView view(Who who, RegularOrder regular) {
        var why = regular.stoppedBecause().flatMap(acts::read).orElse(null);
        return RegularOrderView.of(regular, why, finder.ordersOf(who, regular));
    }

    private OrderView place(CommandKey key, Who.Resident who, NewRegularOrder wanted, @Nullable String words) {
        try {
            return placing.place(key, who, wanted, words);
        } catch (DataAccessException | TransactionException unreached) {
            throw new OrderRefusal.NotReached(unreached);
        }
    }
}
