package carefair.ui;

import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Some lines of text. */
public final class LongTextAnswer extends InputAnswer<String, LongTextAnswer> {

    private int max = 1000;

    LongTextAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts, new Element("textarea").setAttribute("rows", "4"));
    }

    public LongTextAnswer atMost(int characters) {
        max = characters;
        return this;
    }

    @Override
    Read<String> read(Typed sent) {
        return Reading.text(sent.first(inputName()), max);
    }
}
