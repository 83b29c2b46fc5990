package carefair.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Any of several, none ticked beforehand; an optional one may stay empty. */
public final class ChecksAnswer<T> extends FieldsetAnswer<List<T>, ChecksAnswer<T>> {

    private final List<Choice<T>> choices = new ArrayList<>();

    ChecksAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
    }

    /** Adds a choice, with words that are already words. */
    public ChecksAnswer<T> choice(String code, T value, String label) {
        return choice(Choice.of(code, value, label));
    }

    /** Adds a choice with the words under {@code <key>.<code>} and, if there is such a key, {@code <key>.<code>.hint}. */
    public ChecksAnswer<T> choice(String code, T value) {
        var words = key + "." + code;
        return choice(new Choice<>(
                code,
                value,
                texts.say(words, facts),
                texts.has(words + ".hint") ? texts.say(words + ".hint", facts) : ""));
    }

    public ChecksAnswer<T> choice(Choice<T> choice) {
        choices.add(choice);
        return this;
    }

    @Override
    Problem missing() {
        return Problem.NOT_CHOSEN;
    }

    @Override
    Read<List<T>> read(Typed sent) {
        var codes = sent.all(inputName());
        var chosen = choices.stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(Choice::value)
                .toList();
        return chosen.isEmpty() ? Read.nothing() : Read.of(chosen);
    }

    @Override
    String fieldId(String part) {
        return idOf(0);
    }

    @Override
    void drawInputs() {
        var ticked = before().all(inputName());
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            fieldset.appendChild(tick(
                    "checkbox", idOf(i), choice.code(), choice.label(), choice.hint(), ticked.contains(choice.code())));
        }
    }

    private String idOf(int index) {
        return index == 0 ? inputName() : inputName() + "-" + (index + 1);
    }
}
