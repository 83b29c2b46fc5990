package carefair.purchasing.ui;

import carefair.identity.SignedIn;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.purchasing.Turn;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The account's orders: those that wait for the person first. */
@Route("orders")
@PermitAll
final class OrdersPage extends Page implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final Orders orders;
    private final OrderWords words;

    OrdersPage(Kit kit, SignedIn signedIn, Orders orders, OrderWords words) {
        super(kit, "purchasing.orders.title");
        this.signedIn = signedIn;
        this.orders = orders;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = orders.ofAccount(signedIn.resident());
        clear();
        show(make.h1("purchasing.orders.title"));
        if (all.isEmpty()) {
            show(make.p("purchasing.orders.none"), make.p(make.link("/app/find", "purchasing.check.find")));
            return;
        }
        part(
                "purchasing.orders.yours",
                all.stream().filter(order -> order.turn() == Turn.RESIDENT).toList());
        part(
                "purchasing.orders.open",
                all.stream()
                        .filter(order -> order.turn() == Turn.PROVIDER || order.turn() == Turn.COUNCIL)
                        .toList());
        part(
                "purchasing.orders.ended",
                all.stream().filter(order -> order.turn() == Turn.NOBODY).toList());
    }

    private void part(String heading, List<OrderView> part) {
        if (part.isEmpty()) {
            return;
        }
        var table = make.table(heading)
                .captionHidden()
                .column("purchasing.orders.order")
                .column("purchasing.orders.dates")
                .column("purchasing.orders.state")
                .numbers("purchasing.orders.price");
        part.forEach(order -> table.row(
                link(order),
                new Span(Said.date(order.firstDay())),
                make.p(make.tag(words.tone(order), "purchasing.Stage." + order.stage())),
                make.money(order.price())));
        show(make.section(make.h2(heading), table.scrolling()));
    }

    private Component link(OrderView order) {
        return make.p(
                make.link(
                        OrderPaths.of(order.id()), "purchasing.order.heading", order.offerName(), order.listingName()),
                new Span(" " + order.reference()));
    }
}
