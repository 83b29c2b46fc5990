package carefair.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some lines of text. */
public final class LongTextAnswer extends InputAnswer<String, LongTextAnswer> {

    private static final String TYPED = "element.value";

    /** Nobody is spoken to in the middle of a sentence. */
    private static final int PAUSE_MILLIS = 1_500;

    private final Element advice = new Element("div").setAttribute("role", "status");
    private @Nullable Function<String, List<String>> advising;
    private List<String> advised = List.of();
    private int max = 1000;

    LongTextAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts, new Element("textarea").setAttribute("rows", "4"));
    }

    public LongTextAnswer atMost(int characters) {
        max = characters;
        return this;
    }

    /**
     * Shows advice on what is typed, below it and while it is written. It stops nobody.
     *
     * @param advisor gives lines of advice, the first of which stands above the others; none where there is nothing to say
     */
    public LongTextAnswer advisedBy(Function<String, List<String>> advisor) {
        advising = advisor;
        return this;
    }

    @Override
    Read<String> read(Typed sent) {
        return Reading.text(sent.first(inputName()), max);
    }

    @Override
    void drawBelow() {
        if (advising == null) {
            return;
        }
        getElement().appendChild(advice);
        advise(before().first(inputName()));
        input().addEventListener("input", this::typed).addEventData(TYPED).debounce(PAUSE_MILLIS);
    }

    private void typed(DomEvent event) {
        advise(event.getEventData().get(TYPED).asString());
    }

    private void advise(String text) {
        var lines =
                advising == null ? List.<String>of() : advising.apply(text.substring(0, Math.min(text.length(), max)));
        if (lines.equals(advised)) {
            // What was said already is not said again.
            return;
        }
        advised = lines;
        advice.removeAllChildren();
        if (!lines.isEmpty()) {
            var list = new Element("ul");
            lines.subList(1, lines.size()).forEach(line -> list.appendChild(new Element("li").setText(line)));
            advice.appendChild(new Element("div")
                    .setAttribute("class", "inset")
                    .appendChild(new Element("p").setText(lines.getFirst()), list));
        }
    }
}
