package carefair.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that does not change by itself: words, links, pictures, and at most one form. It is built like any other, but then
 * kept as packed HTML: the server holds no object for each of its elements, so that a session with a long page is small. All its buttons
 * ({@link Press}) share one listener, and so does its form.
 */
public final class Still extends Component {

    /** The name of the button that was clicked. */
    static final String PRESSED =
            "(event.target.closest('[" + Press.NAME + "]')||element).getAttribute('" + Press.NAME + "')";

    /** Whether it was a button that was clicked. */
    static final String ON_BUTTON = "!!event.target.closest('[" + Press.NAME + "]')";

    private static final String SHOW = "this.innerHTML=$0";

    private static final String INSTEAD = "const button=[...this.querySelectorAll('[" + Press.NAME + "]')]"
            + ".find(one=>one.getAttribute('" + Press.NAME + "')===$0);if(!button)return;"
            + "const made=document.createElement('template');made.innerHTML=$1;const shown=made.content.firstElementChild;"
            + "button.replaceWith(shown);(shown.querySelector('a,button')||shown).focus()";

    private Packed packed;
    private boolean waits;

    Still(Element element, String html) {
        super(element);
        packed = Packed.of(html);
    }

    /** @throws IllegalArgumentException if something in it listens to the browser, which would then do nothing */
    public static Still of(Component part) {
        return of(part, null);
    }

    /**
     * A part with one form in it, or that form itself; its questions are drawn now, with what is wrong with them.
     *
     * @param sent hears what was typed, each time the form is sent; it shows the part anew if something is wrong
     * @throws IllegalArgumentException if something else in it listens to the browser
     */
    public static Still form(Component part, QuestionForm form, Consumer<Typed> sent) {
        form.draw();
        var still = of(part, form);
        Sending.of(still, sent);
        return still;
    }

    /** Says what its buttons do. @param done hears the name of the one that was pressed */
    public Still pressed(Consumer<String> done) {
        getElement()
                .addEventListener("click", event -> {
                    var name = event.getEventData().get(PRESSED).asString();
                    if (button(Markup.read(html()), name) != null) {
                        Page.attempt(this, () -> done.accept(name));
                    }
                })
                .addEventData(PRESSED)
                .setFilter(ON_BUTTON);
        return this;
    }

    /** Shows something else in place of a button that was pressed, and moves the focus there, as the button that had it is gone. */
    public void instead(String name, Component shown) {
        var all = Markup.read(html());
        var button = button(all, name);
        if (button != null) {
            var html = Markup.whole(shown);
            button.before(html);
            button.remove();
            packed = Packed.of(all.child(0).html());
            getElement().executeJs(INSTEAD, name, html);
        }
    }

    /** Shows other HTML, which must be ours. */
    void show(String html) {
        if (!html.equals(html())) {
            packed = Packed.of(html);
            getUI().ifPresent(_ -> send());
        }
    }

    String html() {
        return packed.text();
    }

    /** Also when a browser lost track and is told everything again. */
    @Override
    protected void onAttach(AttachEvent event) {
        send();
    }

    /** Once for each answer, however often it changed. */
    private void send() {
        if (!waits) {
            waits = true;
            getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(this, _ -> {
                        waits = false;
                        getElement().executeJs(SHOW, html());
                    }));
        }
    }

    private static Still of(Component part, @Nullable QuestionForm form) {
        var built = part.getElement();
        var element = new Element(built.getTag());
        built.getAttributeNames().forEach(name -> element.setAttribute(name, built.getAttribute(name)));
        return new Still(element, Markup.inside(part, form));
    }

    private static org.jsoup.nodes.@Nullable Element button(org.jsoup.nodes.Document html, String name) {
        return html.getElementsByAttributeValue(Press.NAME, name).first();
    }
}
