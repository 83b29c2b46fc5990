package carefair.purchasing.ui;

import carefair.purchasing.OrderRefusal;
import carefair.purchasing.OrderView;
import carefair.shared.Money;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Before a person cancels: what it costs now. */
@Route("orders/:order/cancel")
@PermitAll
final class CancelPage extends ForResident {

    CancelPage(Kit kit, ResidentDesk desk, OrderParts parts) {
        super(kit, "purchasing.cancel.title", desk, parts);
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
        desk.cancelling().cancel(who(), id(), cost);
        goHome();
    }
}
