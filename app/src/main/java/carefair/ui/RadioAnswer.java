package carefair.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of several, none chosen beforehand. */
public final class RadioAnswer<T> extends FieldsetAnswer<T, RadioAnswer<T>> {

    private final List<Choice<T>> choices = new ArrayList<>();
    private Problem missing = Problem.NOT_CHOSEN;

    RadioAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
    }

    /** Adds a choice, with words that are already words. */
    public RadioAnswer<T> choice(String code, T value, String label) {
        return choice(Choice.of(code, value, label));
    }

    /** Adds a choice with the words under {@code <key>.<code>} and, if there is such a key, {@code <key>.<code>.hint}. */
    public RadioAnswer<T> choice(String code, T value) {
        var words = key + "." + code;
        return choice(new Choice<>(
                code,
                value,
                texts.say(words, facts),
                texts.has(words + ".hint") ? texts.say(words + ".hint", facts) : ""));
    }

    public RadioAnswer<T> choice(Choice<T> choice) {
        choices.add(choice);
        return this;
    }

    /** When nothing is chosen the message is "Select yes if ..." with the words under {@code <key>.statement}. */
    RadioAnswer<T> asYesOrNo() {
        missing = Problem.NOT_YES_OR_NO;
        return this;
    }

    @Override
    Problem missing() {
        return missing;
    }

    @Override
    Map<String, ?> missingFacts() {
        return missing == Problem.NOT_YES_OR_NO ? Map.of("statement", texts.say(key + ".statement", facts)) : Map.of();
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

    @Override
    String fieldId(String part) {
        return idOf(0);
    }

    @Override
    void drawInputs() {
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            fieldset.appendChild(tick(
                    "radio",
                    idOf(i),
                    choice.code(),
                    choice.label(),
                    choice.hint(),
                    choice.code().equals(before().first(inputName()))));
        }
    }

    private String idOf(int index) {
        return index == 0 ? inputName() : inputName() + "-" + (index + 1);
    }
}
