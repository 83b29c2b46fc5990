package carefair.estimator;

import java.util.List;

/**
 * Something a person must know to read their estimate rightly.
 *
 * @param key of its words in the texts
 * @param facts what the words need: for {@code {0}}, {@code {1}} and so on
 */
public record Warning(String key, List<Object> facts) {

    static Warning of(String name, Object... facts) {
        return new Warning("estimator.warning." + name, List.of(facts));
    }
}
