package carefair.purchasing;

import carefair.identity.Who;
import carefair.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does with one regular order what has fallen due: orders and sets aside its next period, or leaves it out. */
@Component
class DuePeriod {

    private static final Who.System BY = new Who.System("regular-orders");

    private final RegularBook book;
    private final Pricing pricing;
    private final OrderMoney money;
    private final Acts acts;
    private final PeriodNews news;

    /** Who is told of one period, and who of all. */
    @Component
    record PeriodNews(Telling order, RegularTelling regular) {}

    DuePeriod(RegularBook book, Pricing pricing, OrderMoney money, Acts acts, PeriodNews news) {
        this.book = book;
        this.pricing = pricing;
        this.money = money;
        this.acts = acts;
        this.news = news;
    }

    /**
     * Does one step, if one is due.
     *
     * @param asking whether the council is asked first, in the words the person gave when they placed it
     * @return whether another step may be due
     * @throws carefair.wallet.WalletRefusal if the wallet does not pay for the period
     * @throws OrderRefusal if it is not offered any more as it was
     */
    @TriedAgain
    @Transactional
    boolean take(UUID id, boolean asking) {
        var regular = book.regular(id);
        var time = acts.now();
        var today = time.today();
        if (!regular.isDue(today) || !isAgreed(regular)) {
            return false;
        }
        if (!regular.repeating().has(regular.nextPeriod())) {
            regular.end(RegularStage.FINISHED);
        } else if (regular.heldOn().isAfter(today)) {
            regular.waitUntil(regular.heldOn());
        } else if (regular.nextPeriod().isBefore(today)) {
            news.regular().leftOut(regular, BY);
            book.goOn(regular, null);
        } else {
            order(regular, asking, time);
        }
        return regular.isDue(today);
    }

    /** That the next period cannot be set aside today, and why; told once, and tried again tomorrow. */
    @TriedAgain
    @Transactional
    void cannot(UUID id, RuntimeException refusal) {
        var regular = book.regular(id);
        var today = acts.now().today();
        // Somebody else may have set it aside meanwhile.
        if (regular.isDue(today) && !regular.heldOn().isAfter(today)) {
            var trouble = Trouble.of(refusal);
            if (regular.meets(trouble, newPrice(refusal), today)) {
                news.regular().cannot(regular, trouble, BY);
            }
        }
    }

    /** What the provider says to the first period holds for all; a no to it ends them. */
    private boolean isAgreed(RegularOrder regular) {
        var first = book.first(regular);
        boolean agreed = first.wasAccepted();
        if (!agreed && first.progress().stage().hasEnded()) {
            regular.end(RegularStage.NOT_STARTED);
        }
        return agreed;
    }

    private void order(RegularOrder regular, boolean asking, Timetable time) {
        var wanted = regular.terms().wanted().period(regular.nextPeriod());
        var words = regular.words();
        var offer = pricing.offered(wanted);
        var order = Order.again(regular, BY, offer, wanted, time);
        // Without words of theirs there is nothing to ask the council: the wallet says so.
        money.setAside(order, regular.who(), offer, wanted, asking && words.isPresent());
        acts.record(order, BY);
        if (asking) {
            order.askCouncil(BY, Happened.plainly(Happening.COUNCIL_ASKED).saying(words.orElseThrow()), time);
            acts.record(order, BY);
            news.order().tell(News.COUNCIL_ORDER_ASKED, order, BY);
        } else {
            order.accept(BY, time);
            acts.record(order, BY);
            news.order().comesAgain(order, BY);
        }
        if (regular.trouble() != null) {
            news.regular().nobodyWaits(regular);
        }
        book.goOn(regular, order);
    }

    private static @Nullable Money newPrice(RuntimeException refusal) {
        return refusal instanceof OrderRefusal.PriceChanged changed ? changed.newPrice() : null;
    }
}
