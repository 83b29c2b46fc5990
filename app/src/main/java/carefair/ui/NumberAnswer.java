package carefair.ui;

import java.util.Map;

/** A whole number; spaces and commas do not matter. */
public final class NumberAnswer extends InputAnswer<Integer, NumberAnswer> {

    private int min = 0;
    private int max = 1_000_000;

    NumberAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts, textInput());
        attribute("inputmode", "numeric");
        attribute("autocomplete", "off");
        attribute("spellcheck", "false");
        width("w4");
    }

    public NumberAnswer between(int min, int max) {
        this.min = min;
        this.max = max;
        return this;
    }

    @Override
    Read<Integer> read(Typed sent) {
        return Reading.number(sent.first(inputName()), min, max);
    }
}
