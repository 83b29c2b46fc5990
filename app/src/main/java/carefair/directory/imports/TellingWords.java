package carefair.directory.imports;

import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Reads kinds of help from the words of a public list, and says from which. What no word tells has no category. */
final class TellingWords {

    private static final Map<String, List<Pattern>> ALL = read();

    private TellingWords() {}

    /** @param because the words that told, in the order of the categories; empty if there are none */
    record Told(List<CategoryCode> categories, String because) {}

    static Told in(String text, Settings settings) {
        var codes = new ArrayList<CategoryCode>();
        var words = new ArrayList<String>();
        ALL.forEach((code, patterns) -> {
            var category = new CategoryCode(code);
            if (settings.category(category).isPresent()) {
                patterns.stream()
                        .map(pattern -> pattern.matcher(text))
                        .filter(java.util.regex.Matcher::find)
                        .map(java.util.regex.Matcher::group)
                        .findFirst()
                        .ifPresent(word -> {
                            codes.add(category);
                            words.add(code + " as it says “" + word + "”");
                        });
            }
        });
        return new Told(codes, String.join(", ", words));
    }

    private static Map<String, List<Pattern>> read() {
        try {
            var all = new LinkedHashMap<String, List<Pattern>>();
            new ClassPathResource("directory/telling-words.txt", TellingWords.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> all.put(
                            line[0].strip(),
                            List.of(line[1].split(",")).stream()
                                    .map(word -> Pattern.compile(
                                            "\\b" + Pattern.quote(word.strip()) + "\\b", Pattern.CASE_INSENSITIVE))
                                    .toList()));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
