package carefair.purchasing.ui;

import carefair.purchasing.HistoryLine;
import carefair.purchasing.OrderView;
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

    OrderParts(Kit kit, OrderWords words, OrderSheet sheet) {
        this.kit = kit;
        this.words = words;
        this.sheet = sheet;
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
