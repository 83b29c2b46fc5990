package carefair.estimator.ui;

import carefair.estimator.answers.Answers;
import carefair.estimator.answers.Question;
import java.util.HashMap;
import java.util.Map;

/**
 * Speaks to the person or about them: the same texts serve both, with {@code {You}}, {@code {your}}, {@code {have}} and their like
 * filled in.
 */
final class Voice {

    private static final Map<String, String> TO_YOU = Map.ofEntries(
            Map.entry("you", "you"),
            Map.entry("You", "You"),
            Map.entry("your", "your"),
            Map.entry("Your", "Your"),
            Map.entry("they", "you"),
            Map.entry("their", "your"),
            Map.entry("do", "do"),
            Map.entry("Do", "Do"),
            Map.entry("are", "are"),
            Map.entry("Are", "Are"),
            Map.entry("have", "have"),
            Map.entry("Have", "Have"),
            Map.entry("were", "were"),
            Map.entry("s", ""),
            Map.entry("es", ""));

    private Voice() {}

    static Map<String, String> of(Answers answers) {
        return answers.is(Question.WHO, "someone")
                ? about(answers.known(Question.NAME_OF).orElse("the person"))
                : TO_YOU;
    }

    private static Map<String, String> about(String name) {
        var start = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var facts = new HashMap<>(TO_YOU);
        facts.put("you", name);
        facts.put("You", start);
        facts.put("your", name + "’s");
        facts.put("Your", start + "’s");
        facts.put("they", "they");
        facts.put("their", "their");
        facts.put("do", "does");
        facts.put("Do", "Does");
        facts.put("are", "is");
        facts.put("Are", "Is");
        facts.put("have", "has");
        facts.put("Have", "Has");
        facts.put("were", "was");
        facts.put("s", "s");
        facts.put("es", "es");
        return Map.copyOf(facts);
    }
}
