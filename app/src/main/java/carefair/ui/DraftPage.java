package carefair.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of a journey whose answers are kept: its route has the parameter {@code :draft}. Each sending keeps what was typed, and
 * the page comes back filled in. A journey begins with {@link Drafts#start}.
 */
public abstract class DraftPage extends QuestionPage implements BeforeEnterObserver {

    private Drafts.@Nullable Draft draft;

    protected DraftPage(Kit kit, String titleKey, @Nullable Object... facts) {
        super(kit, titleKey, facts);
        form.keep(typed -> keep(typed.forDraft()));
    }

    /** Shows the page: everything the draft holds is known now. */
    protected abstract void enter(Drafts.Draft draft);

    /** Where to go instead of showing the page, such as when the answers were sent already. */
    protected Optional<String> elsewhere(Drafts.Draft draft) {
        return Optional.empty();
    }

    /** The draft of this journey, as it stood when the page was entered and with what was kept since. */
    protected final Drafts.Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return draft;
    }

    /** Keeps further answers, such as what was chosen on the page before. */
    protected final void keep(Map<String, String> answers) {
        var now = draft();
        kit.drafts().save(kit.frame().keeper(), now.id(), answers);
        var all = new HashMap<>(now.answers());
        all.putAll(answers);
        draft = new Drafts.Draft(now.id(), now.journey(), all);
    }

    /** Forgets the draft: its answers were sent. */
    protected final void finish() {
        kit.drafts().finish(kit.frame().keeper(), draft().id());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("draft")
                .flatMap(DraftId::parse)
                .flatMap(id -> kit.drafts().find(kit.frame().keeper(), id));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draft = found.get();
        var elsewhere = elsewhere(draft);
        if (elsewhere.isPresent()) {
            event.forwardTo(elsewhere.get().substring("/app/".length()));
            return;
        }
        form.refill(draft.typed());
        enter(draft);
    }
}
