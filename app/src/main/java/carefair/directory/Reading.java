package carefair.directory;

import carefair.shared.CategoryCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is asked for in the words somebody typed.
 *
 * @param times when it is wanted, if the words say so
 * @param readAs words taken for others that are spelt much like them: as typed, and as read
 */
record Reading(List<Concept> concepts, List<Moment> times, Map<String, String> readAs) {

    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 20;

    /** What means something to other searches, as in {@code name:corfe}; each stands between words here. */
    private static final Pattern SIGNS = Pattern.compile("[:^~*?(){}\\[\\]\"\\\\+|!]");

    /**
     * Reads the longest phrases of the field first, then single words; words that say nothing ("help", "my mum") are left out.
     *
     * @param found whether any listing holds a word; a word held by none may be a typing error
     * @param now in London: what "tomorrow" is counted from
     */
    static Reading of(String typed, Vocabulary vocabulary, Predicate<String> found, LocalDateTime now) {
        var stems = vocabulary.stems();
        var text = SIGNS.matcher(typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed)
                .replaceAll(" ");
        var words = stems.of(text).stream().limit(MOST_WORDS).toList();
        var readAs = new LinkedHashMap<String, String>();
        var unknown = new LinkedHashSet<Stems.Stem>();
        var read = words.stream()
                .map(word -> spelt(word, vocabulary, stems, found, readAs, unknown))
                .toList();
        var times = vocabulary.times().read(read, text, now);
        return new Reading(concepts(text, read, vocabulary, unknown), times, readAs);
    }

    private static Stems.Stem spelt(
            Stems.Stem word,
            Vocabulary vocabulary,
            Stems stems,
            Predicate<String> found,
            Map<String, String> readAs,
            Set<Stems.Stem> unknown) {
        if (word.text().length() < Spelling.SHORTEST || vocabulary.knows(word.stem()) || found.test(word.text())) {
            return word;
        }
        var close = vocabulary.closeTo(word.text());
        if (close.isEmpty()) {
            unknown.add(word);
            return word;
        }
        readAs.put(word.text(), close.get());
        return new Stems.Stem(stems.keyOf(close.get()).getFirst(), close.get(), word.from(), word.to(), word.apart());
    }

    private static List<Concept> concepts(
            String text, List<Stems.Stem> words, Vocabulary vocabulary, Set<Stems.Stem> unknown) {
        var concepts = new ArrayList<Concept>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(vocabulary.longest(), words.size() - at);
            while (length > 1
                    && vocabulary.meaning(words.subList(at, at + length)).isEmpty()) {
                length--;
            }
            var span = words.subList(at, at + length);
            var meant = vocabulary.meaning(span);
            if (meant.isPresent() || !saysNothingElse(span.getFirst().stem(), vocabulary)) {
                concepts.add(concept(text, span, meant.orElseGet(Meaning::new), vocabulary, unknown));
            }
            at += length;
        }
        return concepts;
    }

    /** Whether it names nothing to look for: when it is wanted is no thing. */
    private static boolean saysNothingElse(String stem, Vocabulary vocabulary) {
        return vocabulary.isFill(stem) || vocabulary.times().isOne(stem);
    }

    private static Concept concept(
            String text, List<Stems.Stem> span, Meaning meant, Vocabulary vocabulary, Set<Stems.Stem> unknown) {
        var first = span.getFirst();
        var own = span.size() == 1
                ? first.text()
                : text.substring(first.from(), span.getLast().to());
        var phrases = new LinkedHashSet<String>();
        phrases.add(own);
        phrases.addAll(meant.phrases());
        var named = new LinkedHashSet<CategoryCode>();
        var related = new LinkedHashSet<CategoryCode>();
        // Who asks for a kind of provider, such as a PA, gets those first, then whoever offers what they do.
        boolean anyKind = meant.kinds().isEmpty();
        (anyKind ? named : related).addAll(meant.categories());
        related.addAll(meant.described());
        if (span.size() == 1) {
            (anyKind ? named : related).addAll(vocabulary.categoriesNamedWith(first.stem()));
            related.addAll(vocabulary.categoriesDescribedWith(first.stem()));
        }
        var asked = new LinkedHashSet<>(named);
        if (anyKind) {
            asked.addAll(meant.described());
        }
        return new Concept(own, List.copyOf(phrases), meant.kinds(), asked, named, related, unknown.contains(first));
    }
}
