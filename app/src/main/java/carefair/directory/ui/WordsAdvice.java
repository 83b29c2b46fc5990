package carefair.directory.ui;

import carefair.directory.Description;
import carefair.directory.NewListing.NewOffer;
import carefair.directory.PlainEnglish;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Advice on the words of a listing: it stops nobody. */
record WordsAdvice(Build make, Texts texts) {

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
                Stream.of(
                                Stream.of(says.summary(), says.whoFor()),
                                says.details().stream(),
                                says.offers().stream().map(NewOffer::description))
                        .flatMap(texts -> texts)
                        .toList());
        var advice = PlainEnglish.on(all);
        if (advice.isEmpty()) {
            return Optional.empty();
        }
        var items = advice.stream().map(one -> (Component) new Span(line(one))).toList();
        return Optional.of(make.inset(Tone.PLAIN, make.h2(title), make.p(text), make.list(items)));
    }

    /** For a field that somebody writes in: what is said first, then each piece; nothing where there is none. */
    List<String> lines(String typed) {
        var advice = PlainEnglish.on(typed);
        return advice.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(texts.say("directory.advice.while")),
                                advice.stream().map(this::line))
                        .toList();
    }

    private String line(PlainEnglish.Advice advice) {
        return switch (advice) {
            case PlainEnglish.LongSentence(var begin, var words) -> texts.say("directory.advice.long", begin, words);
            case PlainEnglish.HardWord(var word, var plain) -> texts.say("directory.advice.hard", word, plain);
            case PlainEnglish.Contact(var found) -> texts.say("directory.advice.contact", found);
        };
    }
}
