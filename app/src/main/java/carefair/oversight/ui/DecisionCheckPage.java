package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.purchasing.CouncilQueue;
import carefair.purchasing.OrderId;
import carefair.purchasing.Orders;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The decision, before money moves by it. */
@Route("staff/decision/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class DecisionCheckPage extends PersonDraftPage {

    private final Orders orders;
    private final CouncilQueue queue;

    DecisionCheckPage(Kit kit, Officer officer, Orders orders, CouncilQueue queue) {
        super(kit, officer, Journey.DECISION, "oversight.decision.check");
        this.orders = orders;
        this.queue = queue;
    }

    @Override
    void enter(Person about) {
        var order = orders.order(officer.who(), order());
        back(page(""));
        show(make.h1("oversight.decision.check"));
        show(make.rows()
                .row("oversight.check.person", about.fullName())
                .row("oversight.decision.order", order.reference())
                .row("oversight.decision.pays", make.money(keptMoney("pence")))
                .change(page(""), "oversight.decision.amount.change")
                .row("oversight.decision.back", make.money(order.price().minus(keptMoney("pence"))))
                .row("oversight.decision.reason.name", kept("reason"))
                .change(page(""), "oversight.decision.reason.change"));
        show(make.p("oversight.decision.told"));
        askThen("oversight.decision.button");
    }

    private OrderId order() {
        return new OrderId(UUID.fromString(kept("order")));
    }

    @Override
    protected void next() {
        queue.decide(officer.who(), order(), keptMoney("pence"), kept("reason"));
        doneAt(At.QUESTIONS + "?done=decided");
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.QUESTIONS, "oversight.questions.title")));
    }
}
