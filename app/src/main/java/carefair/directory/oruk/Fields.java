package carefair.directory.oruk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the standard in the making. What is empty is left out: the standard takes an empty text for a value. */
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields with(String name, @Nullable Object value) {
        if (value != null && !isEmpty(value)) {
            values.put(name, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> values() {
        return values;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case CharSequence text -> text.toString().isBlank();
            case Collection<?> many -> many.isEmpty();
            default -> false;
        };
    }
}
