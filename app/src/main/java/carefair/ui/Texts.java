package carefair.ui;

import carefair.settings.Settings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word people see, read from the bundles {@code messages/*.properties} (UTF-8). A key that is not there, or a fact that was not
 * given, is a programming mistake and throws.
 *
 * <p>A text holds its facts in braces: {@code {name}} or {@code {0}}. The council's own facts are always there: {@code {council}},
 * {@code {service}}, {@code {area}}, {@code {phone}}, {@code {hours}}, {@code {email}}.
 */
@Component("messageSource")
public class Texts implements MessageSource {

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*|[0-9]+)}");

    private final Map<String, String> texts = new TreeMap<>();
    private final ObjectProvider<Settings> settings;

    /** Reads every bundle of the class path. @throws IllegalStateException if two bundles hold the same key */
    @Autowired
    public Texts(ObjectProvider<Settings> settings) {
        this.settings = settings;
        try {
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a key with its facts filled in.
     *
     * @param facts either one {@link Map} of named facts, or facts for {@code {0}}, {@code {1}} and so on. Dates, instants, money,
     *     numbers and enum constants are put into words.
     */
    public String say(String key, @Nullable Object... facts) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingText(key);
        }
        return FACT.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(fact(key, found, facts)));
    }

    /**
     * The words for a number of things: the key with {@code .one} for 1, {@code .none} for 0 where there is such a key, else
     * {@code .many}. The number is the fact {@code {count}}.
     */
    public String count(String key, long count, Map<String, ?> facts) {
        var all = new TreeMap<String, Object>(facts);
        all.put("count", count);
        return say(key + (count == 1 ? ".one" : count == 0 && has(key + ".none") ? ".none" : ".many"), all);
    }

    public String count(String key, long count) {
        return count(key, count, Map.of());
    }

    /** The words of an enum constant, under {@code <module>.<Enum>.<CONSTANT>}. */
    public String say(Enum<?> constant) {
        return say(keyOf(constant));
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /** The text as the bundle has it, with its braces. */
    String raw(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingText(key);
        }
        return text;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        return has(code) ? say(code, args == null ? new Object[0] : args) : defaultMessage;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        return say(code, args == null ? new Object[0] : args);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var codes = resolvable.getCodes();
        for (var code : codes == null ? new String[0] : codes) {
            if (has(code)) {
                return say(code, resolvable.getArguments() == null ? new Object[0] : resolvable.getArguments());
            }
        }
        var words = resolvable.getDefaultMessage();
        if (words == null) {
            throw new MissingText(String.join(", ", codes == null ? new String[0] : codes));
        }
        return words;
    }

    private void read(Resource bundle) throws IOException {
        var read = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        read.forEach((key, text) -> {
            if (texts.put((String) key, (String) text) != null) {
                throw new IllegalStateException("Two bundles hold the text " + key + "; one is " + bundle);
            }
        });
    }

    private String fact(String key, MatchResult found, @Nullable Object[] facts) {
        var name = found.group(1);
        if (Character.isDigit(name.charAt(0))) {
            var index = Integer.parseInt(name);
            if (index < facts.length) {
                return inWords(facts[index]);
            }
        } else if (facts.length == 1 && facts[0] instanceof Map<?, ?> named && named.get(name) != null) {
            return inWords(named.get(name));
        } else {
            var council = settings.getObject().council();
            switch (name) {
                case "council":
                    return council.name();
                case "service":
                    return council.serviceName();
                case "area":
                    return council.area();
                case "phone":
                    return council.phone();
                case "hours":
                    return council.hours();
                case "email":
                    return council.email();
                default:
                    break;
            }
        }
        throw new IllegalStateException("The text " + key + " needs the fact {" + name + "}");
    }

    private String inWords(@Nullable Object fact) {
        return fact instanceof Enum<?> constant && has(keyOf(constant)) ? say(constant) : Said.any(fact);
    }

    private static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var module = type.getPackageName().replaceFirst("^carefair\\.", "");
        return (module.contains(".") ? module.substring(0, module.indexOf('.')) : module) + "." + type.getSimpleName()
                + "." + constant.name();
    }

    /** No bundle holds this key. */
    public static final class MissingText extends RuntimeException {
        MissingText(String key) {
            super("No bundle under messages/ holds the text " + key);
        }
    }
}
