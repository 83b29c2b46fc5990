package carefair.ui;

import carefair.ui.Build.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** What is known, row by row, each with a link to change it where it can be changed. */
@Tag("dl")
public final class Rows extends HtmlContainer {

    private final Texts texts;

    Rows(Texts texts) {
        this.texts = texts;
        addClassName("rows");
    }

    /** @param key the row's name */
    public Rows row(String key, Component... value) {
        return rowWords(texts.say(key), value);
    }

    public Rows row(String key, String value) {
        return row(key, new Span(value));
    }

    /** A row named by words that are already words. */
    public Rows rowWords(String name, Component... value) {
        var dd = new Element("dd");
        for (var part : value) {
            dd.appendChild(part.getElement());
        }
        getElement().appendChild(new Element("div").appendChild(new Element("dt").setText(name), dd));
        return this;
    }

    /** Adds to the last row a link to change it, with words for those who listen: {@code Change when}. */
    public Rows change(String href, String hiddenKey) {
        return changeWords(href, texts.say(hiddenKey));
    }

    /** The same with words that are already words. */
    public Rows changeWords(String href, String hidden) {
        var build = new Build(texts);
        var link = build.link(href, "ui.change");
        link.getElement().appendChild(Build.hiddenWords(" " + hidden));
        getElement()
                .getChild(getElement().getChildCount() - 1)
                .appendChild(new Element("dd").appendChild(link.getElement()));
        return this;
    }

    /** Adds a tag to the last row. */
    public Rows tag(Tone tone, String key) {
        getElement()
                .getChild(getElement().getChildCount() - 1)
                .appendChild(new Element("dd")
                        .appendChild(new Build(texts).tag(tone, key).getElement()));
        return this;
    }
}
