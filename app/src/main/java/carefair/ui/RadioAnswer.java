package carefair.ui;

import java.util.Map;

/** One of several, none chosen beforehand. */
public final class RadioAnswer<T> extends ChoicesAnswer<T, T, RadioAnswer<T>> {

    private Problem missing = Problem.NOT_CHOSEN;

    RadioAnswer(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
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
    String inputs() {
        return "radio";
    }
}
