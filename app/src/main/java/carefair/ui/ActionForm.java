package carefair.ui;

import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** One button that does one thing. A second press while the first is handled does nothing. */
public final class ActionForm extends NativeForm {

    private final Runnable done;
    private final Element button;

    ActionForm(Texts texts, Runnable done, String key, @Nullable Object... facts) {
        this.done = done;
        button = QuestionForm.button("btn", "", texts.say(key, facts));
        getElement().appendChild(button);
    }

    /** Beside a main button. */
    public ActionForm second() {
        button.setAttribute("class", "btn second");
        return this;
    }

    /** Smaller, as in a list. */
    public ActionForm slim() {
        button.setAttribute("class", "btn second slim");
        return this;
    }

    /** Words only for those who listen, where several buttons of a page would else have the same name. */
    public ActionForm about(String hiddenWords) {
        button.appendChild(Build.hiddenWords(" " + hiddenWords));
        return this;
    }

    @Override
    void receive(Typed typed) {
        done.run();
    }
}
