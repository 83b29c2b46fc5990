package carefair.ui;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts a module's expected "no" into words: {@code <module>.refusal.<Type>.title} and {@code .text}, {@code .text2} and so on, with
 * what its public methods without parameters say as named facts.
 */
final class Refusals {

    private Refusals() {}

    record Words(String title, List<String> paragraphs) {}

    static Optional<Words> words(Texts texts, RuntimeException refusal) {
        var type = refusal.getClass();
        var key = key(type);
        if (!texts.has(key + ".title")) {
            return Optional.empty();
        }
        var facts = facts(refusal);
        var paragraphs = new ArrayList<String>();
        for (int i = 1; texts.has(key + ".text" + (i == 1 ? "" : i)); i++) {
            paragraphs.add(texts.say(key + ".text" + (i == 1 ? "" : i), facts));
        }
        return Optional.of(new Words(texts.say(key + ".title", facts), List.copyOf(paragraphs)));
    }

    static String key(Class<?> refusal) {
        var name = refusal.getPackageName().replaceFirst("^carefair\\.", "");
        var module = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return module + ".refusal." + refusal.getSimpleName();
    }

    private static Map<String, Object> facts(RuntimeException refusal) {
        var facts = new TreeMap<String, Object>();
        for (var method : refusal.getClass().getMethods()) {
            // What every exception has is no fact of this one.
            if (!method.getDeclaringClass().isAssignableFrom(RuntimeException.class)
                    && method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && method.getReturnType() != void.class) {
                try {
                    var fact = method.invoke(refusal);
                    if (fact != null) {
                        facts.put(method.getName(), fact);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("The fact " + method + " could not be read", e);
                }
            }
        }
        return facts;
    }
}
