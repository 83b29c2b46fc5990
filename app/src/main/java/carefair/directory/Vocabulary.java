package carefair.directory;

import carefair.settings.Category;
import carefair.shared.CategoryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The words of the field and of the council's categories, and what each stands for. */
final class Vocabulary {

    private static final String FILE = "directory/words-of-the-field.txt";
    private static final String KIND = "KIND:";
    private static final String FILL = "FILL:";
    private static final String LEFT_OUT = "_";

    private final Stems stems;
    private final Map<List<String>, Meaning> meanings = new HashMap<>();
    private final Map<List<String>, Meaning> loosely = new HashMap<>();
    private final Map<String, Set<CategoryCode>> namedWith = new HashMap<>();
    private final Map<String, Set<CategoryCode>> describedWith = new HashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> fill = new HashSet<>();
    private final TimeWords times;
    private int longest = 1;

    Vocabulary(Stems stems, Collection<Category> categories) {
        this.stems = stems;
        times = new TimeWords(stems);
        categories.forEach(this::learn);
        lines().forEach(this::learn);
    }

    /** What a phrase, taken apart, stands for in the field: care at home is another thing than a care home. */
    Optional<Meaning> meaning(List<Stems.Stem> phrase) {
        return Optional.ofNullable(meanings.get(key(phrase))).or(() -> Optional.ofNullable(loosely.get(stems(phrase))));
    }

    /** With a mark wherever a word that says nothing was left out between two. */
    private static List<String> key(List<Stems.Stem> phrase) {
        return IntStream.range(0, phrase.size())
                .boxed()
                .flatMap(i -> i > 0 && phrase.get(i).apart()
                        ? Stream.of(LEFT_OUT, phrase.get(i).stem())
                        : Stream.of(phrase.get(i).stem()))
                .toList();
    }

    private static List<String> stems(List<Stems.Stem> phrase) {
        return phrase.stream().map(Stems.Stem::stem).toList();
    }

    /** The categories in whose name a single stem occurs. */
    Set<CategoryCode> categoriesNamedWith(String stem) {
        return namedWith.getOrDefault(stem, Set.of());
    }

    /** The categories in one of whose words a single stem occurs. */
    Set<CategoryCode> categoriesDescribedWith(String stem) {
        return describedWith.getOrDefault(stem, Set.of());
    }

    boolean knows(String stem) {
        return fill.contains(stem) || known.contains(stem) || times.isOne(stem);
    }

    /** The words that say when. */
    TimeWords times() {
        return times;
    }

    boolean isFill(String stem) {
        return fill.contains(stem);
    }

    /** A word of the field spelt much like this one. */
    Optional<String> closeTo(String word) {
        var lower = word.toLowerCase(Locale.UK);
        return spellings.stream()
                .filter(spelling -> Spelling.areClose(spelling, lower))
                .findFirst();
    }

    Stems stems() {
        return stems;
    }

    int longest() {
        return longest;
    }

    private void learn(Category category) {
        var named = new Meaning();
        named.categories().add(category.code());
        learn(category.name(), named, category.code(), namedWith);
        var described = new Meaning();
        described.described().add(category.code());
        category.words().forEach(words -> learn(words, described, category.code(), describedWith));
    }

    private void learn(String phrase, Meaning means, CategoryCode category, Map<String, Set<CategoryCode>> byStem) {
        var meaning = new Meaning();
        meaning.phrases().add(phrase);
        meaning.add(means);
        add(phrase, meaning);
        stems.keyOf(phrase)
                .forEach(stem -> byStem.computeIfAbsent(stem, unknown -> new LinkedHashSet<>())
                        .add(category));
    }

    private void learn(String line) {
        if (line.startsWith(FILL)) {
            fill.addAll(stems.keyOf(line.substring(FILL.length())));
            return;
        }
        var sides = line.split("=>", 2);
        if (sides.length < 2) {
            throw new IllegalStateException(FILE + ": no => in: " + line);
        }
        var meaning = new Meaning();
        for (var other : listed(sides[1])) {
            if (other.startsWith(KIND)) {
                meaning.kinds().add(ListingKind.valueOf(other.substring(KIND.length())));
            } else {
                meaning.phrases().add(other);
                meaning(stems.of(other)).ifPresent(known -> {
                    meaning.categories().addAll(known.categories());
                    meaning.described().addAll(known.described());
                });
            }
        }
        listed(sides[0]).forEach(typed -> add(typed, meaning));
    }

    private void add(String phrase, Meaning meaning) {
        var words = stems.of(phrase);
        var key = stems(words);
        if (key.isEmpty()) {
            return;
        }
        meanings.computeIfAbsent(key(words), unknown -> new Meaning()).add(meaning);
        loosely.computeIfAbsent(key, unknown -> new Meaning()).add(meaning);
        longest = Math.max(longest, key.size());
        known.addAll(key);
        words.forEach(word -> spellings.add(word.text().toLowerCase(Locale.UK)));
    }

    private static List<String> listed(String side) {
        return Stream.of(side.split(","))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> lines() {
        try {
            var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
