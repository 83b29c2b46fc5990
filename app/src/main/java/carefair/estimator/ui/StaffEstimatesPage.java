package carefair.estimator.ui;

import carefair.estimator.answers.Answers;
import carefair.estimator.kept.EstimateCode;
import carefair.estimator.kept.KeptEstimates;
import carefair.identity.SignedIn;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Opens the estimate of somebody on the phone, by the code they say. It can be read, not changed; that it was opened is remembered. */
@Route("staff/estimates")
@RolesAllowed("STAFF")
final class StaffEstimatesPage extends Page {

    private final KeptEstimates kept;
    private final SignedIn signedIn;
    private final SheetWords words;
    private final Div found = new Div();

    StaffEstimatesPage(Kit kit, KeptEstimates kept, SignedIn signedIn, SheetWords words) {
        super(kit, "estimator.page.staff.title");
        this.kept = kept;
        this.signedIn = signedIn;
        this.words = words;
        var code = text("estimator.page.staff.code")
                .atMost(40)
                .wide("w20")
                .autocomplete("off")
                .withoutSpellcheck();
        found.getElement().setAttribute("role", "status");
        show(make.h1("estimator.page.staff.title"), make.lead("estimator.page.staff.lead"));
        show(form().ask(code).button("estimator.page.staff.button").then(() -> {
            found.removeAll();
            EstimateCode.parse(code.value())
                    .flatMap(parsed -> kept.openFor(signedIn.staff(), parsed))
                    .ifPresentOrElse(this::draw, () -> code.wrong(Problem.NO_MATCH, Map.of()));
        }));
        show(found);
    }

    private void draw(KeptEstimates.Kept opened) {
        var answers = Answers.of(opened.answers());
        if (answers.next().isPresent()) {
            found.add(make.p("estimator.page.staff.not-finished"));
            return;
        }
        var support = opened.answers().getOrDefault("b.support", "");
        var sheet = words.sheet(
                words.work(answers, support.isEmpty() ? Money.ZERO : Money.ofPence(Long.parseLong(support))));
        var drawing = new SheetDrawing(make);
        found.add(new H2(sheet.title()));
        sheet.lead().forEach(words -> found.add(new Paragraph(words)));
        found.add(make.soft("estimator.page.keep.until", opened.until()));
        sheet.parts().forEach(part -> found.add(drawing.part(part)));
    }
}
