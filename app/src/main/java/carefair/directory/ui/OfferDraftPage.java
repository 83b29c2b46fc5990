package carefair.directory.ui;

import carefair.ui.DraftId;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of one new listing. Its answers are the draft's; where they are no longer there the page says so. */
abstract class OfferDraftPage extends Page implements BeforeEnterObserver {

    final Kit kit;
    final Offering offering;
    private Drafts.@Nullable Draft draft;

    OfferDraftPage(Kit kit, Offering offering, String titleKey) {
        super(kit, titleKey);
        this.kit = kit;
        this.offering = offering;
    }

    /** Shows the page anew, or sends elsewhere. */
    abstract void enter(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        clear();
        narrow();
        var found = event.getRouteParameters().get("draft").flatMap(DraftId::parse);
        // Whoever signed in on the way takes along what they began before.
        found.ifPresent(id -> kit.frame().takeAlong(kit.drafts(), id));
        draft = found.flatMap(id -> kit.drafts().find(kit.frame().keeper(), id))
                .filter(held -> held.journey().equals(OfferAnswers.JOURNEY))
                .orElse(null);
        if (draft == null) {
            title("directory.offering.gone.title");
            show(
                    make.h1("directory.offering.gone.title"),
                    make.p("directory.offering.gone.text"),
                    make.buttons(
                            make.buttonLink(Offering.START, "directory.offering.gone.again"),
                            make.secondButtonLink("/app/" + OwnListingsView.PATH, "directory.offering.gone.listings")));
            return;
        }
        enter(event);
    }

    final Drafts.Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("The page was not entered yet");
        }
        return draft;
    }

    final OfferAnswers answers() {
        return new OfferAnswers(draft().answers());
    }

    final String at(String page) {
        return Offering.page(draft().id(), page);
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
        missing.ifPresent(question -> event.forwardTo(at(question.code()).substring("/app/".length())));
        return missing.isPresent();
    }
}
