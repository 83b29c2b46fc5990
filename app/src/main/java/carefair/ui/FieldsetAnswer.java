package carefair.ui;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer in several native inputs under one legend. */
abstract class FieldsetAnswer<T, A extends FieldsetAnswer<T, A>> extends Asked<T, A> {

    final Element fieldset = new Element("fieldset");
    private final Map<String, Element> ticks = new LinkedHashMap<>();
    private int beforeInputs;

    FieldsetAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
    }

    @Override
    void drawQuestion() {
        var legend = new Element("legend");
        if (isHeading()) {
            legend.setAttribute("class", "big").appendChild(new Element("h1").setText(label()));
        } else {
            legend.setText(label());
        }
        fieldset.appendChild(legend);
        hint().ifPresent(fieldset::appendChild);
        beforeInputs = fieldset.getChildCount();
        drawInputs();
        getElement().appendChild(fieldset);
    }

    abstract void drawInputs();

    @Override
    Element messageParent() {
        return fieldset;
    }

    @Override
    int messageIndex() {
        return beforeInputs;
    }

    @Override
    Element described() {
        return fieldset;
    }

    /** None: a radio button or checkbox is not wrong by itself, and its group has the message. */
    @Override
    List<Element> marked() {
        return List.of();
    }

    @Override
    void restore() {
        var ticked = before().all(inputName());
        ticks.forEach((code, input) -> input.setProperty("checked", ticked.contains(code)));
    }

    /** A radio button or checkbox left of its label. */
    final Element tick(String type, String id, String value, String label, String hint, boolean ticked) {
        var input = new Element("input")
                .setAttribute("type", type)
                .setAttribute("id", id)
                .setAttribute("name", inputName())
                .setAttribute("value", value);
        if (ticked) {
            input.setProperty("checked", true);
        }
        ticks.put(value, input);
        var words = new Element("label").setAttribute("for", id).setText(label);
        var tick = new Element("div").setAttribute("class", "tick").appendChild(input, words);
        if (!hint.isEmpty()) {
            input.setAttribute("aria-describedby", id + "-hint");
            words.appendChild(
                    new Element("span").setAttribute("class", "tick-hint").setText(hint));
            words.getChild(words.getChildCount() - 1).setAttribute("id", id + "-hint");
        }
        return tick;
    }
}
