package carefair.ui;

import java.util.Objects;

/**
 * One of the things that can be chosen.
 *
 * @param code what is sent and kept in drafts: short and lasting
 * @param label the words beside it
 * @param hint a second line; empty for none
 */
public record Choice<T>(String code, T value, String label, String hint) {

    public Choice {
        Objects.requireNonNull(value);
    }

    public static <T> Choice<T> of(String code, T value, String label) {
        return new Choice<>(code, value, label, "");
    }
}
