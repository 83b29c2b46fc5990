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

/**
 * A table with a caption, whose heads say what they head. The first cell of each row names the row. The roles are said outright, because
 * a small screen shows its cells below each other, and a browser then forgets that they were a table.
 */
@Tag("table")
public final class SheetTable extends HtmlContainer {

    private final Texts texts;
    private final Element caption = new Element("caption");
    private final Element headRow = as("tr", "row");
    private Element body = as("tbody", "rowgroup");
    private final List<Head> heads = new ArrayList<>();

    private record Head(String words, boolean number) {}

    SheetTable(Texts texts, String caption) {
        this.texts = texts;
        this.caption.setText(caption);
        getElement().setAttribute("role", "table");
        getElement().appendChild(this.caption, as("thead", "rowgroup").appendChild(headRow), body);
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
        body = as("tbody", "rowgroup");
        body.appendChild(as("tr", "row")
                .setAttribute("class", "group")
                .appendChild(as("th", "rowheader")
                        .setAttribute("scope", "rowgroup")
                        .setAttribute("colspan", String.valueOf(heads.size()))
                        .setText(words)));
        getElement().appendChild(body);
        return this;
    }

    /**
     * The table in a box of its own: on small screens its cells stand below each other, each with its head; where it is still too wide it
     * scrolls sideways and can be reached by keyboard.
     */
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
        var th = as("th", "columnheader").setAttribute("scope", "col").setText(words);
        if (number) {
            th.setAttribute("class", "num");
        }
        headRow.appendChild(th);
        heads.add(new Head(words, number));
        return this;
    }

    private Element line(Component... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + heads.size() + " heads");
        }
        var row = as("tr", "row");
        for (int i = 0; i < cells.length; i++) {
            var head = heads.get(i);
            var cell = i == 0
                    ? as("th", "rowheader").setAttribute("scope", "row")
                    : as("td", "cell").setAttribute("data-head", head.words());
            if (head.number()) {
                cell.setAttribute("class", "num");
            }
            row.appendChild(cell.appendChild(cells[i].getElement()));
        }
        return row;
    }

    private static Element as(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }

    private static Component[] spans(String... cells) {
        var spans = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            spans[i] = new Span(cells[i]);
        }
        return spans;
    }
}
