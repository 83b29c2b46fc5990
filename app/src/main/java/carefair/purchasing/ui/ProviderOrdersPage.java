package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
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

/** A provider's orders: those that wait for it first, and what it is owed. */
@Route("provider/orders")
@PermitAll
final class ProviderOrdersPage extends Page implements BeforeEnterObserver {

    private final ProviderDesk desk;
    private final OrderWords words;
    private final RegularParts regulars;

    ProviderOrdersPage(Kit kit, ProviderDesk desk, OrderWords words, RegularParts regulars) {
        super(kit, "purchasing.provider.title");
        this.desk = desk;
        this.words = words;
        this.regulars = regulars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = desk.who();
        var all = desk.orders().ofProvider(who);
        show(make.h1("purchasing.provider.title"), make.p("purchasing.provider.owed", desk.owed(who)));
        show(make.p(make.tap("/statements/provider", "purchasing.provider.payments")));
        if (all.isEmpty()) {
            show(make.p("purchasing.provider.none"));
        }
        part(
                "purchasing.provider.waiting",
                all.stream().filter(order -> order.turn() == Turn.PROVIDER).toList());
        show(regulars.list(who));
        part(
                "purchasing.provider.others",
                all.stream()
                        .filter(order -> order.turn() == Turn.RESIDENT || order.turn() == Turn.COUNCIL)
                        .toList());
        part(
                "purchasing.provider.ended",
                all.stream().filter(order -> order.turn() == Turn.NOBODY).toList());
    }

    private void part(String heading, List<OrderView> part) {
        if (part.isEmpty()) {
            return;
        }
        var table = make.table(heading)
                .captionHidden()
                .column("purchasing.orders.order")
                .column("purchasing.provider.person")
                .column("purchasing.orders.dates")
                .column("purchasing.orders.state")
                .column("purchasing.provider.due")
                .numbers("purchasing.orders.price");
        part.forEach(order -> table.row(
                link(order),
                new Span(desk.nameOf(order)),
                new Span(Said.date(order.firstDay())),
                make.p(make.tag(words.tone(order), "purchasing.Stage." + order.stage())),
                new Span(order.due() == null ? "" : Said.date(order.due())),
                make.money(order.price())));
        show(make.h2(heading), table.scrolling());
    }

    private Component link(OrderView order) {
        return make.p(
                make.linkWords(OrderPaths.provider(order.id()), order.offerName()), new Span(" " + order.reference()));
    }
}
