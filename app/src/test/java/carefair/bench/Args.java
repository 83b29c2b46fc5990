package carefair.bench;

import java.util.List;

/** What was typed after the name of a bench: {@code --name} or {@code --name NUMBER}. */
final class Args {

    private final List<String> words;

    Args(String... words) {
        this.words = List.of(words);
    }

    boolean has(String name) {
        return words.contains("--" + name);
    }

    int number(String name, int otherwise) {
        int at = words.indexOf("--" + name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= words.size()) {
            throw new IllegalArgumentException("--" + name + " needs a number");
        }
        return Integer.parseInt(words.get(at + 1));
    }
}
