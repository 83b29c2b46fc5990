package carefair.estimator.ui;

import carefair.estimator.kept.EstimateCode;
import carefair.estimator.kept.KeptEstimates;
import carefair.estimator.kept.KeptEstimates.Kept;
import carefair.ui.Kit;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.Map;

/** Keeps the answers under a code, for 28 days, and shows it: for coming back, and for telling an adviser on the phone. */
@Route("estimate/:draft/keep")
@AnonymousAllowed
final class KeepPage extends EstimateDraftPage {

    private final KeptEstimates kept;

    KeepPage(Kit kit, Estimating estimating, KeptEstimates kept) {
        super(kit, estimating, "estimator.page.keep.title");
        this.kept = kept;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        clear();
        narrow();
        title("estimator.page.keep.title");
        back(answers().next().isPresent() ? At.page(id(), "who") : At.check(id()));
        show(make.h1("estimator.page.keep.title"));
        var code = keptUnder().flatMap(EstimateCode::parse).flatMap(kept::open);
        if (code.isPresent()) {
            show(shown(code.get()));
            show(action("estimator.page.keep.again", this::keepAnswers).second());
        } else {
            show(make.p("estimator.page.keep.text"), make.p("estimator.page.keep.who"));
            show(action("estimator.page.keep.button", this::keepAnswers));
        }
        show(make.p(make.tap(At.page(id(), "delete"), "estimator.page.delete.link")));
    }

    private com.vaadin.flow.component.Component shown(Kept found) {
        var text = new Span(found.code().text());
        text.addClassName("figure");
        return make.done(
                make.h2("estimator.page.keep.code"),
                make.p(text),
                make.p("estimator.page.keep.until", found.until()),
                make.p("estimator.page.keep.back"),
                make.p("estimator.page.keep.phone"));
    }

    private void keepAnswers() {
        var fields = new HashMap<>(draft().answers());
        fields.remove("kept-code");
        var now = keptUnder()
                .flatMap(EstimateCode::parse)
                .flatMap(code -> kept.keepAgain(code, fields))
                .orElseGet(() -> kept.keep(fields));
        keep(Map.of("kept-code", now.code().text()));
        draw();
    }
}
