package carefair.oversight.ui;

import carefair.purchasing.QuestionToPassOn;
import carefair.purchasing.QuestionsToPassOn;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Questions to providers who are not here, by the day on which the council is to act. */
@Route("staff/pass-on")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class QuestionsToPassOnView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final QuestionsToPassOn questions;

    QuestionsToPassOnView(Kit kit, Officer officer, QuestionsToPassOn questions) {
        super(kit, "oversight.pass-on.title");
        this.officer = officer;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = questions.waiting(officer.who());
        show(make.h1("oversight.pass-on.title"));
        if (event.getLocation().getQueryParameters().getSingleParameter("done").isPresent()) {
            show(make.done(make.p("oversight.pass-on.done")));
        }
        if (waiting.isEmpty()) {
            show(make.p("oversight.pass-on.none"));
            return;
        }
        show(make.p("oversight.pass-on.text"));
        var list = new UnorderedList();
        list.addClassName("hits");
        waiting.forEach(question -> list.add(new ListItem(card(question))));
        show(list);
    }

    private Component card(QuestionToPassOn question) {
        var enquiry = question.enquiry();
        return make.card(
                make.p(make.link(
                        At.PASS_ON + "/" + enquiry.id().value(),
                        "oversight.pass-on.one",
                        enquiry.listingName(),
                        enquiry.person())),
                make.p(PassOnPage.tag(make, question)),
                make.soft("oversight.pass-on.waits", Said.moment(question.waitsSince())));
    }
}
