package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Questions and the buttons that send their answers. When something is wrong the page shows the summary first and each message by its
 * field; when nothing is, what {@link #then} said is done.
 */
public final class QuestionForm extends NativeForm {

    private final Texts texts;
    private final List<Answer<?>> answers = new ArrayList<>();
    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private final Div buttons = Build.classed(new Div(), "btns");
    private Runnable next = () -> {};
    private Consumer<Typed> keep = _ -> {};
    private @Nullable Typed before;
    private boolean drawn;

    QuestionForm(Texts texts) {
        this.texts = texts;
        getElement().appendChild(buttons.getElement());
    }

    /** Adds questions, in the order in which they stand. */
    public QuestionForm ask(Answer<?>... questions) {
        for (var question : questions) {
            answers.add(question);
            insert(question);
        }
        return this;
    }

    /** Adds what is not a question, such as details or a sum. */
    public QuestionForm show(Component... parts) {
        for (var part : parts) {
            insert(part);
        }
        return this;
    }

    /** The main button, with words that say what it does. */
    public QuestionForm button(String key, @Nullable Object... facts) {
        buttons.getElement().insertChild(0, button("btn", "", texts.say(key, facts)));
        return this;
    }

    /** The form's own button where another form of the page has the main one. */
    public QuestionForm secondButton(String key, @Nullable Object... facts) {
        buttons.getElement().insertChild(0, button("btn second slim", "", texts.say(key, facts)));
        return this;
    }

    /** Another button that sends the form without any check, such as "I do not know". */
    public QuestionForm otherButton(String action, String key, Runnable done) {
        actions.put(action, done);
        buttons.getElement().appendChild(button("btn second", action, texts.say(key)));
        return this;
    }

    /** A link beside the buttons. */
    public QuestionForm besideButtons(Component part) {
        buttons.add(part);
        return this;
    }

    /** What is done when nothing is wrong with the answers; it may still find something wrong with one of them. */
    public QuestionForm then(Runnable next) {
        this.next = next;
        return this;
    }

    /**
     * Takes answers that came in another way than by sending, such as with the page's address; to be called before the form is shown.
     * What is wrong with them is shown by {@link Page#showWrongs(QuestionForm...)}.
     *
     * @return whether nothing is wrong with them
     */
    public boolean take(Typed came) {
        answers.forEach(answer -> answer.take(came));
        return wrongs().isEmpty();
    }

    /** Keeps what was typed at each sending, right or wrong, and puts back what the draft holds. For journeys with pages of their own. */
    public QuestionForm keptIn(Drafts.Draft draft, Consumer<Map<String, String>> keep) {
        return refill(draft.typed()).keep(typed -> keep.accept(typed.forDraft()));
    }

    /** Where what was typed is kept at each sending, right or wrong. */
    QuestionForm keep(Consumer<Typed> keep) {
        this.keep = keep;
        return this;
    }

    /** Puts back what was typed before into every question. */
    QuestionForm refill(Typed before) {
        this.before = before;
        return this;
    }

    List<Answer<?>> answers() {
        return List.copyOf(answers);
    }

    /** Draws the questions: done once, when the page is shown. */
    void draw() {
        for (var answer : answers) {
            if (before != null) {
                answer.typed = before;
            }
            answer.draw();
        }
        drawn = true;
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        super.onAttach(event);
        if (drawn) {
            answers.forEach(Answer::restore);
        } else {
            draw();
        }
    }

    @Override
    void receive(Typed typed) {
        var other = actions.get(typed.action());
        answers.forEach(answer -> answer.take(typed));
        keep.accept(typed);
        if (other != null) {
            other.run();
            return;
        }
        if (wrongs().isEmpty()) {
            next.run();
        }
        answers.forEach(Answer::draw);
        Page.around(this).ifPresent(page -> page.showWrongs(wrongs()));
    }

    List<Answer.Wrong> wrongs() {
        return answers.stream().flatMap(answer -> answer.wrong().stream()).toList();
    }

    private void insert(Component part) {
        getElement().insertChild(getElement().getChildCount() - 1, part.getElement());
    }

    static Element button(String css, String action, String words) {
        var button = new Element("button")
                .setAttribute("class", css)
                .setAttribute("type", "submit")
                .setText(words);
        return action.isEmpty()
                ? button
                : button.setAttribute("name", Typed.ACTION).setAttribute("value", action);
    }
}
