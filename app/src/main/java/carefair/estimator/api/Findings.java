package carefair.estimator.api;

import carefair.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** Everything found wrong in one request, in the order it was read. */
final class Findings {

    private final Texts texts;
    private final List<FieldError> errors = new ArrayList<>();

    Findings(Texts texts) {
        this.texts = texts;
    }

    /** @param problem the end of a key under {@code estimator.api.wrong} */
    void add(String field, String problem, Object... facts) {
        errors.add(new FieldError(field, texts.say("estimator.api.wrong." + problem, facts)));
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    List<FieldError> all() {
        return List.copyOf(errors);
    }
}
