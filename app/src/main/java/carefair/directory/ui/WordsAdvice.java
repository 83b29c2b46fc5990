package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.PlainEnglish;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Stream;

/** Advice on the words of a listing: it stops nobody. */
record WordsAdvice(Build make) {

    /** For who wrote them. */
    Optional<Component> on(Description says) {
        return on(says, "directory.advice.title", "directory.advice.text");
    }

    /** The same for an officer, who did not write them. */
    Optional<Component> toCheck(Description says) {
        return on(says, "directory.advice.check.title", "directory.advice.check.text");
    }

    private Optional<Component> on(Description says, String title, String text) {
        var all = String.join(
                "\n",
                Stream.of(Stream.of(says.summary(), says.whoFor()), says.details().stream())
                        .flatMap(texts -> texts)
                        .toList());
        var advice = PlainEnglish.on(all);
        if (advice.isEmpty()) {
            return Optional.empty();
        }
        var items = advice.stream()
                .map(one -> switch (one) {
                    case PlainEnglish.LongSentence(var begin, var words) ->
                        make.text("directory.advice.long", begin, words);
                    case PlainEnglish.HardWord(var word, var plain) -> make.text("directory.advice.hard", word, plain);
                    case PlainEnglish.Contact(var found) -> make.text("directory.advice.contact", found);
                })
                .toList();
        return Optional.of(make.inset(Tone.PLAIN, make.h2(title), make.p(text), make.list(items)));
    }
}
