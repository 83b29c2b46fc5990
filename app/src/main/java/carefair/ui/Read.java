package carefair.ui;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an answer: a value, nothing typed, or something wrong.
 *
 * @param part which of several inputs is wrong, such as {@code month}; empty for the first or only one
 */
record Read<T>(@Nullable T value, @Nullable Problem problem, Map<String, ?> facts, String part) {

    static <T> Read<T> of(T value) {
        return new Read<>(value, null, Map.of(), "");
    }

    static <T> Read<T> nothing() {
        return new Read<>(null, null, Map.of(), "");
    }

    static <T> Read<T> wrong(Problem problem) {
        return new Read<>(null, problem, Map.of(), "");
    }

    static <T> Read<T> wrong(Problem problem, Map<String, ?> facts) {
        return new Read<>(null, problem, facts, "");
    }

    static <T> Read<T> wrongAt(String part, Problem problem) {
        return new Read<>(null, problem, Map.of(), part);
    }

    Optional<T> given() {
        return Optional.ofNullable(value);
    }
}
