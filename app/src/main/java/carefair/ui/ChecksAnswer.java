package carefair.ui;

import java.util.List;
import java.util.Map;

/** Any of several, none ticked beforehand; an optional one may stay empty. */
public final class ChecksAnswer<T> extends ChoicesAnswer<T, List<T>, ChecksAnswer<T>> {

    ChecksAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
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
    String inputs() {
        return "checkbox";
    }
}
