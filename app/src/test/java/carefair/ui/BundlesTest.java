package carefair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every word people see to the rules of the house, whichever module says it. */
class BundlesTest {

    /** Words that blame, frighten or say nothing; and those with a plainer word ("sign in", "for example"). */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(please|sorry|invalid|valid|oops|forbidden|illegal|prohibited|you forgot|log ?in|log ?out|logged|"
                    + "register for|click here|e\\.g\\.|i\\.e\\.|etc|utili[sz]e|via|reservation|reserved|top-up|"
                    + "this field is required|an error occurred|select an option)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A literal key where words are asked for, in Java and in templates. */
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:MODULES)\\.[a-z0-9.\\-]*[a-zA-Z0-9])\"");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-zA-Z0-9.\\-]+)[(}]");

    private final Texts texts = KitForTests.texts();

    @Test
    void saysNothingInBannedWords() {
        assertThat(texts.keys().stream()
                        .filter(key -> BANNED.matcher(texts.raw(key)).find())
                        .map(key -> key + "=" + texts.raw(key)))
                .as("texts with a banned word: say it another way")
                .isEmpty();
    }

    @Test
    void leavesNoTextEmptyAndNoBraceOpen() {
        assertThat(texts.keys().stream()
                        .filter(key -> texts.raw(key).isBlank()
                                || texts.raw(key).chars().filter(c -> c == '{').count()
                                        != texts.raw(key)
                                                .chars()
                                                .filter(c -> c == '}')
                                                .count()))
                .isEmpty();
    }

    @Test
    void holdsEveryKeyThatATemplateNames() throws IOException {
        var missing = new TreeSet<String>();
        for (var template : files(Path.of("../frontend/templates"), ".html")) {
            var keys = IN_TEMPLATE.matcher(Files.readString(template));
            while (keys.find()) {
                if (!texts.has(keys.group(1))) {
                    missing.add(keys.group(1) + " in " + template.getFileName());
                }
            }
        }

        assertThat(missing).as("keys that no bundle holds").isEmpty();
    }

    /** A literal that begins like a key must be one, or begin one: answers and refusals add endings such as {@code .label}. */
    @Test
    void holdsEveryKeyThatAPageNames() throws IOException {
        var literal = Pattern.compile(IN_JAVA.pattern().replace("MODULES", String.join("|", modules())));
        var missing = new TreeSet<String>();
        for (var source : files(Path.of("src/main/java/carefair"), ".java")) {
            if (!source.toString().contains("/ui/")) {
                continue;
            }
            var keys = literal.matcher(Files.readString(source));
            while (keys.find()) {
                var key = keys.group(1);
                if (texts.keys().stream().noneMatch(known -> known.equals(key) || known.startsWith(key + "."))) {
                    missing.add(key + " in " + source.getFileName());
                }
            }
        }

        assertThat(missing).as("keys that no bundle holds").isEmpty();
    }

    @Test
    void hasShortSentences() {
        var long25 = texts.keys().stream()
                .filter(key -> !key.startsWith("home.access."))
                .flatMap(key -> Arrays.stream(texts.raw(key).split("(?<=[.?!:])\\s+"))
                        .filter(sentence -> sentence.split("\\s+").length > 25)
                        .map(sentence -> key + ": " + sentence))
                .toList();

        assertThat(long25).as("sentences of more than 25 words").isEmpty();
    }

    private List<String> modules() throws IOException {
        var names = new ArrayList<String>();
        for (var bundle : files(Path.of("src/main/resources/messages"), ".properties")) {
            names.add(bundle.getFileName().toString().replace(".properties", ""));
        }
        return names;
    }

    private static List<Path> files(Path under, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
