package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.purchasing.OrderId;
import carefair.purchasing.Orders;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.MoneyAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;

/** What the provider is paid of a questioned order, and why: both sides read it. */
@Route("staff/decision/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class DecisionPage extends PersonDraftPage {

    private final Orders orders;
    private final MoneyAnswer amount = money("oversight.decision.amount");
    private final LongTextAnswer reason = longText("oversight.decision.reason").atMost(1000);

    DecisionPage(Kit kit, Officer officer, Orders orders) {
        super(kit, officer, Journey.DECISION, "oversight.decision.title");
        this.orders = orders;
    }

    @Override
    void enter(Person about) {
        var order = orders.order(officer.who(), new OrderId(UUID.fromString(kept("order"))));
        back(At.order(order.id()));
        amount.between(Money.ZERO, order.price());
        show(make.h1("oversight.decision.heading", order.reference()));
        show(make.p("oversight.decision.text", Map.of("price", order.price(), "provider", order.listingName())));
        ask(amount, reason);
    }

    @Override
    protected void next() {
        keep(Map.of("pence", String.valueOf(amount.value().pence()), "reason", reason.value()));
        go(page("check"));
    }
}
