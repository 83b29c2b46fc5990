package carefair.purchasing.ui;

import carefair.identity.SignedIn;
import carefair.purchasing.Cancelling;
import carefair.purchasing.OrderRefusal;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.shared.Money;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Before a person cancels: what it costs now. */
@Route("orders/:order/cancel")
@PermitAll
final class CancelPage extends ForResident {

    private final Cancelling cancelling;

    CancelPage(Kit kit, Orders orders, SignedIn signedIn, Cancelling cancelling, OrderWords words) {
        super(kit, "purchasing.cancel.title", orders, signedIn, words);
        this.cancelling = cancelling;
    }

    @Override
    void draw(OrderView order) {
        back(home(order.id()));
        try {
            draw(order, orders.costOfCancelling(who(), order.id()));
        } catch (OrderRefusal refusal) {
            explain(refusal);
        }
    }

    private void draw(OrderView order, Money cost) {
        narrow();
        var facts = Map.of(
                "what", order.offerName(),
                "listing", order.listingName(),
                "cost", cost,
                "back", order.price().minus(cost));
        var button = action(
                cost.isZero() ? "purchasing.cancel.free.button" : "purchasing.cancel.late.button",
                () -> cancel(cost),
                cost);
        show(
                make.h1("purchasing.cancel.title"),
                make.p("purchasing.cancel.what", facts),
                make.p(cost.isZero() ? "purchasing.cancel.free" : "purchasing.cancel.late", facts),
                make.buttons(button, make.secondButtonLink(home(order.id()), "purchasing.cancel.keep")));
    }

    private void cancel(Money cost) {
        cancelling.cancel(who(), id(), cost);
        goHome();
    }
}
