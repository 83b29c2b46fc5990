package carefair.estimator.ui;

import carefair.estimator.answers.Question;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** All answers, each with a way to change it. */
@Route("estimate/:draft/check")
@AnonymousAllowed
final class CheckPage extends EstimateDraftPage {

    private final QuestionWords words;

    CheckPage(Kit kit, Estimating estimating, QuestionWords words) {
        super(kit, estimating, "estimator.page.check.title");
        this.words = words;
    }

    @Override
    void enter(BeforeEnterEvent event) {
        if (sentToWhatIsMissing(event)) {
            return;
        }
        title("estimator.page.check.title");
        back(At.question(id(), answers().questions().getLast()));
        show(make.h1("estimator.page.check.title"), make.lead("estimator.page.check.lead"));
        for (var part : Question.Part.values()) {
            show(part(part));
        }
        show(make.buttons(make.buttonLink(At.result(id()), "estimator.page.check.button")));
        show(new AnswersKept(make, id()).links());
    }

    private Component part(Question.Part part) {
        var facts = words.facts(answers(), estimating.rates());
        var rows = make.rows();
        var asked = answers().questions().stream()
                .filter(question -> question.part() == part)
                .toList();
        for (var question : asked) {
            rows.rowWords(words.row(question, facts), new Span(words.said(question, answers(), facts)))
                    .changeWords(At.change(id(), question), words.row(question, facts));
        }
        return asked.isEmpty() ? make.div("as-is") : make.section(make.h2("estimator.page.check.part." + part), rows);
    }
}
