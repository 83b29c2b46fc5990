package carefair.ui;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of many, in a native list: only where radio buttons do not fit. The first line is empty. */
public final class SelectAnswer<T> extends InputAnswer<T, SelectAnswer<T>> {

    private final List<Choice<T>> choices = new ArrayList<>();
    private final Element select;

    SelectAnswer(Texts texts, String key, Map<String, ?> facts) {
        this(texts, key, facts, new Element("select"));
    }

    private SelectAnswer(Texts texts, String key, Map<String, ?> facts, Element select) {
        super(texts, key, facts, select);
        this.select = select;
        select.appendChild(new Element("option").setAttribute("value", ""));
    }

    public SelectAnswer<T> choice(String code, T value, String label) {
        choices.add(Choice.of(code, value, label));
        select.appendChild(new Element("option").setAttribute("value", code).setText(label));
        return this;
    }

    /** The words of the line that stands for no choice, such as "Any distance". */
    public SelectAnswer<T> nothingMeans(String words) {
        select.getChild(0).setText(words);
        return this;
    }

    @Override
    Problem missing() {
        return Problem.NOT_CHOSEN;
    }

    @Override
    void show(String before) {
        select.getChildren()
                .forEach(option -> option.setAttribute("selected", before.equals(option.getAttribute("value"))));
    }

    @Override
    Read<T> read(Typed sent) {
        var code = sent.first(inputName());
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> Read.of(choice.value()))
                .orElseGet(Read::nothing);
    }
}
