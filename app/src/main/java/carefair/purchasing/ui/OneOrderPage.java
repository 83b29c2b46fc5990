package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.OrderId;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/** A page about one order. */
abstract class OneOrderPage extends OneOfThesePage<OrderId, OrderView> {

    /** How much people may write at once. */
    static final int MOST_CHARACTERS = 1000;

    final Orders orders;
    final OrderParts parts;
    final OrderWords words;

    OneOrderPage(Kit kit, String titleKey, Orders orders, OrderParts parts) {
        super(kit, titleKey);
        this.orders = orders;
        this.parts = parts;
        this.words = parts.words();
    }

    /** In whose capacity the page is opened. */
    abstract Who who();

    @Override
    final Optional<OrderId> asked(BeforeEnterEvent event) {
        return event.getRouteParameters().get("order").flatMap(OrderPaths::parse);
    }

    @Override
    final OrderView find(OrderId order) {
        return orders.order(who(), order);
    }

    @Override
    final String homeKey() {
        return "purchasing.to-order";
    }
}
