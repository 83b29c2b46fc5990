package carefair.estimator.ui;

import carefair.estimator.kept.EstimateCode;
import carefair.estimator.kept.KeptEstimates;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks once more before the answers are deleted for good, those kept under a code too. */
@Route("estimate/:draft/delete")
@AnonymousAllowed
final class DeletePage extends EstimateDraftPage {

    private final KeptEstimates kept;

    DeletePage(Kit kit, Estimating estimating, KeptEstimates kept) {
        super(kit, estimating, "estimator.page.delete.title");
        this.kept = kept;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        narrow();
        title("estimator.page.delete.title");
        var away = answers().next().isPresent() ? At.page(id(), "who") : At.check(id());
        back(away);
        show(make.h1("estimator.page.delete.title"), make.p("estimator.page.delete.text"));
        if (keptUnder().isPresent()) {
            show(make.p("estimator.page.delete.code"));
        }
        show(action("estimator.page.delete.button", this::delete));
        show(make.p(make.tap(away, "estimator.page.delete.no")));
    }

    private void delete() {
        keptUnder().flatMap(EstimateCode::parse).ifPresent(kept::forget);
        kit.drafts().finish(kit.frame().keeper(), id());
        go(At.START + "?deleted");
    }
}
