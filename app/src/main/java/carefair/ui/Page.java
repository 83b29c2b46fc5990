package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the application: the {@code main} between header and help. Its title is {@code [page] – [service] – [council]}, with
 * {@code Error: } first when something is wrong.
 */
@Tag("main")
public abstract class Page extends HtmlContainer implements HasDynamicTitle {

    /** Builds the pieces of the page. */
    protected final Build make;

    final Kit kit;
    private String title;
    private @Nullable String back;
    private @Nullable Component summary;
    private HasComponents body = this;

    /** @param titleKey the name of the page in the browser's title */
    protected Page(Kit kit, String titleKey, @Nullable Object... facts) {
        this.kit = kit;
        this.make = kit.build();
        this.title = kit.texts().say(titleKey, facts);
        setId("main");
        addClassName("wrap");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public final String getPageTitle() {
        var council = kit.settings().council();
        return ownTitle() + " – " + council.serviceName() + " – " + council.name();
    }

    /** Without the service's name. */
    String ownTitle() {
        return summary == null ? title : kit.texts().say("ui.title.error", title);
    }

    /** The words of a key. */
    protected final String say(String key, @Nullable Object... facts) {
        return kit.texts().say(key, facts);
    }

    /** Names the page anew, once it is known what it shows; before or while it is shown. */
    protected final void title(String titleKey, @Nullable Object... facts) {
        title = kit.texts().say(titleKey, facts);
        tellTitle();
    }

    /** A link before {@code main} to the page one came from. */
    protected final void back(String href) {
        back = href;
        getParent().filter(Shell.class::isInstance).map(Shell.class::cast).ifPresent(shell -> shell.showBack(this));
    }

    /** Everything of this page stands in one narrow column: for questions. */
    protected final void narrow() {
        var column = Build.classed(new Div(), "narrow");
        add(column);
        body = column;
    }

    /** Adds to the page's column. */
    protected final void show(Component... parts) {
        body.add(parts);
    }

    /** Empties the page, to show it anew. */
    protected final void clear() {
        removeAll();
        body = this;
        summary = null;
    }

    /** A form of several questions or with parts of its own; add it with {@link #show}. */
    protected final QuestionForm form() {
        return new QuestionForm(kit.texts());
    }

    /** One button that does one thing. */
    protected final ActionForm action(String key, Runnable done, @Nullable Object... facts) {
        return new ActionForm(kit.texts(), done, key, facts);
    }

    protected final TextAnswer text(String key) {
        return new TextAnswer(kit.texts(), key, Map.of());
    }

    protected final TextAnswer text(String key, Map<String, ?> facts) {
        return new TextAnswer(kit.texts(), key, facts);
    }

    protected final LongTextAnswer longText(String key) {
        return new LongTextAnswer(kit.texts(), key, Map.of());
    }

    protected final LongTextAnswer longText(String key, Map<String, ?> facts) {
        return new LongTextAnswer(kit.texts(), key, facts);
    }

    protected final NumberAnswer number(String key) {
        return new NumberAnswer(kit.texts(), key, Map.of());
    }

    protected final NumberAnswer number(String key, Map<String, ?> facts) {
        return new NumberAnswer(kit.texts(), key, facts);
    }

    protected final MoneyAnswer money(String key) {
        return new MoneyAnswer(kit.texts(), key, Map.of());
    }

    protected final MoneyAnswer money(String key, Map<String, ?> facts) {
        return new MoneyAnswer(kit.texts(), key, facts);
    }

    protected final DateAnswer date(String key) {
        return new DateAnswer(kit.texts(), key, Map.of());
    }

    protected final DateAnswer date(String key, Map<String, ?> facts) {
        return new DateAnswer(kit.texts(), key, facts);
    }

    protected final PostcodeOrPlaceAnswer postcodeOrPlace(String key) {
        return new PostcodeOrPlaceAnswer(kit.texts(), key, Map.of());
    }

    protected final PostcodeOrPlaceAnswer postcodeOrPlace(String key, Map<String, ?> facts) {
        return new PostcodeOrPlaceAnswer(kit.texts(), key, facts);
    }

    protected final <T> RadioAnswer<T> radios(String key) {
        return new RadioAnswer<>(kit.texts(), key, Map.of());
    }

    protected final <T> RadioAnswer<T> radios(String key, Map<String, ?> facts) {
        return new RadioAnswer<>(kit.texts(), key, facts);
    }

    /** Yes or no; without an answer "Select yes if" and the words under {@code <key>.statement}. */
    protected final RadioAnswer<Boolean> yesOrNo(String key, Map<String, ?> facts) {
        return new RadioAnswer<Boolean>(kit.texts(), key, facts)
                .asYesOrNo()
                .choice("yes", true, say("ui.yes"))
                .choice("no", false, say("ui.no"));
    }

    protected final <T> ChecksAnswer<T> checks(String key) {
        return new ChecksAnswer<>(kit.texts(), key, Map.of());
    }

    protected final <T> ChecksAnswer<T> checks(String key, Map<String, ?> facts) {
        return new ChecksAnswer<>(kit.texts(), key, facts);
    }

    protected final <T> SelectAnswer<T> select(String key) {
        return new SelectAnswer<>(kit.texts(), key, Map.of());
    }

    /** Goes to another page of the application or to a plain one. */
    protected final void go(String href) {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent())).ifPresent(ui -> {
            if (href.startsWith("/app/")) {
                var query = href.indexOf('?');
                var path = query < 0 ? href : href.substring(0, query);
                ui.navigate(
                        path.substring("/app/".length()),
                        QueryParameters.fromString(query < 0 ? "" : href.substring(query + 1)));
            } else {
                ui.getPage().setLocation(href);
            }
        });
    }

    /**
     * Shows, in place of the page, the words of a refusal: its heading, what it means with its figures, and what can be done. The way
     * back to the page keeps what was typed.
     *
     * @return false if the refusal has no words, which a test prevents
     */
    protected final boolean explain(RuntimeException refusal) {
        var words = Refusals.words(kit.texts(), refusal);
        words.ifPresent(said -> explain(said, whatNext(refusal)));
        return words.isPresent();
    }

    /** What can be done after a refusal, such as links to go on; shown under its words. */
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of();
    }

    /** Does what a press asked for; an expected "no" is explained in place of the page, anything else is a problem. */
    final void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException refusal) {
            if (!explain(refusal)) {
                throw refusal;
            }
        }
    }

    /** Does what a press on a part of a page asked for, as that page does it. */
    static void attempt(Component part, Runnable act) {
        around(part).ifPresentOrElse(page -> page.attempt(act), act);
    }

    /** Shows what is wrong with answers that were not sent but came with the address ({@link QuestionForm#take}), or that nothing is. */
    protected final void showWrongs(QuestionForm... forms) {
        var all = Arrays.asList(forms);
        all.forEach(QuestionForm::draw);
        showWrongs(all.stream().flatMap(form -> form.wrongs().stream()).toList());
    }

    Optional<String> backHref() {
        return Optional.ofNullable(back);
    }

    static Optional<Page> around(Component component) {
        return component
                .getParent()
                .flatMap(parent -> parent instanceof Page page ? Optional.of(page) : around(parent));
    }

    /** Shows what is wrong first in the page, or takes that away when nothing is. */
    void showWrongs(List<Answer.Wrong> wrongs) {
        if (summary != null) {
            summary.removeFromParent();
            summary = null;
        }
        if (!wrongs.isEmpty()) {
            var made = ErrorSummary.of(make, wrongs);
            summary = made;
            ((HtmlContainer) body).addComponentAsFirst(made);
            made.getElement().executeJs("this.focus();this.scrollIntoView({block:'nearest'})");
        }
        tellTitle();
    }

    private void explain(Refusals.Words words, List<Component> next) {
        var before = getChildren().toList();
        var titleBefore = title;
        removeAll();
        var column = Build.classed(new Div(new H1(words.title())), "narrow");
        words.paragraphs().forEach(paragraph -> column.add(make.said(paragraph)));
        next.forEach(column::add);
        if (!before.isEmpty()) {
            column.add(make.buttons(action("ui.go-back", () -> {
                        removeAll();
                        before.forEach(this::add);
                        title = titleBefore;
                        tellTitle();
                        focusHeading();
                    })
                    .second()));
        }
        add(column);
        title = words.title();
        tellTitle();
        focusHeading();
    }

    private void focusHeading() {
        getElement()
                .executeJs(
                        "const h=this.querySelector('h1');if(h){h.setAttribute('tabindex','-1');h.focus();scrollTo(0,0)}");
    }

    private void tellTitle() {
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
