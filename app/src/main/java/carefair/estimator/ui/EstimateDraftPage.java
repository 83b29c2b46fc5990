package carefair.estimator.ui;

import carefair.estimator.EstimateRefusal;
import carefair.estimator.answers.Answers;
import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of one estimate. Its answers are the draft's; where they are no longer there the page says so and how to get them back. */
abstract class EstimateDraftPage extends Page implements BeforeEnterObserver {

    final Kit kit;
    final Estimating estimating;
    private Drafts.@Nullable Draft draft;

    EstimateDraftPage(Kit kit, Estimating estimating, String titleKey) {
        super(kit, titleKey);
        this.kit = kit;
        this.estimating = estimating;
    }

    /** Shows the page anew, or sends elsewhere. */
    abstract void enter(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        clear();
        var found = event.getRouteParameters()
                .get("draft")
                .flatMap(DraftId::parse)
                .flatMap(id -> kit.drafts().find(kit.frame().keeper(), id))
                .filter(held -> held.journey().equals(Estimating.JOURNEY));
        if (found.isEmpty()) {
            sayThatTheyAreGone();
            return;
        }
        draft = found.get();
        attemptEntering(event);
    }

    private void attemptEntering(BeforeEnterEvent event) {
        try {
            enter(event);
        } catch (EstimateRefusal refusal) {
            if (!explain(refusal)) {
                throw refusal;
            }
        }
    }

    final Drafts.Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return draft;
    }

    final DraftId id() {
        return draft().id();
    }

    final Answers answers() {
        return Answers.of(draft().answers());
    }

    /** What the texts need to speak to the person or about them, and more facts of the page. */
    final Map<String, Object> facts(Map<String, ?> more) {
        var facts = new HashMap<String, Object>(Voice.of(answers()));
        facts.putAll(more);
        return facts;
    }

    final Map<String, Object> facts() {
        return facts(Map.of());
    }

    final void keep(Map<String, String> fields) {
        var now = draft();
        kit.drafts().save(kit.frame().keeper(), now.id(), fields);
        var all = new HashMap<>(now.answers());
        all.putAll(fields);
        draft = new Drafts.Draft(now.id(), now.journey(), all);
    }

    /** Sends to the first question without an answer, if there is one. */
    final boolean sentToWhatIsMissing(BeforeEnterEvent event) {
        var missing = answers().next();
        missing.ifPresent(question -> forward(event, At.question(id(), question)));
        return missing.isPresent();
    }

    static void forward(BeforeEnterEvent event, String path) {
        event.forwardTo(path.substring("/app/".length()));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return draft == null ? List.of() : List.of(make.p(make.link(At.check(draft.id()), "estimator.page.to-check")));
    }

    final Optional<String> keptUnder() {
        return Optional.of(draft().answer("kept-code")).filter(code -> !code.isEmpty());
    }

    private void sayThatTheyAreGone() {
        narrow();
        title("estimator.page.gone.title");
        show(make.h1("estimator.page.gone.title"), make.p("estimator.page.gone.text"));
        show(make.buttons(
                make.buttonLink(At.BACK, "estimator.page.gone.code"),
                make.secondButtonLink(At.START, "estimator.page.gone.start")));
        show(make.p("estimator.page.gone.phone"));
    }
}
