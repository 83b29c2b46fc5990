package carefair.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How a question is put, said in a row: {@code text("find.need").optional().asHeading()}.
 *
 * @param <A> the kind of answer itself
 */
public abstract class Asked<T, A extends Asked<T, A>> extends Answer<T> {

    Asked(Texts texts, String key, Map<String, ?> facts) {
        super(texts, key, facts);
    }

    /** Gives the input this name and id, where a page asks the same question more than once. */
    public A named(String name) {
        this.name = name;
        return self();
    }

    /** An empty answer is an answer; the label says "(optional)". */
    public A optional() {
        optional = true;
        return self();
    }

    /** The label or legend is the heading of the page: for a page that asks one thing. */
    public A asHeading() {
        heading = true;
        return self();
    }

    /** Adds a check of a value that could be read; the first that does not hold is told. */
    public A check(Predicate<T> holds, Problem problem, Map<String, ?> facts) {
        checks.add(new Check<>(holds, problem, facts));
        return self();
    }

    /** Puts back what was typed before, such as from a draft. Has an effect until the page is shown. */
    public A refill(Typed before) {
        typed = before;
        return self();
    }

    /** Fills in what is known, in the form in which it would be typed; for choices, the code. */
    public A filled(String value) {
        return refill(new Typed(Map.of(inputName(), List.of(value))));
    }

    @SuppressWarnings("unchecked")
    final A self() {
        return (A) this;
    }
}
