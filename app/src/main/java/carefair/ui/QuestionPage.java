package carefair.ui;

import org.jspecify.annotations.Nullable;

/**
 * A page that asks something: one form in a narrow column, a button to continue. A page that asks one thing makes its label the
 * heading ({@link Asked#asHeading}).
 */
public abstract class QuestionPage extends Page {

    /** The page's form. */
    protected final QuestionForm form;

    protected QuestionPage(Kit kit, String titleKey, @Nullable Object... facts) {
        super(kit, titleKey, facts);
        narrow();
        form = form().then(() -> next());
    }

    /** Shows the form with these questions and the button "Continue". */
    protected final void ask(Answer<?>... questions) {
        askThen("ui.continue", questions);
    }

    /** Shows the form with these questions and a button that says what it does. */
    protected final void askThen(String buttonKey, Answer<?>... questions) {
        form.ask(questions).button(buttonKey);
        show(form);
    }

    /** Goes on: nothing is wrong with the answers so far. May call {@link Answer#wrong} to say that something is after all. */
    protected abstract void next();
}
