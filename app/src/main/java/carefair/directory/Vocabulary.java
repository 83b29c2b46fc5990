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
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The words of the field and of the council's categories, and what each stands for. */
final class Vocabulary {

    private static final String FILE = "directory/words-of-the-field.txt";
    private static final String KIND = "KIND:";
    private static final String FILL = "FILL:";

    private final Stems stems;
    private final Map<List<String>, Meaning> meanings = new HashMap<>();
    private final Map<String, Set<CategoryCode>> namedWith = new HashMap<>();
    private final Map<String, Set<CategoryCode>> describedWith = new HashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> fill = new HashSet<>();
    private int longest = 1;

    Vocabulary(Stems stems, Collection<Category> categories) {
        this.stems = stems;
        categories.forEach(this::learn);
        lines().forEach(this::learn);
    }

    /** What a phrase, taken apart, stands for in the field. */
    Optional<Meaning> meaning(List<String> key) {
        return Optional.ofNullable(meanings.get(key));
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
        return fill.contains(stem) || known.contains(stem);
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
        learn(category.name(), category.code(), namedWith);
        category.words().forEach(words -> learn(words, category.code(), describedWith));
    }

    private void learn(String phrase, CategoryCode category, Map<String, Set<CategoryCode>> byStem) {
        var meaning = new Meaning();
        meaning.phrases().add(phrase);
        meaning.categories().add(category);
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
                meaning(stems.keyOf(other))
                        .ifPresent(known -> meaning.categories().addAll(known.categories()));
            }
        }
        listed(sides[0]).forEach(typed -> add(typed, meaning));
    }

    private void add(String phrase, Meaning meaning) {
        var words = stems.of(phrase);
        var key = words.stream().map(Stems.Stem::stem).toList();
        if (key.isEmpty()) {
            return;
        }
        meanings.computeIfAbsent(key, unknown -> new Meaning()).add(meaning);
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
