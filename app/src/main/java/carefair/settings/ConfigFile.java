package carefair.settings;

import carefair.operations.CannotStart;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** One file under {@code config/}, or a part of it. Whatever is missing or wrong stops the start, naming the file and the key. */
final class ConfigFile {

    /** The shape of what a council names its things by, itself too. */
    static final Pattern CODE = Pattern.compile("[a-z][a-z-]{1,39}");

    private static final Pattern PHONE = Pattern.compile("0[0-9 ]{9,13}");

    private final String file;
    private final String path;
    private final Map<String, Object> values;

    private ConfigFile(String file, String path, Map<String, Object> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    /** @param file the name that people know it by, such as {@code config/dorset/council.yaml} */
    static ConfigFile read(String file, Resource resource) {
        if (!resource.exists()) {
            throw new CannotStart(
                    file + " is missing.", "Add the file, or set carefair.council to a council that has one.");
        }
        try (var in = resource.getInputStream()) {
            var content = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(in);
            return new ConfigFile(file, "", asMap(content == null ? Map.of() : content, file));
        } catch (YAMLException e) {
            throw new CannotStart(file + " is not YAML: " + e.getMessage(), "Put the file right.");
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read: " + e.getMessage(), "Make the file readable.");
        }
    }

    /** Text that is not blank. */
    String text(String key) {
        var text = String.valueOf(value(key)).strip();
        if (text.isEmpty()) {
            throw wrong(key, "is empty");
        }
        return text;
    }

    /** Text of a certain shape; {@code expected} says which, for whoever must put it right. */
    String text(String key, Pattern shape, String expected) {
        var text = text(key);
        if (!shape.matcher(text).matches()) {
            throw wrong(key, "is \"" + text + "\", and must be " + expected);
        }
        return text;
    }

    /** What this part is named by. */
    String code() {
        return text("code", CODE, "lower-case letters and dashes, 40 at most");
    }

    String phone(String key) {
        return text(key, PHONE, "a phone number such as 01305 000 000");
    }

    /** Whether the file says anything under this key. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    int wholeNumber(String key, int least, int most) {
        if (value(key) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(key, "is \"" + value(key) + "\", and must be a whole number from " + least + " to " + most);
    }

    /** A list of at least one text, none twice. */
    List<String> texts(String key) {
        var texts = list(key).stream().map(String::valueOf).toList();
        if (texts.isEmpty()
                || Set.copyOf(texts).size() != texts.size()
                || texts.stream().anyMatch(String::isBlank)) {
            throw wrong(key, "is " + texts + ", and must be a list of at least one, none of them twice");
        }
        return texts;
    }

    /** A list of days, written such as {@code 2026-12-25}. */
    List<LocalDate> days(String key) {
        return list(key).stream().map(value -> day(key, value)).toList();
    }

    LocalDate day(String key) {
        return day(key, value(key));
    }

    /** The part of the file under a key. */
    ConfigFile part(String key) {
        return new ConfigFile(file, at(key) + ".", asMap(value(key), file + ": " + at(key)));
    }

    /** The parts of the file that stand in a list under a key. */
    List<ConfigFile> parts(String key) {
        var list = list(key);
        return IntStream.range(0, list.size())
                .mapToObj(i -> {
                    var place = at(key) + "[" + (i + 1) + "]";
                    return new ConfigFile(file, place + ".", asMap(list.get(i), file + ": " + place));
                })
                .toList();
    }

    Set<String> keys() {
        return values.keySet();
    }

    CannotStart wrong(String key, String what) {
        return new CannotStart(file + ": " + at(key) + " " + what + ".", "Put the value right in " + file + ".");
    }

    private LocalDate day(String key, @Nullable Object value) {
        try {
            // An unquoted day is a timestamp in YAML, and read as midnight in UTC.
            return value instanceof Date date
                    ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                    : LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw wrong(key, "has \"" + value + "\", and must have days such as 2026-12-25");
        }
    }

    private List<?> list(String key) {
        if (value(key) instanceof List<?> list) {
            return list;
        }
        throw wrong(key, "must be a list");
    }

    private Object value(String key) {
        var value = values.get(key);
        if (value == null) {
            throw wrong(key, "is missing");
        }
        return value;
    }

    private String at(String key) {
        return path + key;
    }

    private static Map<String, Object> asMap(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .collect(Collectors.toMap(
                            entry -> String.valueOf(entry.getKey()), Map.Entry::getValue, (a, b) -> b, TreeMap::new));
        }
        throw new CannotStart(where + " has no keys.", "Write a key and its value, such as name: Dorset Council.");
    }
}
