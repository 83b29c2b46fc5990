package carefair.purchasing.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.Who;
import carefair.purchasing.OrderId;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page about one order. It is drawn anew each time it is entered, and after each act it is entered again. */
abstract class OneOrderPage extends Page implements BeforeEnterObserver {

    /** How much people may write at once. */
    static final int MOST_CHARACTERS = 1000;

    final Kit kit;
    final Orders orders;
    final OrderParts parts;
    final OrderWords words;
    private final String titleKey;
    private @Nullable OrderId id;

    OneOrderPage(Kit kit, String titleKey, Orders orders, OrderParts parts) {
        super(kit, titleKey);
        this.kit = kit;
        this.titleKey = titleKey;
        this.orders = orders;
        this.parts = parts;
        this.words = parts.words();
    }

    /** In whose capacity the page is opened. */
    abstract Who who();

    /** The address of the order's own page, for this reader. */
    abstract String home(OrderId order);

    abstract void draw(OrderView order);

    final OrderId id() {
        if (id == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return id;
    }

    final void goHome() {
        go(home(id()));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("order").flatMap(OrderPaths::parse);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = asked.get();
        try {
            var order = orders.order(who(), asked.get());
            clear();
            title(titleKey);
            draw(order);
        } catch (IdentityRefusal.NotYours notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(home(id()), "purchasing.to-order")));
    }
}
