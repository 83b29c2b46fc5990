package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.HistoryLine;
import carefair.purchasing.OrderView;
import carefair.purchasing.RegularOrders;
import carefair.purchasing.Stage;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Rows;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The parts that every page about an order shows. */
@org.springframework.stereotype.Component
class OrderParts {

    private final Kit kit;
    private final OrderWords words;
    private final OrderSheet sheet;
    private final RegularOrders regulars;
    private final RegularWords regularWords;

    OrderParts(Kit kit, OrderWords words, OrderSheet sheet, RegularOrders regulars, RegularWords regularWords) {
        this.kit = kit;
        this.words = words;
        this.sheet = sheet;
        this.regulars = regulars;
        this.regularWords = regularWords;
    }

    OrderWords words() {
        return words;
    }

    Rows rows(OrderView order) {
        var make = kit.build();
        var rows = make.rows();
        sheet.rows(order)
                .forEach(row -> rows.rowWords(
                        row.name(),
                        row.values().size() == 1 ? new Span(row.values().getFirst()) : make.words(row.values())));
        return rows;
    }

    /** That the order comes again, where it does; with nothing in it where it does not. */
    Component regular(Who who, OrderView order) {
        var make = kit.build();
        return regulars.behind(who, order.id())
                .<Component>map(regular -> {
                    boolean provider = who instanceof Who.Provider;
                    var part = make.inset(Tone.PLAIN, make.p("purchasing.regular.part", regularWords.facts(regular)));
                    if (provider && order.stage() == Stage.PLACED && !regular.agreed()) {
                        part.add(make.p("purchasing.regular.accept"));
                    }
                    part.add(make.p(make.link(
                            provider ? OrderPaths.provider(regular.id()) : OrderPaths.of(regular.id()),
                            "purchasing.regular.open")));
                    return part;
                })
                .orElseGet(() -> make.div("as-is"));
    }

    /** What happened, first to last, and who pressed the button. */
    Component history(List<HistoryLine> history) {
        var make = kit.build();
        var list = new OrderedList();
        for (var line : history) {
            var item = new ListItem(new Paragraph(kit.texts()
                    .say("purchasing.history.line", words.happened(line), words.by(line), Said.moment(line.at()))));
            var said = line.words();
            if (said != null) {
                item.add(make.said(said));
            }
            list.add(item);
        }
        return make.section(make.h2("purchasing.history.title"), list);
    }
}
