package carefair.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Advice on a text that many people are to understand, never a block. Sentences of more than 25 words and hard words are what GOV.UK's
 * guidance on writing warns of.
 */
public final class PlainEnglish {

    /** One piece of advice. */
    public sealed interface Advice {}

    /** @param begin its first words */
    public record LongSentence(String begin, int words) implements Advice {}

    public record HardWord(String word, String plain) implements Advice {}

    /** It holds a phone number, an email or a web address: people ask inside the service. */
    public record Contact(String found) implements Advice {}

    private static final int LONGEST = 25;
    private static final int MOST = 8;
    private static final int BEGINNING = 6;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:])\\s+|\\n+");
    private static final Pattern CONTACT = Pattern.compile(
            "[^\\s@]+@[^\\s@]+\\.[a-z]+|(?:https?://|www\\.)\\S+|(?:\\+44|0)[\\d ]{9,13}\\d", Pattern.CASE_INSENSITIVE);
    private static final Map<Pattern, HardWord> HARD = hard();

    private PlainEnglish() {}

    /** At most 8 pieces, contacts first. */
    public static List<Advice> on(String text) {
        var advice = new ArrayList<Advice>();
        CONTACT.matcher(text).results().forEach(found -> advice.add(new Contact(found.group())));
        for (var sentence : SENTENCE.split(text)) {
            var words = sentence.strip().split("\\s+");
            if (words.length > LONGEST) {
                advice.add(new LongSentence(String.join(" ", List.of(words).subList(0, BEGINNING)), words.length));
            }
        }
        HARD.forEach((pattern, word) -> {
            if (pattern.matcher(text).find()) {
                advice.add(word);
            }
        });
        return advice.stream().limit(MOST).toList();
    }

    private static Map<Pattern, HardWord> hard() {
        try {
            var words = new LinkedHashMap<Pattern, HardWord>();
            new ClassPathResource("directory/plain-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.strip().toLowerCase(Locale.UK).split("=", 2))
                    .forEach(pair -> words.put(
                            Pattern.compile("\\b" + Pattern.quote(pair[0]) + "\\b", Pattern.CASE_INSENSITIVE),
                            new HardWord(pair[0], pair[1])));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
