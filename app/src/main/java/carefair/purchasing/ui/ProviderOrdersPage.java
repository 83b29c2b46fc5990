package carefair.purchasing.ui;

import carefair.identity.ThingsToKnow.Told;
import carefair.identity.Who;
import carefair.purchasing.OrderView;
import carefair.purchasing.Turn;
import carefair.ui.Build.Tone;
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
    private final BankNews news;

    ProviderOrdersPage(Kit kit, ProviderDesk desk, OrderWords words, RegularParts regulars, BankNews news) {
        super(kit, "purchasing.provider.title");
        this.desk = desk;
        this.words = words;
        this.regulars = regulars;
        this.news = news;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(desk.who());
    }

    private void draw(Who.Provider who) {
        clear();
        var all = desk.orders().ofProvider(who);
        show(make.h1("purchasing.provider.title"), make.p("purchasing.provider.owed", desk.owed(who)));
        news.unread(who).forEach(told -> show(bankNews(told)));
        show(make.p(make.tap("/statements/provider", "purchasing.provider.payments")));
        if (desk.keepsFunds(who)) {
            show(make.p(make.tap("/statements/kept", "purchasing.provider.kept-funds")));
        }
        show(make.p(make.tap("/app/provider/bank-details", "purchasing.provider.bank-details")));
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

    private Component bankNews(Told told) {
        var thing = told.thing();
        var words = say("know." + thing.code() + ".title", thing.facts());
        var path = thing.path();
        return make.inset(
                Tone.WAIT,
                path == null ? make.said(words) : make.p(make.linkWords(path, words)),
                action("purchasing.provider.news-read", () -> {
                            news.read(desk.who(), told);
                            draw(desk.who());
                        })
                        .slim()
                        .about(words));
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
