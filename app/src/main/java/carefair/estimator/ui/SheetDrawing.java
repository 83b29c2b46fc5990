package carefair.estimator.ui;

import carefair.estimator.ui.Sheet.Part;
import carefair.estimator.ui.Sheet.Row;
import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Draws the parts of an estimate's sheet. */
record SheetDrawing(Build make) {

    Section part(Part part) {
        var section = make.section(make.h2("estimator.page.words", part.heading()));
        section.addClassName("part");
        part.words().forEach(words -> section.add(new Paragraph(words)));
        if (part.table() != null) {
            section.add(table(part));
        }
        return section;
    }

    /** With its table behind a press: where there are two of them, a small screen is long enough without. */
    Section folded(Part part, String openKey) {
        var section = part(Part.words(part.code(), part.heading(), part.words()));
        section.add(make.details(openKey, table(part)));
        return section;
    }

    /** With a chart of the same figures beside the table. */
    Section withChart(Part part, Component chart, String captionKey) {
        var section = part(Part.words(part.code(), part.heading(), part.words()));
        var figure = new HtmlContainer("figure");
        figure.addClassNames("card", "raise");
        var caption = new HtmlContainer("figcaption");
        caption.add(make.text(captionKey));
        figure.add(chart, caption);
        section.add(make.div("halves", figure, table(part)));
        return section;
    }

    Div table(Part part) {
        var table = Objects.requireNonNull(part.table());
        var drawn = make.table("estimator.page.words", table.caption());
        drawn.column("estimator.page.words", table.heads().getFirst());
        table.heads().stream().skip(1).forEach(head -> {
            if (table.sums()) {
                drawn.numbers("estimator.page.words", head);
            } else {
                drawn.column("estimator.page.words", head);
            }
        });
        for (var group : table.groups()) {
            if (!group.name().isEmpty()) {
                drawn.group(group.name());
            }
            for (var row : group.rows()) {
                var cells = cells(row);
                if (row.sum()) {
                    drawn.sum(cells);
                } else {
                    drawn.row(cells);
                }
            }
        }
        return make.sheet(table.wide() ? drawn.scrolling() : drawn);
    }

    private Component[] cells(Row row) {
        var name = new Span(row.name());
        for (var small : row.small()) {
            var line = new HtmlContainer("small");
            line.setText(small);
            name.add(line);
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(name), row.values().stream().map(SheetDrawing::value))
                .toArray(Component[]::new);
    }

    /** A sum never parts from its sign, at which a browser may break a line; the two sums of a range may stand below each other. */
    private static Component value(String value) {
        var whole = new Span();
        for (var word : value.split("(?<= )", -1)) {
            var kept = new Span(word.strip());
            kept.addClassName("nb");
            whole.add(kept);
            if (word.endsWith(" ")) {
                whole.add(" ");
            }
        }
        return whole;
    }
}
