package carefair.oversight.ui;

import carefair.oversight.QuestionsToDecide;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.wallet.Corrections;
import carefair.wallet.Freezes;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;

/** Everything that waits for a decision of the council, by the day it is due. */
@Route("staff/questions")
@RouteAlias("staff/queue")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class QuestionsView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final QuestionsToDecide questions;
    private final Freezes freezes;
    private final Corrections corrections;
    private final BankPart.Waiting bank;

    QuestionsView(
            Kit kit,
            Officer officer,
            QuestionsToDecide questions,
            Freezes freezes,
            Corrections corrections,
            BankPart.Waiting bank) {
        super(kit, "oversight.questions.title");
        this.officer = officer;
        this.questions = questions;
        this.freezes = freezes;
        this.corrections = corrections;
        this.bank = bank;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = questions.waiting(officer.who());
        show(make.h1("oversight.questions.title"));
        if (event.getLocation().getQueryParameters().getSingleParameter("done").isPresent()) {
            show(make.done(make.p("oversight.done.answered")));
        }
        var frozen = freezes.open(officer.who());
        if (!frozen.isEmpty()) {
            show(new FreezesPart(make, officer).section(frozen));
        }
        var byHand = corrections.waiting(officer.who());
        if (!byHand.isEmpty()) {
            show(new CorrectionsPart(make, officer).section(byHand));
        }
        var accounts = bank.of(officer);
        if (!accounts.isEmpty()) {
            show(new BankPart(make, bank).section(accounts));
        }
        if (waiting.isEmpty()) {
            show(make.p("oversight.questions.none"));
        } else {
            show(make.p("oversight.questions.text"), new QuestionsPart(make, officer).list(waiting));
        }
    }
}
