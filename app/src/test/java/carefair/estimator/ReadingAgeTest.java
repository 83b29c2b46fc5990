package carefair.estimator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every text of the estimator is read easily: Flesch-Kincaid grade 5 or less for each and for all together, sentences of at most 25
 * words. Names of benefits, places and words of the glossary count as one word of one syllable. Legal sources are read by few; what the
 * interface for other systems says is read by those who build them.
 */
class ReadingAgeTest {

    private static final double GRADE = 5;
    private static final int LONGEST_SENTENCE = 25;

    /** Longest first, so that a name is not found inside a longer one. */
    private static final List<String> NAMES = lines("/carefair/estimator/names.txt").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static final Pattern FACT = Pattern.compile("\\{[A-Za-z0-9]+}|£[0-9,.]*[0-9]|[0-9][0-9,.]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    @Test
    void everyTextIsReadEasily() {
        assertThat(texts().entrySet().stream()
                        .filter(text -> String.valueOf(text.getValue()).endsWith("."))
                        .filter(text -> grade(String.valueOf(text.getValue())) > GRADE)
                        .map(text -> String.format(
                                Locale.UK,
                                "%.1f %s=%s",
                                grade(String.valueOf(text.getValue())),
                                text.getKey(),
                                text.getValue()))
                        .sorted())
                .as("texts above grade 5: shorter words, shorter sentences")
                .isEmpty();
    }

    @Test
    void allTogetherAreReadEasily() {
        var all = texts().values().stream()
                .map(text -> String.valueOf(text).endsWith(".") ? String.valueOf(text) : text + ".")
                .collect(Collectors.joining(" "));

        assertThat(grade(all)).isLessThanOrEqualTo(GRADE);
    }

    @Test
    void noSentenceIsLong() {
        assertThat(texts().values().stream()
                        .flatMap(text -> sentences(String.valueOf(text)).stream())
                        .filter(sentence -> sentence.split("\\s+").length > LONGEST_SENTENCE))
                .isEmpty();
    }

    @Test
    void measuresAsTheFormulaDoes() {
        // 0.39 x 6/1 + 11.8 x 6/6 - 15.59
        assertThat(grade("The cat sat on the mat.")).isBetween(-1.46, -1.44);
        assertThat(syllables("responsibility")).isEqualTo(6);
        assertThat(syllables("home")).isEqualTo(1);
        assertThat(syllables("table")).isEqualTo(2);
        assertThat(syllables("wanted")).isEqualTo(2);
        assertThat(syllables("passed")).isEqualTo(1);
        assertThat(grade("The methodological determination necessitates comprehensive documentation."))
                .isGreaterThan(20);
    }

    private static double grade(String text) {
        var words = Arrays.stream(plain(text).split("[^A-Za-z’'-]+"))
                .filter(word -> !word.isBlank())
                .toList();
        var syllables = words.stream().mapToInt(ReadingAgeTest::syllables).sum();
        var sentences = Math.max(1, sentences(text).size());
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static String plain(String text) {
        var plain = FACT.matcher(text).replaceAll("ten");
        for (var name : NAMES) {
            plain = Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(plain)
                    .replaceAll("name");
        }
        return plain;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?!:])\\s+"))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static int syllables(String written) {
        var word = written.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        var count = (int) VOWELS.matcher(word).results().count();
        if (word.endsWith("e") && !word.endsWith("le") && !word.endsWith("ee")
                || word.endsWith("es") && !word.matches(".*(s|x|z|ch|sh|c|g)es")
                || word.endsWith("ed") && !word.matches(".*[td]ed")) {
            count--;
        }
        return Math.max(1, count);
    }

    private static Properties texts() {
        var all = new Properties();
        try (var in = new InputStreamReader(
                ReadingAgeTest.class.getResourceAsStream("/messages/estimator.properties"), StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.keySet()
                .removeIf(key ->
                        ((String) key).startsWith("estimator.source.") || ((String) key).startsWith("estimator.api."));
        return all;
    }

    private static List<String> lines(String resource) {
        try (var in = ReadingAgeTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
