package carefair.ui;

import carefair.shared.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pieces of a page, with words from the bundles and the classes of {@code carefair.css}. Words between two pairs of stars in
 * a bundle are set bold. Keys and facts are those of {@link Texts#say}.
 */
public final class Build {

    private final Texts texts;

    Build(Texts texts) {
        this.texts = texts;
    }

    /** How a tag or an inset is meant; the colour is never the only sign, so always with words. */
    public enum Tone {
        PLAIN(""),
        /** Waiting for somebody. */
        WAIT("wait"),
        /** Done, checked. */
        GOOD("good"),
        /** A second kind. */
        HEATH("heath");

        private final String css;

        Tone(String css) {
            this.css = css;
        }
    }

    public H1 h1(String key, @Nullable Object... facts) {
        return with(new H1(), texts.say(key, facts));
    }

    public H2 h2(String key, @Nullable Object... facts) {
        return with(new H2(), texts.say(key, facts));
    }

    public H3 h3(String key, @Nullable Object... facts) {
        return with(new H3(), texts.say(key, facts));
    }

    public Paragraph p(String key, @Nullable Object... facts) {
        return with(new Paragraph(), texts.say(key, facts));
    }

    /** The sentence under the heading. */
    public Paragraph lead(String key, @Nullable Object... facts) {
        return classed(p(key, facts), "lead");
    }

    /** A second line, quieter. */
    public Paragraph soft(String key, @Nullable Object... facts) {
        return classed(p(key, facts), "soft");
    }

    /** A paragraph of words that are already words, such as what somebody wrote; line ends are kept. */
    public Paragraph said(String words) {
        return classed(new Paragraph(words), "said");
    }

    public Paragraph p(Component... parts) {
        return new Paragraph(parts);
    }

    public Text text(String key, @Nullable Object... facts) {
        return new Text(texts.say(key, facts));
    }

    public Span bold(String words) {
        var bold = new Span();
        bold.getElement().appendChild(new Element("b").setText(words));
        return bold;
    }

    /** Words only for those who listen to the page. */
    public Span hidden(String key, @Nullable Object... facts) {
        return classed(new Span(texts.say(key, facts)), "hidden");
    }

    /** A link whose words make sense alone. */
    public Anchor link(String href, String key, @Nullable Object... facts) {
        return linkWords(href, texts.say(key, facts));
    }

    /** A link whose words are a name or a reference. */
    public Anchor linkWords(String href, String words) {
        var link = new Anchor(href, words);
        // Plain pages are not Vaadin's: without this its router would look for them among its own.
        link.setRouterIgnore(!href.startsWith("/app/"));
        return link;
    }

    /** A link that stands alone on its line: taller to touch. */
    public Anchor tap(String href, String key, @Nullable Object... facts) {
        return classed(link(href, key, facts), "tap");
    }

    /** A link that looks like the main button, for going on without sending anything. */
    public Anchor buttonLink(String href, String key, @Nullable Object... facts) {
        return classed(link(href, key, facts), "btn");
    }

    public Anchor secondButtonLink(String href, String key, @Nullable Object... facts) {
        return classed(link(href, key, facts), "btn", "second");
    }

    /** A button of a part that is {@link Still}. @param name what is heard when it is pressed */
    public Press press(String name, String key, @Nullable Object... facts) {
        return new Press(name, texts.say(key, facts));
    }

    /** Buttons and button links beside each other. */
    public Div buttons(Component... buttons) {
        return classed(new Div(buttons), "btns");
    }

    public Div div(String classes, Component... parts) {
        return classed(new Div(parts), classes.split(" "));
    }

    /** A quiet side note. */
    public Div card(Component... parts) {
        return div("card", parts);
    }

    /** The sheet that matters on a page. */
    public Div sheet(Component... parts) {
        return div("card raise", parts);
    }

    public Div inset(Tone tone, Component... parts) {
        return div(("inset " + tone.css).strip(), parts);
    }

    /** Says what was just done, also to those who listen to the page. */
    public Div done(Component... parts) {
        var done = inset(Tone.GOOD, parts);
        done.getElement().setAttribute("role", "status");
        return done;
    }

    /** A status in words. */
    public Span tag(Tone tone, String key, @Nullable Object... facts) {
        return tagWords(tone, texts.say(key, facts));
    }

    public Span tagWords(Tone tone, String words) {
        return classed(new Span(words), ("tag " + tone.css).strip().split(" "));
    }

    /** Two columns when wide: words, then notes. */
    public Div two(Component words, Component notes) {
        return div("two", words, notes);
    }

    /** A part of the page named by its heading. */
    public Section section(Component heading, Component... parts) {
        var section = new Section();
        var id = heading.getId().orElseGet(() -> "part-" + Integer.toHexString(System.identityHashCode(heading)));
        heading.setId(id);
        section.getElement().setAttribute("aria-labelledby", id);
        section.add(heading);
        section.add(parts);
        return section;
    }

    /** Words that open at a press, for what not everybody needs. */
    public Component details(String key, Component... parts) {
        var details = new Element("details");
        details.appendChild(new Element("summary").setText(texts.say(key)));
        details.appendChild(div("in-side", parts).getElement());
        return Native.of(details);
    }

    public UnorderedList list(Collection<? extends Component> items) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(item instanceof ListItem ? item : new ListItem(item)));
        return list;
    }

    /** Entries one below the other, each with all that belongs to it and what can be done about it. */
    public UnorderedList entries(Collection<? extends Component> items) {
        var list = list(items);
        list.addClassNames("plain", "asks");
        return list;
    }

    public UnorderedList words(Collection<String> items) {
        return new UnorderedList(items.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    /** What happens next, step by step. */
    public OrderedList steps(String... keys) {
        return new OrderedList(
                Arrays.stream(keys).map(key -> new ListItem(texts.say(key))).toArray(ListItem[]::new));
    }

    /** The one sum a page is about, and the words that say what it is. */
    public Paragraph figure(Money sum, String key, @Nullable Object... facts) {
        var figure = new Paragraph();
        figure.getElement()
                .appendChild(
                        new Element("b").setAttribute("class", "figure").setText(sum.toString()),
                        Element.createText(" " + texts.say(key, facts)));
        return figure;
    }

    public Span money(Money sum) {
        return classed(new Span(sum.toString()), "money");
    }

    /** A sum that came in, with + and in green, or that went out, with a true minus sign. */
    public Span moved(Money sum) {
        return sum.isNegative()
                ? classed(new Span(sum.toString()), "money", "out-money")
                : classed(new Span("+" + sum), "money", "in-money");
    }

    public Rows rows() {
        return new Rows(texts);
    }

    public SheetTable table(String captionKey, @Nullable Object... facts) {
        return new SheetTable(texts, texts.say(captionKey, facts));
    }

    /** A chart of sums at one time after another; give the same sums in a table beside it. */
    public Chart chart(String titleKey, @Nullable Object... facts) {
        return new Chart(texts.say(titleKey, facts));
    }

    public Bar bar() {
        return new Bar(texts);
    }

    static <C extends Component> C classed(C component, String... classes) {
        component.getElement().getClassList().addAll(Arrays.asList(classes));
        return component;
    }

    private static <C extends Component> C with(C component, String words) {
        var parts = words.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                component
                        .getElement()
                        .appendChild(i % 2 == 1 ? new Element("b").setText(parts[i]) : Element.createText(parts[i]));
            }
        }
        return component;
    }

    static Element hiddenWords(String words) {
        return ElementFactory.createSpan(words).setAttribute("class", "hidden");
    }
}
