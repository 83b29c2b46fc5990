package carefair.ui;

import java.util.Map;

/** A line of text. What is read is without spaces around it. */
public final class TextAnswer extends InputAnswer<String, TextAnswer> {

    private int max = 200;

    TextAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts, textInput());
    }

    public TextAnswer atMost(int characters) {
        max = characters;
        return this;
    }

    /** What the browser may fill in by itself, such as {@code postal-code} or {@code off} (WCAG 1.3.5). */
    public TextAnswer autocomplete(String token) {
        attribute("autocomplete", token);
        return this;
    }

    /** For names and codes. */
    public TextAnswer withoutSpellcheck() {
        attribute("spellcheck", "false");
        return this;
    }

    /** @param css one of {@code w2}, {@code w4}, {@code w10}, {@code w20} */
    public TextAnswer wide(String css) {
        width(css);
        return this;
    }

    @Override
    Read<String> read(Typed sent) {
        return Reading.text(sent.first(inputName()), max);
    }
}
