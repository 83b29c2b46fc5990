package carefair.purchasing;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.CorrectionReason;
import carefair.wallet.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a provider give back all or part of what an order paid it. The money goes to the funds that paid, and the person is told. */
@Service
public class GivingBack {

    private final OrderFinder finder;
    private final OrderRepository orders;
    private final Refunds refunds;
    private final Acts acts;

    GivingBack(OrderFinder finder, OrderRepository orders, Refunds refunds, Acts acts) {
        this.finder = finder;
        this.orders = orders;
        this.refunds = refunds;
        this.acts = acts;
    }

    /** What of the order's payment can still be given back: nothing before it was paid, or once all of it went back. */
    @Transactional(readOnly = true)
    public Money left(Who.Provider who, OrderId id) {
        var order = finder.of(who, id);
        return Money.sum(refunds.paid(who, order.paying().hold()).stream()
                .map(Refunds.Paid::left)
                .toList());
    }

    /**
     * Gives back a part or all. The same key again changes nothing.
     *
     * @param words why, 1 to 2,000 characters, which the person reads
     * @throws OrderRefusal.TooMuch if less of what was paid is left to give back
     */
    @TriedAgain
    @Transactional
    public void giveBack(
            CommandKey key, Who.Provider who, OrderId id, Money amount, CorrectionReason reason, String words) {
        var order = finder.of(who, id);
        var payments = refunds.paid(who, order.paying().hold());
        var from = payments.stream()
                .filter(payment -> !amount.isMoreThan(payment.left()))
                .findFirst()
                .orElseThrow(() -> new OrderRefusal.TooMuch(
                        Money.sum(payments.stream().map(Refunds.Paid::left).toList())));
        order.giveBack(who, acts.said(Happening.GIVEN_BACK, order, who, words), amount, acts.now());
        // As with every end of an order: whoever changed it first wins here, before any account is locked.
        orders.flush();
        refunds.giveBack(key, who, from.journal(), amount, reason, words);
        acts.record(order, who);
    }
}
