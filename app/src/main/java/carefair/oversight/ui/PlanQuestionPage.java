package carefair.oversight.ui;

import carefair.oversight.QuestionsToDecide;
import carefair.purchasing.PlanQuestionId;
import carefair.purchasing.PlanQuestionView;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Whether a plan may cover something it does not cover yet: the answer changes the plan and is read by the person. */
@Route("staff/questions/:question")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PlanQuestionPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Officer officer;
    private final QuestionsToDecide questions;

    PlanQuestionPage(Kit kit, Officer officer, QuestionsToDecide questions) {
        super(kit, "oversight.plan-question.title");
        this.kit = kit;
        this.officer = officer;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question = At.id(event.getRouteParameters().get("question"))
                .map(PlanQuestionId::new)
                .flatMap(id -> questions.planQuestion(officer.who(), id));
        if (question.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (officer.opened(question.get().account()).isEmpty()) {
            OpenPersonPage.askFirst(event, question.get().account());
        } else {
            draw(question.get());
        }
    }

    private void draw(PlanQuestionView question) {
        clear();
        back(At.QUESTIONS);
        narrow();
        var category = kit.settings().nameOf(question.category());
        var facts = Map.of("category", category, "person", officer.name(question.account()));
        show(make.h1("oversight.plan-question.heading", facts));
        show(make.p(
                "oversight.plan-question.asked",
                Map.of("who", officer.name(question.askedBy()), "when", question.askedAt(), "due", question.due())));
        var words = question.words();
        show(words == null ? make.p("oversight.plan-question.withheld") : make.said("“" + words + "”"));
        RadioAnswer<Boolean> covered = yesOrNo("oversight.plan-question.covered", facts);
        LongTextAnswer answer =
                longText("oversight.plan-question.answer", facts).atMost(1000);
        show(form().ask(covered, answer)
                .button("oversight.plan-question.button")
                .then(() -> {
                    questions.answer(officer.who(), question.id(), covered.value(), answer.value());
                    go(At.QUESTIONS + "?done=answered");
                }));
    }
}
