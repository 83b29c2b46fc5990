package carefair.purchasing;

import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops regular orders, and says yes to their new price. To leave out one period, its order is cancelled as any other. */
@Service
public class ChangingRegular {

    /**
     * What stopping now would do.
     *
     * @param from the first day of the first period that does not come any more
     * @param notBegun the order of the period that is set aside and has not begun, which would be cancelled; null if there is none
     * @param cost what cancelling that costs now, by the listing's terms
     */
    public record Stopping(LocalDate from, @Nullable OrderView notBegun, Money cost) {}

    private final RegularFinder finder;
    private final Cancelling cancelling;
    private final Acts acts;
    private final RegularTelling telling;

    ChangingRegular(RegularFinder finder, Cancelling cancelling, Acts acts, RegularTelling telling) {
        this.finder = finder;
        this.cancelling = cancelling;
        this.acts = acts;
        this.telling = telling;
    }

    /** What stopping now would do and cost. Needs {@link Power#SEE}. */
    @Transactional(readOnly = true)
    public Stopping stopping(Who.Resident who, RegularOrderId id) {
        var regular = finder.of(who, id, Power.SEE);
        var time = acts.now();
        return notBegun(regular, time.today())
                .map(order ->
                        new Stopping(order.bought().firstDay(), OrderView.of(order), order.costOfCancelling(time)))
                .orElseGet(() -> new Stopping(regular.nextPeriod(), null, Money.ZERO));
    }

    /**
     * Stops a regular order: no further period is set aside. A period that is set aside and has not begun is cancelled by the terms of the
     * listing, unless it is to be kept; what has begun goes on. Stopping again changes nothing. Needs {@link Power#ORDER}.
     *
     * @param keepNext whether the period that has not begun is kept
     * @param costSeen what the page said cancelling it would cost
     * @throws OrderRefusal.CostChanged if it costs something else by now
     */
    @TriedAgain
    @Transactional
    public void stop(Who.Resident who, RegularOrderId id, boolean keepNext, Money costSeen) {
        var regular = finder.of(who, id, Power.ORDER);
        if (!regular.isGoing()) {
            return;
        }
        var notBegun = notBegun(regular, acts.now().today());
        regular.end(RegularStage.STOPPED);
        acts.record("REGULAR_ORDER_STOPPED", regular, who);
        telling.stopped(regular, who);
        if (!keepNext && notBegun.isPresent()) {
            cancelling.cancel(who, notBegun.get().id(), costSeen);
        }
    }

    /**
     * The provider stops it, with the notice of what is set aside: those periods stay as agreed, and no further one comes.
     *
     * @param why 1 to 2,000 characters, which the person reads
     */
    @TriedAgain
    @Transactional
    public void stop(Who.Provider who, RegularOrderId id, String why) {
        var regular = finder.of(who, id);
        if (!regular.isGoing()) {
            return;
        }
        regular.stopBecause(acts.write(regular.account(), who, why));
        acts.record("REGULAR_ORDER_STOPPED", regular, who);
        telling.stopped(regular, who);
    }

    /**
     * Says yes to the price that a unit costs now: the periods still to come are ordered at it. Needs {@link Power#ORDER}.
     *
     * @param seen the price as it stood on the page
     * @throws OrderRefusal.PriceChanged if it is another by now
     */
    @TriedAgain
    @Transactional
    public void agreeToPrice(Who.Resident who, RegularOrderId id, Money seen) {
        var regular = finder.of(who, id, Power.ORDER);
        if (regular.terms().unitPrice().equals(seen) && regular.newPrice().isEmpty()) {
            return;
        }
        regular.agreeTo(seen, acts.now().today());
        acts.record("REGULAR_ORDER_PRICE_AGREED", regular, who);
        telling.nobodyWaits(regular);
    }

    private Optional<Order> notBegun(RegularOrder regular, LocalDate today) {
        return finder.ordersOf(regular).stream()
                .filter(order -> order.bought().firstDay().isAfter(today))
                .filter(order -> order.progress().is(Stage.ASKED)
                        || order.progress().is(Stage.PLACED)
                        || order.progress().is(Stage.ACCEPTED))
                .findFirst();
    }
}
