package carefair.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stood in a form when it was sent: by the inputs' names, exactly as typed. */
public record Typed(Map<String, List<String>> values) {

    /** The name a form's second buttons share. */
    static final String ACTION = "action";

    static Typed of(Iterable<Map.Entry<String, String>> pairs) {
        var values = new LinkedHashMap<String, List<String>>();
        pairs.forEach(pair -> values.computeIfAbsent(pair.getKey(), _ -> new ArrayList<>())
                .add(pair.getValue().replace("\r\n", "\n")));
        return new Typed(values);
    }

    /** From a draft, where several values of one name stand on lines of their own. */
    static Typed ofDraft(Map<String, String> answers) {
        var values = new LinkedHashMap<String, List<String>>();
        answers.forEach((name, text) -> values.put(name, List.of(text)));
        return new Typed(values);
    }

    /** The first value of that name; empty where there is none. */
    public String first(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Every value of that name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> value.lines())
                .toList();
    }

    /** Which button was pressed; empty for the main one. */
    String action() {
        return first(ACTION);
    }

    Map<String, String> forDraft() {
        var answers = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> {
            if (!name.equals(ACTION)) {
                answers.put(name, String.join("\n", all));
            }
        });
        return answers;
    }
}
