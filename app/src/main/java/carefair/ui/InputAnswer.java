package carefair.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;

/** An answer in one native input or text area under its label. */
abstract class InputAnswer<T, A extends InputAnswer<T, A>> extends Asked<T, A> {

    private final Element input;
    private Element field;
    private String prefix = "";

    InputAnswer(Texts texts, String key, Map<String, ?> facts, Element input) {
        super(texts, key, facts);
        this.input = input;
        this.input.setAttribute("class", "in");
        field = input;
    }

    static Element textInput() {
        return new Element("input").setAttribute("type", "text");
    }

    final void attribute(String name, String value) {
        set(input, name, value);
    }

    /** As wide as its answer: one of the classes {@code w2} to {@code w20}. */
    final void width(String css) {
        input.setAttribute("class", "in " + css);
    }

    /** A sign before the field, outside of it. */
    final void prefix(String sign) {
        prefix = sign;
    }

    @Override
    void drawQuestion() {
        var label = new Element("label").setAttribute("for", inputName()).setText(label());
        if (isHeading()) {
            label.setAttribute("class", "big");
            getElement().appendChild(new Element("h1").appendChild(label));
        } else {
            getElement().appendChild(label);
        }
        hint().ifPresent(hint -> getElement().appendChild(hint));
        input.setAttribute("id", inputName()).setAttribute("name", inputName());
        if (!before().first(inputName()).isEmpty()) {
            show(before().first(inputName()));
        }
        field = prefix.isEmpty()
                ? input
                : new Element("div")
                        .setAttribute("class", "pounds")
                        .appendChild(
                                new Element("span")
                                        .setAttribute("aria-hidden", "true")
                                        .setText(prefix),
                                input);
        getElement().appendChild(field);
        drawBelow();
    }

    /** What stands below the field. */
    void drawBelow() {}

    final Element input() {
        return input;
    }

    @Override
    Element messageParent() {
        return getElement();
    }

    @Override
    int messageIndex() {
        return getElement().indexOfChild(field);
    }

    @Override
    Element described() {
        return input;
    }

    @Override
    List<Element> marked() {
        return List.of(input);
    }

    @Override
    void restore() {
        show(before().first(inputName()));
    }

    void show(String before) {
        input.setProperty("value", before);
    }
}
