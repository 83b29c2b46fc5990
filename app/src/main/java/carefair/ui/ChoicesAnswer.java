package carefair.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer out of choices that all stand on the page, none of them taken beforehand. */
abstract class ChoicesAnswer<C, T, A extends ChoicesAnswer<C, T, A>> extends FieldsetAnswer<T, A> {

    final List<Choice<C>> choices = new ArrayList<>();

    ChoicesAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
    }

    /** Adds a choice, with words that are already words. */
    public A choice(String code, C value, String label) {
        return choice(Choice.of(code, value, label));
    }

    /** Adds a choice with the words under {@code <key>.<code>} and, if there is such a key, {@code <key>.<code>.hint}. */
    public A choice(String code, C value) {
        var words = key + "." + code;
        return choice(new Choice<>(
                code,
                value,
                texts.say(words, facts),
                texts.has(words + ".hint") ? texts.say(words + ".hint", facts) : ""));
    }

    public A choice(Choice<C> choice) {
        choices.add(choice);
        return self();
    }

    /** The type of its inputs: {@code radio} or {@code checkbox}. */
    abstract String inputs();

    @Override
    final String fieldId(String part) {
        return idOf(0);
    }

    @Override
    final void drawInputs() {
        var ticked = before().all(inputName());
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            fieldset.appendChild(tick(
                    inputs(), idOf(i), choice.code(), choice.label(), choice.hint(), ticked.contains(choice.code())));
        }
    }

    private String idOf(int index) {
        return index == 0 ? inputName() : inputName() + "-" + (index + 1);
    }
}
