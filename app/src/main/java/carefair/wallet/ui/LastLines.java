package carefair.wallet.ui;

import carefair.ui.Build;
import carefair.wallet.StatementLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What happened last in a wallet, newest first, day by day; each payment leads to its order. */
final class LastLines {

    private final Build make;
    private final StatementWords words;
    private final StatementWords.Whose whose;

    LastLines(Build make, StatementWords words, StatementWords.Whose whose) {
        this.make = make;
        this.words = words;
        this.whose = whose;
    }

    Component of(List<StatementLine> lines) {
        if (lines.isEmpty()) {
            return make.p("wallet.last.none");
        }
        var table = make.table("wallet.last.caption").column("wallet.last.what").numbers("wallet.last.amount");
        table.addClassName("statement");
        var day = LocalDate.MIN;
        for (var line : lines) {
            if (!line.day().equals(day)) {
                day = line.day();
                table.group(StatementWords.day(line));
            }
            table.row(what(line), amount(line));
        }
        return make.sheet(table);
    }

    private Component what(StatementLine line) {
        var order = line.order();
        var what = words.what(line, whose);
        Component said = order == null ? new Span(what) : make.linkWords("/app/orders/" + order, what);
        var small = words.fund(line.fund(), whose) + ". " + words.by(line, whose);
        return with(
                said, words.period(line).map(period -> period + ". " + small).orElse(small));
    }

    private Component amount(StatementLine line) {
        return with(make.moved(line.amount()), words.say("wallet.last.after", Map.of("after", line.after())));
    }

    private static Component with(Component first, String small) {
        var both = new Span(first);
        both.getElement().appendChild(new Element("small").setText(small));
        return both;
    }
}
