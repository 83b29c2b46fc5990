package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.RegularOrderView;
import carefair.shared.London;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The parts that the pages about regular orders show. */
@org.springframework.stereotype.Component
class RegularParts {

    private final Kit kit;
    private final RegularDesk desk;
    private final RegularWords words;
    private final OrderWords orderWords;

    RegularParts(Kit kit, RegularDesk desk, RegularWords words, OrderWords orderWords) {
        this.kit = kit;
        this.desk = desk;
        this.words = words;
        this.orderWords = orderWords;
    }

    RegularWords words() {
        return words;
    }

    Component list(Who.Resident who) {
        return list(desk.regulars().ofAccount(who), "resident");
    }

    Component list(Who.Provider who) {
        return list(desk.regulars().ofProvider(who), "provider");
    }

    /** How often, for how much, and what comes next; the same for both sides. */
    Component state(RegularOrderView regular, String reader) {
        var make = kit.build();
        var state = make.div(
                "as-is",
                make.p(make.tag(words.tone(regular), words.state(regular))),
                make.p("purchasing.regular.summary", words.facts(regular)));
        var lines = words.lines(regular, London.today(kit.clock()), orderWords, reader);
        if (!lines.isEmpty()) {
            state.add(make.words(lines));
        }
        return state;
    }

    Component rows(RegularOrderView regular) {
        var make = kit.build();
        var days = regular.repeating();
        return make.section(
                make.h2("purchasing.order.details"),
                make.rows()
                        .row("purchasing.row.for", desk.nameOf(regular))
                        .row("purchasing.row.who", regular.listingName())
                        .row("purchasing.row.what", regular.offerName())
                        .row("purchasing.row.how-many", orderWords.units(regular.unit(), regular.quantity()))
                        .row("purchasing.row.often", words.often(days))
                        .row("purchasing.row.each", orderWords.each(regular.unitPrice(), regular.unit()))
                        .row("purchasing.row.each-period", words.price(regular))
                        .row("purchasing.row.first-day", Said.day(days.firstDay()))
                        .row("purchasing.row.until", words.until(days)));
    }

    /** The order of each period, last first. */
    Component orders(RegularOrderView regular, String reader) {
        var make = kit.build();
        var table = make.table("purchasing.regular.orders")
                .captionHidden()
                .column("purchasing.orders.dates")
                .column("purchasing.orders.state")
                .numbers("purchasing.orders.price");
        regular.orders()
                .forEach(order -> table.row(
                        make.p(make.linkWords(
                                reader.equals("provider") ? OrderPaths.provider(order.id()) : OrderPaths.of(order.id()),
                                Said.date(order.firstDay()))),
                        make.p(make.tag(orderWords.tone(order), "purchasing.Stage." + order.stage())),
                        make.money(order.price())));
        // No section: the table is a region of this name by itself.
        return make.div("as-is", make.h2("purchasing.regular.orders"), table.scrolling());
    }

    /** What is in the way of the next period, for the person; nothing in it if nothing is. */
    Component trouble(RegularOrderView regular) {
        var make = kit.build();
        var trouble = regular.trouble();
        return trouble == null || !regular.isGoing()
                ? make.div("as-is")
                : make.inset(
                        Tone.WAIT,
                        make.p("purchasing.trouble", words.facts(regular)),
                        make.p("purchasing.Trouble." + trouble, words.facts(regular)));
    }

    private Component list(List<RegularOrderView> all, String reader) {
        var make = kit.build();
        var going = all.stream().filter(RegularOrderView::isGoing).toList();
        if (going.isEmpty()) {
            return make.div("as-is");
        }
        var table = make.table("purchasing.regular.title")
                .captionHidden()
                .column("purchasing.orders.order")
                .column("purchasing.row.often")
                .column("purchasing.orders.state")
                .numbers("purchasing.row.each-period");
        going.forEach(regular -> table.row(
                link(regular, reader),
                new Span(words.often(regular.repeating())),
                make.p(make.tag(words.tone(regular), words.state(regular))),
                new Span(words.price(regular))));
        // No section: the table is a region of this name by itself.
        return make.div("as-is", make.h2("purchasing.regular.title"), table.scrolling());
    }

    private Component link(RegularOrderView regular, String reader) {
        var make = kit.build();
        return reader.equals("provider")
                ? make.p(make.link(
                        OrderPaths.provider(regular.id()),
                        "purchasing.provider.heading",
                        regular.offerName(),
                        desk.nameOf(regular)))
                : make.p(make.link(
                        OrderPaths.of(regular.id()),
                        "purchasing.order.heading",
                        regular.offerName(),
                        regular.listingName()));
    }
}
