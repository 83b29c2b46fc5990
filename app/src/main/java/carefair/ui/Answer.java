package carefair.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One question with its visible label, its hint, what is wrong with the answer, and its native input. Nothing is checked before the
 * form is sent, and what was typed is never cleared.
 *
 * <p>Its words stand in the bundles: {@code <key>.label}, {@code <key>.hint} if there is one, {@code <key>.thing} for messages
 * ("Enter <b>a postcode or town</b>") and {@code <key>.name} where a message needs another word at its start ("<b>Postcode</b> must
 * be ..."); else that is the thing without "a", "an", "the" or "your".
 *
 * @param <T> what is read from what was typed
 */
@Tag("div")
public abstract class Answer<T> extends HtmlContainer {

    /** What is wrong, in words, and the input it is about. */
    record Wrong(String field, String words) {}

    record Check<T>(Predicate<T> holds, Problem problem, Map<String, ?> facts) {}

    final Texts texts;
    final String key;
    final Map<String, ?> facts;
    String name;
    boolean optional;
    boolean heading;
    Typed typed = new Typed(Map.of());
    private Read<T> read = Read.nothing();
    private @Nullable Wrong wrong;
    final List<Check<T>> checks = new ArrayList<>();
    private boolean drawn;

    Answer(Texts texts, String key, Map<String, ?> facts) {
        this.texts = texts;
        this.key = key;
        this.facts = facts;
        this.name = key.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
        addClassName("field");
    }

    /** The answer, once the form was sent and nothing was wrong with it. @throws IllegalStateException if there is none */
    public T value() {
        return given().orElseThrow(() -> new IllegalStateException("No answer to " + key));
    }

    /** The answer, or nothing where it is optional and nothing was typed. */
    public Optional<T> given() {
        return wrong == null ? read.given() : Optional.empty();
    }

    /** What was typed or chosen, as it was. */
    public String typed() {
        return typed.first(inputName());
    }

    /** Says that the answer cannot be used, in the words of the problem. To be called while the form is handled. */
    public void wrong(Problem problem, Map<String, ?> facts) {
        wrong = new Wrong(fieldId(""), problem.message(texts, thing(), startOfMessage(), facts));
    }

    public void wrong(Problem problem) {
        wrong(problem, Map.of());
    }

    /** Whether something is wrong with what was typed. */
    public boolean isWrong() {
        return wrong != null;
    }

    /** Reads what was sent. */
    void take(Typed sent) {
        typed = sent;
        wrong = null;
        read = read(sent);
        if (read.problem() != null) {
            wrong = new Wrong(
                    fieldId(read.part()), read.problem().message(texts, thing(), startOfMessage(), read.facts()));
        } else if (read.value() == null) {
            if (!optional) {
                wrong(missing(), missingFacts());
            }
        } else {
            firstBroken(read.value()).ifPresent(check -> wrong(check.problem(), check.facts()));
        }
    }

    Optional<Wrong> wrong() {
        return Optional.ofNullable(wrong);
    }

    /** Draws the question; again after it was sent only what is said to be wrong changes. */
    void draw() {
        if (!drawn) {
            drawn = true;
            drawQuestion();
        }
        showWrong();
    }

    abstract Read<T> read(Typed sent);

    /** Puts what was typed into the inputs again, when the page comes back after something else stood in its place. */
    abstract void restore();

    /** Adds label or legend, hint and inputs. */
    abstract void drawQuestion();

    /** The element into which the message goes, before its inputs. */
    abstract Element messageParent();

    abstract int messageIndex();

    /** What hint and message describe. */
    abstract Element described();

    /** The inputs that are marked when the answer is wrong. */
    abstract List<Element> marked();

    Problem missing() {
        return Problem.MISSING;
    }

    Map<String, ?> missingFacts() {
        return Map.of();
    }

    /** The id of the input a message leads to. */
    String fieldId(String part) {
        return part.isEmpty() ? name : name + "-" + part;
    }

    final String inputName() {
        return name;
    }

    final boolean isHeading() {
        return heading;
    }

    final Typed before() {
        return typed;
    }

    final String label() {
        var label = texts.say(key + ".label", facts);
        return optional ? label + " " + texts.say("ui.optional") : label;
    }

    final Optional<Element> hint() {
        return texts.has(key + ".hint")
                ? Optional.of(new Element("p")
                        .setAttribute("class", "hint")
                        .setAttribute("id", name + "-hint")
                        .setText(texts.say(key + ".hint", facts)))
                : Optional.empty();
    }

    private Optional<Check<T>> firstBroken(T value) {
        return checks.stream().filter(check -> !check.holds().test(value)).findFirst();
    }

    private void showWrong() {
        var messageId = name + "-err";
        messageParent()
                .getChildren()
                .filter(child -> messageId.equals(child.getAttribute("id")))
                .toList()
                .forEach(Element::removeFromParent);
        getElement().getClassList().set("bad", wrong != null);
        if (wrong != null) {
            var message = new Element("p").setAttribute("class", "err").setAttribute("id", messageId);
            message.appendChild(
                    Build.hiddenWords(texts.say("ui.error-prefix")), Element.createText(" " + wrong.words()));
            messageParent().insertChild(messageIndex(), message);
        }
        var described = (texts.has(key + ".hint") ? name + "-hint " : "") + (wrong == null ? "" : messageId);
        set(described(), "aria-describedby", described.strip());
        marked().forEach(input -> set(input, "aria-invalid", wrong == null ? "" : "true"));
    }

    static void set(Element element, String attribute, String value) {
        if (value.isEmpty()) {
            element.removeAttribute(attribute);
        } else {
            element.setAttribute(attribute, value);
        }
    }

    private String thing() {
        return texts.has(key + ".thing")
                ? texts.say(key + ".thing", facts)
                : texts.say(key + ".label", facts).toLowerCase(Locale.UK);
    }

    private String startOfMessage() {
        return texts.has(key + ".name")
                ? texts.say(key + ".name", facts)
                : thing().replaceFirst("^(an?|the|your) ", "");
    }
}
