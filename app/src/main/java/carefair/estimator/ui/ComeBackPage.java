package carefair.estimator.ui;

import carefair.estimator.kept.EstimateCode;
import carefair.estimator.kept.KeptEstimates;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.QuestionPage;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.Map;

/** Brings back the answers that were kept under a code. */
@Route("estimate/come-back")
@AnonymousAllowed
final class ComeBackPage extends QuestionPage {

    private final Kit kit;
    private final KeptEstimates kept;
    private final TextAnswer code = text("estimator.page.come-back")
            .asHeading()
            .atMost(40)
            .wide("w20")
            .autocomplete("off")
            .withoutSpellcheck();

    ComeBackPage(Kit kit, KeptEstimates kept) {
        super(kit, "estimator.page.come-back.title");
        this.kit = kit;
        this.kept = kept;
        back(At.START);
        askThen("estimator.page.come-back.button", code);
        show(make.p("estimator.page.come-back.lost"));
    }

    @Override
    protected void next() {
        var found = EstimateCode.parse(code.value()).flatMap(kept::open);
        if (found.isEmpty()) {
            code.wrong(Problem.NO_MATCH, Map.of());
            return;
        }
        var answers = new HashMap<>(found.get().answers());
        answers.put("kept-code", found.get().code().text());
        go(At.check(kit.drafts().start(kit.frame().keeper(), Estimating.JOURNEY, answers)));
    }
}
