package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a caption, whose heads say what they head. The first cell of each row names the row. */
@Tag("table")
public final class SheetTable extends HtmlContainer {

    private final Texts texts;
    private final Element caption = new Element("caption");
    private final Element headRow = new Element("tr");
    private Element body = new Element("tbody");
    private final List<Boolean> numbers = new ArrayList<>();

    SheetTable(Texts texts, String caption) {
        this.texts = texts;
        this.caption.setText(caption);
        getElement().appendChild(this.caption, new Element("thead").appendChild(headRow), body);
    }

    public SheetTable column(String key, @Nullable Object... facts) {
        return head(texts.say(key, facts), false);
    }

    /** A column of sums or numbers: right aligned. */
    public SheetTable numbers(String key, @Nullable Object... facts) {
        return head(texts.say(key, facts), true);
    }

    /** A caption that only those hear who listen, where the heading above says the same. */
    public SheetTable captionHidden() {
        caption.getClassList().add("hidden");
        return this;
    }

    /** Smaller type, for tables of staff. */
    public SheetTable dense() {
        addClassName("dense");
        return this;
    }

    public SheetTable row(Component... cells) {
        body.appendChild(line(cells));
        return this;
    }

    public SheetTable row(String... cells) {
        return row(spans(cells));
    }

    /** The row in which everything adds up. */
    public SheetTable sum(Component... cells) {
        body.appendChild(line(cells).setAttribute("class", "sum"));
        return this;
    }

    public SheetTable sum(String... cells) {
        return sum(spans(cells));
    }

    /** Begins a part of the table under a head of its own. */
    public SheetTable group(String words) {
        body = new Element("tbody");
        body.appendChild(new Element("tr")
                .setAttribute("class", "group")
                .appendChild(new Element("th")
                        .setAttribute("scope", "rowgroup")
                        .setAttribute("colspan", String.valueOf(numbers.size()))
                        .setText(words)));
        getElement().appendChild(body);
        return this;
    }

    /** The table in a box of its own that scrolls sideways on small screens and can be reached by keyboard. */
    public Div scrolling() {
        var id = "caption-" + Integer.toHexString(System.identityHashCode(this));
        caption.setAttribute("id", id);
        var box = Build.classed(new Div(this), "scroll");
        box.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", id);
        return box;
    }

    private SheetTable head(String words, boolean number) {
        var th = new Element("th").setAttribute("scope", "col").setText(words);
        if (number) {
            th.setAttribute("class", "num");
        }
        headRow.appendChild(th);
        numbers.add(number);
        return this;
    }

    private Element line(Component... cells) {
        if (cells.length != numbers.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + numbers.size() + " heads");
        }
        var row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            var cell = i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            if (numbers.get(i)) {
                cell.setAttribute("class", "num");
            }
            row.appendChild(cell.appendChild(cells[i].getElement()));
        }
        return row;
    }

    private static Component[] spans(String... cells) {
        var spans = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            spans[i] = new Span(cells[i]);
        }
        return spans;
    }
}
